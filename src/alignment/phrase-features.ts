import type { Chunk } from './chunk.js';
import type { Lexis } from './lexis.js';
import { overlap } from './overlap.js';
import { matchWords } from './word-matches.js';
import type { ContentWord } from './wording.js';

/** What two phrases have in common and do not, whichever stands first. */
export const PHRASE_MEASURES = [
  'same words',
  'same content',
  'better matched',
  'worse matched',
  'likely matched',
  'letters',
  'heads alike',
  'heads the same',
  'head on other side',
  'opposites',
  'broader word',
  'unmatched on both',
  'unmatched on one',
  'numbers the same',
  'numbers differ',
  'number on one side',
  'country shared',
  'names differ',
  'prepositions the same',
  'prepositions differ',
  'preposition on one side',
  'both verbs',
  'both nouns',
  'kinds differ',
  'denied on one side',
  'words',
  'places apart',
] as const;

/** In what the first of two phrases says more than the second; changes its sign when they are swapped. */
export const PHRASE_LEANINGS = [
  'narrower word',
  'unmatched words',
  'unmatched weight',
  'unmatched numbers',
  'unmatched names',
  'words',
  'rarity of heads',
  'preposition',
] as const;

export interface PhraseComparison {
  /** In the order of `PHRASE_MEASURES`. */
  readonly measures: readonly number[];
  /** In the order of `PHRASE_LEANINGS`. */
  readonly leanings: readonly number[];
}

/** From this affinity on a word counts as matched. */
const MATCHED = 0.35;

export function comparePhrases(a: Chunk, b: Chunk, lexis: Lexis): PhraseComparison {
  const left = a.content;
  const right = b.content;
  const matches = matchWords(left.length, right.length, (i, j) => lexis.affinity(left[i]!.id, right[j]!.id));
  const ofLeft = covered(left, matches.left);
  const ofRight = covered(right, matches.right);
  const heads = a.head && b.head ? lexis.affinity(a.head.id, b.head.id) : 0;
  const restLeft = rest(left, matches.left);
  const restRight = rest(right, matches.right);
  const relations = relationsOf(left, right, matches.left, lexis);
  const sharedNumbers = [...a.numbers].filter((n) => b.numbers.has(n)).length;
  const names = [namesOf(left, matches.left), namesOf(right, matches.right)] as const;
  const count = [a.words.length, b.words.length] as const;
  const both = (kind: Chunk['kind']) => Number(a.kind === kind && b.kind === kind);
  return {
    measures: [
      Number(a.words.length === b.words.length && a.words.every((id, i) => id === b.words[i])),
      Number(left.length > 0 && left.length === right.length && matches.left.every((value) => value === 1)),
      Math.max(ofLeft, ofRight),
      Math.min(ofLeft, ofRight),
      Math.max(0, ...matches.left),
      overlap(a.letters, b.letters),
      heads,
      Number(heads === 1),
      Math.max(elsewhere(a.head, right, lexis), elsewhere(b.head, left, lexis)),
      Number(relations.opposite),
      Number(relations.narrower !== relations.broader),
      Math.min(2, Math.min(restLeft.weight, restRight.weight)),
      Math.min(3, Math.max(restLeft.weight, restRight.weight)) -
        Math.min(2, Math.min(restLeft.weight, restRight.weight)),
      Number(sharedNumbers > 0),
      Number(a.numbers.size > 0 && b.numbers.size > 0 && sharedNumbers === 0),
      Number(a.numbers.size > 0 !== b.numbers.size > 0),
      Number(left.some(({ id }) => lexis.key(id).startsWith('@') && right.some((other) => other.id === id))),
      Number(names[0].unmatched > 0 && names[1].unmatched > 0),
      Number(a.preposition >= 0 && a.preposition === b.preposition),
      Number(a.preposition >= 0 && b.preposition >= 0 && a.preposition !== b.preposition),
      Number(a.preposition >= 0 !== b.preposition >= 0),
      both('verb'),
      both('noun'),
      Number(a.kind !== b.kind),
      Number(a.denials > 0 !== b.denials > 0),
      Math.log(1 + (count[0] + count[1]) / 2),
      Math.abs(a.position - b.position),
    ],
    leanings: [
      Number(relations.narrower) - Number(relations.broader),
      Math.max(-3, Math.min(3, restLeft.count - restRight.count)),
      Math.max(-3, Math.min(3, restLeft.weight - restRight.weight)),
      Math.sign(unshared(a.numbers, b.numbers) - unshared(b.numbers, a.numbers)),
      Math.sign(names[0].unmatched - names[1].unmatched),
      Math.log((1 + count[0]) / (1 + count[1])),
      a.head && b.head ? a.head.weight - b.head.weight : 0,
      Math.sign(a.preposition >= 0 ? 1 : 0) - Math.sign(b.preposition >= 0 ? 1 : 0),
    ],
  };
}

/** Share of the weight of a side that is matched, 0..1. */
function covered(words: readonly ContentWord[], matched: Float64Array): number {
  let sum = 0;
  let total = 0;
  words.forEach(({ weight }, i) => {
    total += weight;
    sum += weight * matched[i]!;
  });
  return total === 0 ? 0 : sum / total;
}

/** What a side says that the other does not. */
function rest(words: readonly ContentWord[], matched: Float64Array): { count: number; weight: number } {
  let count = 0;
  let weight = 0;
  words.forEach((word, i) => {
    if (matched[i]! >= MATCHED) return;
    count += 1;
    weight += word.weight;
  });
  return { count, weight };
}

function namesOf(words: readonly ContentWord[], matched: Float64Array): { unmatched: number } {
  return { unmatched: words.filter(({ pos }, i) => pos === 'name' && matched[i]! < MATCHED).length };
}

/** Whether a word of one side has its opposite, a narrower or a broader word on the other, among words that are not the same. */
function relationsOf(left: readonly ContentWord[], right: readonly ContentWord[], matched: Float64Array, lexis: Lexis) {
  const found = { opposite: false, narrower: false, broader: false };
  left.forEach(({ id }, i) => {
    if (matched[i] === 1) return;
    for (const other of right) {
      const kind = lexis.relation(id, other.id);
      if (kind === 'antonym') found.opposite = true;
      else if (kind === 'broader') found.narrower = true;
      else if (kind === 'narrower') found.broader = true;
    }
  });
  return found;
}

/** How well the head of one side is matched anywhere on the other. */
function elsewhere(head: ContentWord | undefined, words: readonly ContentWord[], lexis: Lexis): number {
  let best = 0;
  if (head) for (const { id } of words) best = Math.max(best, lexis.affinity(head.id, id));
  return best;
}

function unshared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const number of a) if (!b.has(number)) count += 1;
  return count;
}
