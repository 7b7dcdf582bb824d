import type { ReadClaim } from '../claims/claim.js';
import type { Topic } from '../topics/topic.js';
import type { AlignedEvent } from './aligned-event.js';
import type { Evidence } from './discrepancy.js';
import { keysOf, type Word, wordsIn } from './label-words.js';

/** What a whole claim, or words of it, count where the claim shows the topic. */
const SHOWN = { claim: 1, words: 0.4 };
/** What the words of the label count: inside the quote, and near it. */
const IN_QUOTE = 1;
const NEAR_QUOTE = 0.3;
/** Tokens on either side of a quote that say what it is about: "the conflict | in Ukraine". */
const NEAR = 4;
/** Share of the label's words that must be there for them to count. */
const HALF = 0.5;

/**
 * Tells on which topic quotes bear: the one whose words stand in and beside them, and that the quoted claims show; of equal
 * ones the first. Never one that the side which names the detail is said to leave out.
 */
export function topicFinder({ topics, claims }: AlignedEvent): (evidence: readonly Evidence[]) => string | undefined {
  const labels: (ReadonlySet<string> | undefined)[] = [];
  const labelOf = (n: number): ReadonlySet<string> => {
    labels[n] ??= keysOf(topics[n]!.label);
    return labels[n];
  };
  const read = new Map<string, readonly Word[]>();
  const wordsOf = (id: string): readonly Word[] => {
    const words = read.get(id) ?? wordsIn(claims.get(id)!);
    read.set(id, words);
    return words;
  };
  return (evidence) => {
    let best: string | undefined;
    let most = 0;
    topics.forEach((topic, n) => {
      if (evidence.some((piece) => denies(topic, piece))) return;
      const shown = evidence.reduce(
        (sum, piece) =>
          sum +
          bearing(
            topic,
            () => labelOf(n),
            piece,
            claims.get(piece.claim)!,
            () => wordsOf(piece.claim),
          ),
        0,
      );
      if (shown > most) [best, most] = [topic.label, shown];
    });
    return best;
  };
}

/** What names a detail cannot bear on a topic that its readout leaves out. */
function denies({ coverage }: Topic, { role, readout }: Evidence): boolean {
  return role === 'names' && Object.hasOwn(coverage, readout) && coverage[readout]!.grade === 'omitted';
}

function bearing(
  { coverage }: Topic,
  labelOf: () => ReadonlySet<string>,
  piece: Evidence,
  { claim, tokens }: ReadClaim,
  wordsOf: () => readonly Word[],
): number {
  const own = Object.hasOwn(coverage, piece.readout) ? coverage[piece.readout]! : undefined;
  const covers = own !== undefined && own.grade !== 'omitted' && own.claims.includes(piece.claim);
  const grade = covers ? (own.grade === 'named' ? 1 : 0.9) : 0;
  const whole = piece.quote === claim.quote;
  if (whole && !covers) return 0;
  const [label, words] = [labelOf(), wordsOf()];
  const held = shareIn(label, words, piece.span.start, piece.span.end);
  if (whole) return grade * SHOWN.claim + held * IN_QUOTE * HALF;
  const first = tokens.findIndex(({ start }) => start >= piece.span.start);
  const last = tokens.findLastIndex(({ end }) => end <= piece.span.end);
  const from = tokens[Math.max(0, first - NEAR)]!.start;
  const to = tokens[Math.min(tokens.length - 1, last + NEAR)]!.end;
  return grade * SHOWN.words + held * IN_QUOTE + shareIn(label, words, from, to) * NEAR_QUOTE;
}

/** Share of a label's words that stand in a stretch of a claim; 0 below half. */
function shareIn(label: ReadonlySet<string>, words: readonly Word[], start: number, end: number): number {
  if (label.size === 0) return 0;
  const there = new Set<string>();
  for (const word of words) if (start <= word.start && word.end <= end && label.has(word.key)) there.add(word.key);
  const share = there.size / label.size;
  return share >= HALF ? share : 0;
}
