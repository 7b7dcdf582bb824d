import { PHRASE_MEASURES, type PhraseComparison } from './phrase-features.js';
import { PHRASE_RELATION, PHRASE_SCORE } from './phrase-weights.js';
import type { PhraseRelation } from './phrases.js';

/** The measures that a score is judged by beside the relation. */
export const SCORED_BY = ['better matched', 'worse matched', 'letters', 'heads alike'] as const;

/**
 * The likeliest relation of two phrases that were given to each other, and how near they are in meaning, 0..1. What is
 * evidence whichever phrase comes first decides between the relations; what leans to one side decides which is the narrower.
 */
export function relatePhrases({ measures, leanings }: PhraseComparison): { relation: PhraseRelation; score: number } {
  const weigh = (kind: keyof typeof PHRASE_RELATION.evidence) => {
    const { intercept, weights } = PHRASE_RELATION.evidence[kind];
    return measures.reduce((sum, x, i) => sum + x * weights[i]!, intercept);
  };
  const narrower = weigh('narrower');
  const leaning = leanings.reduce((sum, x, i) => sum + x * PHRASE_RELATION.leaning[i]!, 0);
  const evidence: readonly (readonly [PhraseRelation, number])[] = [
    ['same', weigh('same')],
    ['opposite', weigh('opposite')],
    [leaning < 0 ? 'right-narrower' : 'left-narrower', narrower + Math.abs(leaning)],
    ['similar', weigh('similar')],
    ['related', weigh('related')],
  ];
  const [relation] = evidence.reduce((best, one) => (one[1] > best[1] ? one : best));
  return { relation, score: nearness(relation, measures) };
}

function nearness(relation: PhraseRelation, measures: readonly number[]): number {
  if (relation === 'same') return 1;
  const { level, weights } = PHRASE_SCORE;
  const score = SCORED_BY.reduce(
    (sum, name, i) => sum + weights[i]! * measures[PHRASE_MEASURES.indexOf(name)]!,
    level[relation],
  );
  return Math.max(0.05, Math.min(0.95, score));
}
