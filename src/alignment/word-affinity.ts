import { type WordRelation, wordRelation } from '../lexicon/relations.js';
import { spellingDistance } from '../text/spelling.js';
import { WORD_AFFINITY } from './word-affinity-weights.js';
import type { WordKnowledge } from './word-knowledge.js';

/** Shorter words are alike by chance ("cast", "cost"). */
const SPELLED_OUT = 5;
/** Spelling tells something from this nearness on, 0..1. */
const ALIKE_FROM = 0.5;

/** What the chance that two different words are aligned is made of; all 0 for two words that nothing relates. */
export const WORD_EVIDENCE = [
  'synonym',
  'derived',
  'similar',
  'antonym',
  'broader',
  'sibling',
  'further step',
  'further sense',
  'spelling',
] as const;

const LEAST_STEPS: Readonly<Record<WordRelation['kind'], number>> = {
  synonym: 0,
  derived: 1,
  similar: 1,
  antonym: 1,
  broader: 1,
  narrower: 1,
  sibling: 2,
};

/** The evidence on two different lower-case words, in the order of `WORD_EVIDENCE`; symmetric. */
export function wordEvidence(a: string, b: string): number[] {
  const relation = wordRelation(a, b);
  const kind = relation?.kind === 'narrower' ? 'broader' : relation?.kind;
  return [
    Number(kind === 'synonym'),
    Number(kind === 'derived'),
    Number(kind === 'similar'),
    Number(kind === 'antonym'),
    Number(kind === 'broader'),
    Number(kind === 'sibling'),
    relation === undefined ? 0 : relation.distance - LEAST_STEPS[relation.kind],
    relation === undefined ? 0 : relation.sense - 1,
    relation === undefined ? Math.max(0, spelledAlike(a, b) - ALIKE_FROM) : 0,
  ];
}

function spelledAlike(a: string, b: string): number {
  if (a.length < SPELLED_OUT || b.length < SPELLED_OUT || a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  return 1 - spellingDistance(a, b, 1 - ALIKE_FROM);
}

/**
 * How likely a careful reader is to align two words of two sentences that say much the same, 0..1: 1 for the same word.
 * Numbers and countries (`#`, `@`) are aligned with their equals only. Symmetric.
 *
 * Method: logistic regression on what WordNet says of the two words and on their spelling, in the manner of the word aligner of
 * Sultan, Bethard and Sumner (2014), whose weights are set by hand and which looks at the words around, too.
 */
export function wordAffinity(a: string, b: string): number {
  return likelyAligned(a, b, wordEvidence, WORD_AFFINITY);
}

/** Words as the dictionary has them: no vectors, which are half of all word tables. */
export const DICTIONARY: WordKnowledge = { affinity: wordAffinity, vectorOf: () => undefined };

/** How likely two words are aligned by a fitted model of some evidence on different words, 0..1. */
export function likelyAligned(
  a: string,
  b: string,
  evidence: (a: string, b: string) => number[],
  { intercept, weights }: { readonly intercept: number; readonly weights: readonly number[] },
): number {
  if (a === b) return 1;
  if (isFixed(a) || isFixed(b)) return 0;
  const logit = evidence(a, b).reduce((sum, x, i) => sum + x * weights[i]!, intercept);
  return 1 / (1 + Math.exp(-logit));
}

function isFixed(key: string): boolean {
  const first = key.charCodeAt(0);
  return first === 35 || first === 64 || (first >= 48 && first <= 57);
}
