import { kinship, vectorOf } from '../lexicon/kinship.js';
import { likelyAligned, WORD_EVIDENCE, wordEvidence } from './word-affinity.js';
import { COMPANY_AFFINITY } from './word-company-weights.js';
import type { WordKnowledge } from './word-knowledge.js';

/** Company beyond this cosine tells less for each further step. */
const CLOSE_FROM = 0.4;

/** What is looked at where the company that words keep is known, too. */
export const COMPANY_EVIDENCE = [...WORD_EVIDENCE, 'company', 'close company'] as const;

/** The evidence on two different lower-case words, in the order of `COMPANY_EVIDENCE`; symmetric. */
export function companyEvidence(a: string, b: string): number[] {
  const company = Math.max(0, kinship(a, b));
  return [...wordEvidence(a, b), company, Math.max(0, company - CLOSE_FROM)];
}

/** As `wordAffinity`, by the cosine of the words' vectors, too. */
export function companyAffinity(a: string, b: string): number {
  return likelyAligned(a, b, companyEvidence, COMPANY_AFFINITY);
}

/** Words as the dictionary has them, and the company that they keep. */
export const DICTIONARY_AND_COMPANY: WordKnowledge = { affinity: companyAffinity, vectorOf };
