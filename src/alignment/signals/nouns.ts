import type { Signal } from '../alignment.js';
import type { Matches } from '../matches.js';
import type { WeighedStatement } from '../vocabulary.js';

/** Share of the weight of the nouns of both statements that meets a relative in the other, 0..1 (geometric mean). */
export const nouns: Signal = {
  name: 'nouns',
  measure: ({ a, b, fromA, fromB }) => Math.sqrt(coverageOfNouns(a, fromA) * coverageOfNouns(b, fromB)),
};

function coverageOfNouns(
  { concepts, weights, nounWeight }: WeighedStatement,
  { columns, start, end }: Matches,
): number {
  if (nounWeight === 0) return 0;
  let matched = 0;
  for (let k = start; k < end; k += 1) {
    const i = columns.concepts[k]!;
    if (concepts[i]!.pos === 'noun') matched += weights[i]! * columns.best[k]!;
  }
  return matched / nounWeight;
}
