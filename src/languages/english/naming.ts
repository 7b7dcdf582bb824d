import { lemmasOf } from '../../lexicon/morphology.js';
import { nameBits, TITLE } from './name-words.js';

/** Bits beside those of `name-words.ts`. More than one holder of a title: `Presidents`. */
export const TITLES = 1 << 16;
/** In no dictionary, or hardly ever used as a word. */
export const RARE = 1 << 17;
/** An adjective made of a name or a quarter of the sky: `European`, `Western`. */
export const OF_NAME = 1 << 18;

/** What a word form says of a name that it is part of. */
export interface Naming {
  /** The form in lower case, without its dot. */
  readonly word: string;
  readonly bits: number;
}

export function namingOf(lower: string): Naming {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const lemmas = lemmasOf(word);
  let bits = nameBits(word);
  if (word.endsWith('s') && (nameBits(word.slice(0, -1)) & TITLE) !== 0) bits |= TITLES;
  if (lemmas.every(({ count }) => count <= 1)) bits |= RARE;
  if (/(?:an|ern|ese|ish|ic)$/.test(word) && lemmas[0]?.pos === 'adjective') bits |= OF_NAME;
  return { word, bits };
}
