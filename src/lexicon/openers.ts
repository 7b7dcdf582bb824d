import { aliasIndex } from './aliases.js';
import { bodyIndex } from './bodies.js';
import { disputedIndex } from './disputed.js';
import { exclusiveIndex } from './exclusive.js';
import { hedgeIndex } from './hedges.js';
import { initiativeIndex } from './initiative.js';
import { impersonalIndex, jointIndex } from './joint.js';
import { loadedIndex } from './loaded.js';
import { negationIndex } from './negation.js';
import { nextStepIndex } from './next-steps.js';
import type { PhraseIndex, Searched } from './phrase.js';
import { placeIndex } from './places.js';
import { rebuttalIndex } from './rebuttal.js';
import { roleIndex } from './roles.js';
import { strengthIndex } from './strength.js';
import { vagueIndex } from './vague.js';
import { wrongIndex } from './wrongs.js';

/** The tables of SEARCHED. */
export const SEARCHED_TABLES: Readonly<Record<Searched, () => PhraseIndex<object>>> = {
  alias: aliasIndex,
  body: bodyIndex,
  disputed: disputedIndex,
  exclusive: exclusiveIndex,
  hedge: hedgeIndex,
  impersonal: impersonalIndex,
  initiative: initiativeIndex,
  joint: jointIndex,
  loaded: loadedIndex,
  negation: negationIndex,
  'next-step': nextStepIndex,
  place: placeIndex,
  rebuttal: rebuttalIndex,
  role: roleIndex,
  strength: strengthIndex,
  vague: vagueIndex,
  wrong: wrongIndex,
};

let openers: ReadonlyMap<string, number> | undefined;

/**
 * The tables of SEARCHED that have a phrase which begins with a word, as the sum of their bits. A reader gives it to each
 * word once, for its form and its lemma, and `findPhrases` then passes over most words without a look-up.
 */
export function openersOf(word: string): number {
  if (openers === undefined) {
    const bits = new Map<string, number>();
    for (const index of Object.values(SEARCHED_TABLES).map((table) => table()))
      for (const first of index.keys()) bits.set(first, (bits.get(first) ?? 0) | index.bit);
    openers = bits;
  }
  return openers.get(word) ?? 0;
}
