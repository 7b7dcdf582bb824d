import type { Phrase } from '../../claims/phrases.js';
import { ENTERING, INSIDE } from '../../lexicon/inside.js';
import type { Finding } from './finding.js';
import type { ClaimView } from './view.js';

/** Content words by which a place is told from others of its kind: a "zone" alone may be any. */
const FEWEST_WORDS = 2;

/**
 * `place-denied`: one claim says that nothing was, happened or went in a place, in which the other puts something: "entered
 * no Kenyan waters", "was within the waters of Kenya".
 */
export function opposeWhereabouts(a: ClaimView, b: ClaimView): Finding[] {
  return [...shutOf(a, b, 'left'), ...shutOf(b, a, 'right')].slice(0, 1);
}

function shutOf(denier: ClaimView, other: ClaimView, denies: 'left' | 'right'): Finding[] {
  if (denier.denials.length === 0) return [];
  const stated = placesIn(other, 0);
  return placesIn(denier, 1).flatMap(({ head, words }): Finding[] =>
    stated.some((place) => isWithin(words, place.words) || isWithin(place.words, words))
      ? [{ against: { code: 'place-denied', word: denier.tokens[head]!.lemma, denies } }]
      : [],
  );
}

/** The places that something is said, or said not, to be in; `denied` 0 or 1. */
function placesIn(view: ClaimView, denied: 0 | 1): { readonly head: number; readonly words: readonly string[] }[] {
  const { phrases, keys, denied: turned } = view;
  return phrases.flatMap((phrase) => {
    if (turned[phrase.head] !== denied || !isPlace(view, phrase)) return [];
    const words = keys.slice(phrase.first, phrase.last + 1).filter((key) => key !== '');
    return words.length < FEWEST_WORDS ? [] : [{ head: phrase.head, words }];
  });
}

function isPlace({ tokens, predicates }: ClaimView, { first, preposition }: Phrase): boolean {
  if (preposition !== undefined) return INSIDE.has(preposition);
  return predicates.some(({ head, last }) => ENTERING.has(tokens[head]!.lemma) && first > last && first <= last + 2);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
