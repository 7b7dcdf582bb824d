import { type Pieces, placesAmong } from '../../lexicon/places.js';

const HYPHEN = /[-\u2010\u2011]/u;

/** Longer words are no pair of countries. */
const LONGEST = 60;

/** Whether a word is countries that hyphens join, and nothing else. */
export function isCountryPair(word: string, pieces: Pieces): boolean {
  if (!pieces.opens || word.length > LONGEST) return false;
  const parts = word.split(HYPHEN);
  if (parts.some((part) => part === '')) return false;
  const countries = placesAmong([{ pieces }]);
  return countries.length === parts.length && new Set(countries.map(({ country }) => country)).size > 1;
}
