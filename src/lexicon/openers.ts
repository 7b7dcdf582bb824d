import { aliasIndex } from './aliases.js';
import { bodyIndex } from './bodies.js';
import { causeIndex } from './causes.js';
import { contraryIndex, extentIndex } from './contraries.js';
import { disputedIndex } from './disputed.js';
import { exclusiveIndex } from './exclusive.js';
import { formulaIndex } from './formulas.js';
import { hedgeIndex } from './hedges.js';
import { initiativeIndex } from './initiative.js';
import { involvementIndex } from './involvement.js';
import { impersonalIndex, jointIndex } from './joint.js';
import { loadedIndex } from './loaded.js';
import { negationIndex } from './negation.js';
import { nextStepIndex } from './next-steps.js';
import { fits, type PhraseIndex, type Searched, type Word } from './phrase.js';
import { placeIndex } from './places.js';
import { rebuttalIndex } from './rebuttal.js';
import { roleIndex } from './roles.js';
import { strengthIndex } from './strength.js';
import { subjectIndex } from './subjects.js';
import { vagueIndex } from './vague.js';
import { wrongIndex } from './wrongs.js';

/** The tables of SEARCHED. */
export const SEARCHED_TABLES: Readonly<Record<Searched, () => PhraseIndex<object>>> = {
  alias: aliasIndex,
  body: bodyIndex,
  cause: causeIndex,
  contrary: contraryIndex,
  disputed: disputedIndex,
  exclusive: exclusiveIndex,
  extent: extentIndex,
  formula: formulaIndex,
  hedge: hedgeIndex,
  impersonal: impersonalIndex,
  initiative: initiativeIndex,
  involvement: involvementIndex,
  joint: jointIndex,
  loaded: loadedIndex,
  negation: negationIndex,
  'next-step': nextStepIndex,
  place: placeIndex,
  rebuttal: rebuttalIndex,
  role: roleIndex,
  strength: strengthIndex,
  subject: subjectIndex,
  vague: vagueIndex,
  wrong: wrongIndex,
};

/** The phrases of all tables of SEARCHED that begin with one word; numbers are sums of bits of tables. */
export interface Openings {
  /** Tables that have a phrase which begins with the word. */
  readonly tables: number;
  /** Tables that have the word by itself. */
  readonly alone: number;
  /** The longer phrases by their second word. */
  readonly longer: ReadonlyMap<string, readonly { readonly steps: readonly string[]; readonly bits: number }[]>;
}

let openings: ReadonlyMap<string, Openings> | undefined;
let seconds: ReadonlySet<string> | undefined;

/** What begins with a word, be it in the form that stands there or in its dictionary form; undefined for most words. */
export function openingsOf(lower: string, lemma: string = lower): Openings | undefined {
  openings ??= byFirstWord();
  const byForm = openings.get(lower);
  const byLemma = lemma === lower ? undefined : openings.get(lemma);
  return byForm && byLemma ? together(byForm, byLemma) : (byForm ?? byLemma);
}

function together(a: Openings, b: Openings): Openings {
  const longer = new Map(a.longer);
  for (const [second, phrases] of b.longer) longer.set(second, [...(longer.get(second) ?? []), ...phrases]);
  return { tables: a.tables | b.tables, alone: a.alone | b.alone, longer };
}

/** Whether a word is the second one of a phrase. */
export function stepsOn(word: string): boolean {
  openings ??= byFirstWord();
  seconds ??= new Set([...openings.values()].flatMap(({ longer }) => [...longer.keys()]));
  return seconds.has(word);
}

/**
 * The tables of which a phrase stands at a word of a row, as the sum of their bits, given what begins with the word: what a reader
 * leaves in `Token.opens`, so that each later search through the row stops at its own phrases only.
 */
export function standingAt({ alone, longer }: Openings, words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next === undefined || longer.size === 0) return alone;
  const bits = alone | going(longer.get(next.lower), words, at);
  return next.lemma === next.lower ? bits : bits | going(longer.get(next.lemma), words, at);
}

function going(
  phrases: readonly { readonly steps: readonly string[]; readonly bits: number }[] | undefined,
  words: readonly Word[],
  at: number,
): number {
  let bits = 0;
  if (phrases !== undefined) for (const phrase of phrases) if (fits(words, at, phrase.steps)) bits |= phrase.bits;
  return bits;
}

function byFirstWord(): Map<string, Openings> {
  const byFirst = new Map<
    string,
    { tables: number; alone: number; longer: Map<string, { steps: readonly string[]; bits: number }[]> }
  >();
  for (const index of Object.values(SEARCHED_TABLES).map((table) => table()))
    for (const [first, candidates] of index) {
      const known = byFirst.get(first) ?? { tables: 0, alone: 0, longer: new Map() };
      byFirst.set(first, known);
      known.tables |= index.bit;
      for (const { steps } of candidates) {
        const second = steps[1];
        if (second === undefined) {
          known.alone |= index.bit;
          continue;
        }
        const same = known.longer.get(second) ?? [];
        known.longer.set(second, same);
        same.push({ steps, bits: index.bit });
      }
    }
  return byFirst;
}
