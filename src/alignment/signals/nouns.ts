import type { Signal } from '../alignment.js';
import type { Matches } from '../pair.js';
import type { WeighedStatement } from '../vocabulary.js';

/** Share of the weight of the nouns of both statements that meets a relative in the other, 0..1 (geometric mean). */
export const nouns: Signal = {
  name: 'nouns',
  measure: ({ a, b, fromA, fromB }) => Math.sqrt(coverageOfNouns(a, fromA) * coverageOfNouns(b, fromB)),
};

function coverageOfNouns({ concepts, weights }: WeighedStatement, { best }: Matches): number {
  let matched = 0;
  let total = 0;
  for (let i = 0; i < concepts.length; i += 1) {
    if (concepts[i]!.pos !== 'noun') continue;
    total += weights[i]!;
    matched += weights[i]! * best[i]!;
  }
  return total === 0 ? 0 : matched / total;
}
