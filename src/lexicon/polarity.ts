import { lemmasOf } from './morphology.js';
import { VALENCES } from './tables/valences.js';

let decoded: ReadonlyMap<string, number> | undefined;

function valences(): ReadonlyMap<string, number> {
  decoded ??= new Map(
    VALENCES.split('\n').flatMap((line) => {
      const [value, ...words] = line.split(' ');
      return words.map((word) => [word, Number(value)] as const);
    }),
  );
  return decoded;
}

/**
 * How pleasant or unpleasant a lower-case word or lemma is, in whole steps from -5 ("very negative") to 5 ("very
 * positive"); 0 for a neutral or unknown word. A form without a value of its own has that of the first of its lemmas
 * that has one.
 *
 * Source: AFINN-165 (Nielsen 2011), single words only.
 */
export function valence(lemma: string): number {
  const own = valences().get(lemma);
  if (own !== undefined) return own;
  for (const { lemma: base } of lemmasOf(lemma)) {
    const value = valences().get(base);
    if (value !== undefined) return value;
  }
  return 0;
}
