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
import { fits, type PhraseIndex, type Searched, type Word } from './phrase.js';
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

/** The phrases of all tables of SEARCHED that begin with one word; numbers are sums of bits of tables. */
interface Phrases {
  /** Tables that have the word by itself. */
  alone: number;
  /** The longer ones by their second word. */
  readonly longer: Map<string, { readonly steps: readonly string[]; readonly bits: number }[]>;
}

let phrases: ReadonlyMap<string, Phrases> | undefined;

/**
 * The tables of SEARCHED that have a phrase which stands at a word of a row, as the sum of their bits: what a reader leaves in
 * `Token.opens`, so that each later search through the row stops at its own phrases only.
 */
export function openingsAt(words: readonly Word[], at: number): number {
  phrases ??= byFirstWord();
  const { lower, lemma } = words[at]!;
  const own = openingsOf(phrases.get(lower), words, at);
  return lemma === lower ? own : own | openingsOf(phrases.get(lemma), words, at);
}

function openingsOf(known: Phrases | undefined, words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (known === undefined) return 0;
  if (next === undefined || known.longer.size === 0) return known.alone;
  let bits = known.alone;
  for (const form of next.lemma === next.lower ? [next.lower] : [next.lower, next.lemma])
    for (const phrase of known.longer.get(form) ?? [])
      if ((phrase.bits & ~bits) !== 0 && fits(words, at, phrase.steps)) bits |= phrase.bits;
  return bits;
}

function byFirstWord(): Map<string, Phrases> {
  const byFirst = new Map<string, Phrases>();
  for (const index of Object.values(SEARCHED_TABLES).map((table) => table()))
    for (const [first, candidates] of index) {
      const known = byFirst.get(first) ?? { alone: 0, longer: new Map() };
      byFirst.set(first, known);
      for (const { steps } of candidates) {
        const second = steps[1];
        if (second === undefined) known.alone |= index.bit;
        else known.longer.set(second, [...(known.longer.get(second) ?? []), { steps, bits: index.bit }]);
      }
    }
  return byFirst;
}
