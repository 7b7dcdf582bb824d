import type { PartOfSpeech } from '../../languages/language.js';
import type { Signal } from '../alignment.js';
import type { Matches } from '../pair.js';
import type { WeighedStatement } from '../vocabulary.js';

function coverageOf(pos: PartOfSpeech, side: WeighedStatement, { best }: Matches): number {
  let matched = 0;
  let total = 0;
  side.concepts.forEach((concept, i) => {
    if (concept.pos !== pos) return;
    total += side.weights[i]!;
    matched += side.weights[i]! * best[i]!;
  });
  return total === 0 ? 0 : matched / total;
}

/** Share of the weight of the verbs of both statements that meets a relative in the other (geometric mean). */
export const verbs: Signal = {
  name: 'verbs',
  measure: ({ a, b, fromA, fromB }) => Math.sqrt(coverageOf('verb', a, fromA) * coverageOf('verb', b, fromB)),
};

/** The same for nouns. */
export const nouns: Signal = {
  name: 'nouns',
  measure: ({ a, b, fromA, fromB }) => Math.sqrt(coverageOf('noun', a, fromA) * coverageOf('noun', b, fromB)),
};
