import type { Signal } from '../alignment.js';
import type { Statement } from '../statement.js';

function countriesOf({ tokens }: Statement): Set<string> {
  return new Set(tokens.flatMap(({ country }) => country ?? []));
}

/** Countries that both name among those that either names (Jaccard); 0 where neither names one. */
export const places: Signal = {
  name: 'places',
  measure: ({ a, b }) => {
    const left = countriesOf(a.statement);
    const right = countriesOf(b.statement);
    const both = [...left].filter((country) => right.has(country)).length;
    return both / (left.size + right.size - both || 1);
  },
};
