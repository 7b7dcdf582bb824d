import type { Vocabulary } from './vocabulary.js';

/**
 * How much each claim says that is rare within the event, by claim id: the summed weight of its words over the square root
 * of their number, so that long claims count more, but not in proportion. 0 and up.
 */
export function claimWeights({ statements }: Vocabulary): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { statement, concepts, weights: own } of statements) {
    for (const { claim } of statement.claims) {
      let sum = 0;
      let count = 0;
      concepts.forEach(({ token }, i) => {
        const { start } = statement.tokens[token]!;
        if (start < claim.span.start || start >= claim.span.end) return;
        sum += own[i]!;
        count += 1;
      });
      weights.set(claim.id, count === 0 ? 0 : sum / Math.sqrt(count));
    }
  }
  return weights;
}
