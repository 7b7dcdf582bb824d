import { type AffinityTable, affinity } from '../alignment/affinity.js';
import type { Alignment } from '../alignment/align.js';
import type { Vocabulary, WeighedStatement } from '../alignment/vocabulary.js';
import { rarity } from '../lexicon/rarity.js';
import { answers } from './asked-slot.js';
import type { TopicTerms } from './topic-terms.js';

/** Affinity from which a word counts as the topic's own word. */
const SAME_WORD = 0.8;
/** How much a common word of a label still counts beside a rare one, 0..1. */
const COMMON_WORD_SHARE = 0.2;

/** How well one statement names a topic. */
export interface Mention {
  /** Number of the statement in the vocabulary. */
  readonly statement: number;
  /** Share of the weight of the best wording that stands in the statement in the same words, 0..1. */
  readonly named: number;
  /** The same with every word matched by its nearest relative. */
  readonly akin: number;
  /** The statement gives the kind of detail that the label asks for. */
  readonly answered: boolean;
  /** Token numbers, in the statement, of the words that show it. */
  readonly tokens: readonly number[];
}

/** A word of a label against the vocabulary. */
interface LabelWord {
  readonly weight: number;
  /** Affinity to each concept of the vocabulary. */
  readonly near: Float32Array;
}

/** How well each statement of the event names a topic, in the order of the statements. */
export function mentionsOf(topic: TopicTerms, { vocabulary, affinities }: Alignment): Mention[] {
  const wordings = topic.wordings.map((wording) => wording.map(({ key }) => labelWord(key, vocabulary, affinities)));
  return vocabulary.statements.map((statement, number) => {
    const answered = topic.slot !== undefined && answers(topic.slot, statement.statement);
    let best: Mention = { statement: number, named: 0, akin: 0, answered, tokens: [] };
    for (const wording of wordings) {
      const mention = { statement: number, answered, ...mentionIn(statement, wording) };
      if (mention.named > best.named || (mention.named === best.named && mention.akin > best.akin)) best = mention;
    }
    return best;
  });
}

/**
 * A word of a label weighs by its rarity in English and within the event: of "Ukraine's territorial integrity" a Ukrainian event
 * is told apart by the last two words. A word that no statement has says how the label is put, and weighs half.
 */
function labelWord(key: string, { keys, statements, postings }: Vocabulary, affinities: AffinityTable): LabelWord {
  const number = affinities.numberOf(key);
  const near =
    number === undefined
      ? Float32Array.from(keys, (other) => affinity(key, other))
      : affinities.row(number, keys.length);
  const naming = new Set<number>();
  for (let id = 0; id < near.length; id += 1) {
    if (near[id]! >= SAME_WORD) for (const statement of postings[id]!) naming.add(statement);
  }
  const spread =
    naming.size === 0 ? Math.log(1 + statements.length) / 2 : Math.log(1 + statements.length / naming.size);
  return { near, weight: (COMMON_WORD_SHARE + rarity(key)) * spread };
}

function mentionIn(
  { ids, concepts }: WeighedStatement,
  wording: readonly LabelWord[],
): Pick<Mention, 'named' | 'akin' | 'tokens'> {
  const tokens = new Set<number>();
  let total = 0;
  let named = 0;
  let akin = 0;
  for (const { weight, near } of wording) {
    let nearest = 0;
    for (const id of ids) if (near[id]! > nearest) nearest = near[id]!;
    total += weight;
    akin += weight * nearest;
    if (nearest < SAME_WORD) continue;
    named += weight;
    ids.forEach((id, i) => {
      if (near[id]! >= SAME_WORD) tokens.add(concepts[i]!.token);
    });
  }
  return {
    named: total === 0 ? 0 : named / total,
    akin: total === 0 ? 0 : akin / total,
    tokens: [...tokens].sort((x, y) => x - y),
  };
}
