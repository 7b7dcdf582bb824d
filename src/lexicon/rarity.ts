import { remember } from '../text/remember.js';
import { lemmasOf } from './morphology.js';
import { RANKS } from './tables/ranks.js';
import { wordNumber } from './vocabulary.js';

const MOST_FREQUENT = '@'.charCodeAt(0);
const STEPS = 31;

/**
 * How rare a lower-case word is in English at large, 0..1: 0 for the most frequent word ("the"), 1 for a word that the
 * tables do not have. An inflected form without a row of its own is as rare as its lemma.
 *
 * Method: the logarithm of the word's rank by frequency, which by Zipf's law falls with the logarithm of its frequency,
 * in steps of 1/31; rank 460,000 would be 1. Ranks are those of the GloVe word list (newswire and encyclopedia).
 */
export const rarity: (word: string) => number = /* @__PURE__ */ remember((word) => {
  const number = wordNumber(word) ?? wordNumber(lemmasOf(word)[0]?.lemma ?? '');
  return number === undefined ? 1 : (RANKS.charCodeAt(number) - MOST_FREQUENT) / STEPS;
});
