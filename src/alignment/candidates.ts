import { cosine } from './meaning.js';
import type { Vocabulary } from './vocabulary.js';

/** Two statements of different readouts that are worth laying against each other; numbers of statements, `a` < `b`. */
export type CandidatePair = readonly [a: number, b: number];

/** Up to this many pairs all are laid against each other: words that share no stem can still speak to one point. */
const ALL_PAIRS = 20_000;
/** Without a common concept, statements whose meanings have a smaller cosine do not speak to one point. */
const LEAST_MEANING = 0.1;
/** Above it, this many partners of a statement in each other readout are kept. */
const FAN_OUT = 5;
/** Concepts in more statements than this say too little to lead to a partner. */
const LONGEST_POSTING = 400;

/** The pairs of statements of different readouts that may speak to one point, in ascending order. */
export function candidatePairs(vocabulary: Vocabulary): CandidatePair[] {
  const { statements } = vocabulary;
  const perReadout = new Map<number, number>();
  for (const { statement } of statements)
    perReadout.set(statement.readout, (perReadout.get(statement.readout) ?? 0) + 1);
  let pairs = statements.length ** 2;
  for (const count of perReadout.values()) pairs -= count ** 2;
  return pairs / 2 <= ALL_PAIRS ? everyPair(vocabulary) : sharedConceptPairs(vocabulary);
}

/** All that share a concept, or point in the same direction at least a little. */
function everyPair({ statements, keys }: Vocabulary): CandidatePair[] {
  const pairs: CandidatePair[] = [];
  /** By concept: the last statement that was found to have it, counted from 1. */
  const had = new Int32Array(keys.length);
  for (let a = 0; a < statements.length; a += 1) {
    const { ids, meaning, statement } = statements[a]!;
    for (const id of ids) had[id] = a + 1;
    for (let b = a + 1; b < statements.length; b += 1) {
      const other = statements[b]!;
      if (statement.readout === other.statement.readout) continue;
      if (other.ids.some((id) => had[id] === a + 1) || cosine(meaning, other.meaning) >= LEAST_MEANING)
        pairs.push([a, b]);
    }
  }
  return pairs;
}

/** The strongest partners by shared weight, over an inverted index of the concepts (Salton & McGill 1983, ch. 2). */
function sharedConceptPairs({ statements, weights, postings }: Vocabulary): CandidatePair[] {
  const readoutOf = Uint32Array.from(statements, ({ statement }) => statement.readout);
  const readouts = 1 + readoutOf.reduce((most, readout) => Math.max(most, readout), 0);
  const shared = new Float64Array(statements.length);
  const kept = new Set<number>();
  statements.forEach(({ ids }, number) => {
    const met: number[] = [];
    for (const id of new Set(ids)) {
      if (postings[id]!.length > LONGEST_POSTING) continue;
      for (const other of postings[id]!) {
        if (readoutOf[other] === readoutOf[number]) continue;
        if (shared[other] === 0) met.push(other);
        shared[other]! += weights[id]!;
      }
    }
    for (const other of strongestOf(met, shared, readoutOf, readouts))
      kept.add(Math.min(number, other) * statements.length + Math.max(number, other));
    for (const other of met) shared[other] = 0;
  });
  return [...kept]
    .sort((x, y) => x - y)
    .map((pair) => [Math.floor(pair / statements.length), pair % statements.length]);
}

/** The `FAN_OUT` strongest of each readout; of equals those with the lower number. */
function strongestOf(met: readonly number[], shared: Float64Array, readoutOf: Uint32Array, readouts: number): number[] {
  const best: number[][] = Array.from({ length: readouts }, () => []);
  const isBefore = (x: number, y: number) => shared[x]! > shared[y]! || (shared[x] === shared[y] && x < y);
  for (const other of met) {
    const own = best[readoutOf[other]!]!;
    if (own.length === FAN_OUT && !isBefore(other, own[FAN_OUT - 1]!)) continue;
    let at = own.length;
    while (at > 0 && isBefore(other, own[at - 1]!)) at -= 1;
    own.splice(at, 0, other);
    if (own.length > FAN_OUT) own.pop();
  }
  return best.flat();
}
