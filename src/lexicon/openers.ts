import type { Writable } from '../text/writable.js';
import { aliasIndex } from './aliases.js';
import { bodyIndex } from './bodies.js';
import { causeIndex } from './causes.js';
import { contraryIndex, extentIndex } from './contraries.js';
import { disputedIndex } from './disputed.js';
import { exclusiveIndex } from './exclusive.js';
import { formulaIndex } from './formulas.js';
import { frequencyIndex } from './frequencies.js';
import { hedgeIndex } from './hedges.js';
import { initiativeIndex } from './initiative.js';
import { involvementIndex } from './involvement.js';
import { impersonalIndex, jointIndex } from './joint.js';
import { loadedIndex } from './loaded.js';
import { negationIndex } from './negation.js';
import { nextStepIndex } from './next-steps.js';
import { ownerIndex } from './owners.js';
import type { PhraseIndex, Searched, Word } from './phrase.js';
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
  frequency: frequencyIndex,
  hedge: hedgeIndex,
  impersonal: impersonalIndex,
  initiative: initiativeIndex,
  involvement: involvementIndex,
  joint: jointIndex,
  loaded: loadedIndex,
  negation: negationIndex,
  'next-step': nextStepIndex,
  owner: ownerIndex,
  place: placeIndex,
  rebuttal: rebuttalIndex,
  role: roleIndex,
  strength: strengthIndex,
  subject: subjectIndex,
  vague: vagueIndex,
  wrong: wrongIndex,
};

/** The phrases of all tables of SEARCHED that begin with the same words; numbers are sums of bits of tables. */
export interface Openings {
  /** Tables that have a phrase which begins so. */
  readonly tables: number;
  /** Tables that have these words by themselves. */
  readonly alone: number;
  /** The longer phrases by their next word; undefined where there are none. */
  readonly longer: ReadonlyMap<string, Openings> | undefined;
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
  for (const [next, phrases] of b.longer ?? []) {
    const known = longer.get(next);
    longer.set(next, known === undefined ? phrases : together(known, phrases));
  }
  return { tables: a.tables | b.tables, alone: a.alone | b.alone, longer };
}

/** Whether a word is the second one of a phrase. */
export function stepsOn(word: string): boolean {
  openings ??= byFirstWord();
  seconds ??= new Set([...openings.values()].flatMap(({ longer }) => [...(longer?.keys() ?? [])]));
  return seconds.has(word);
}

/**
 * The tables of which a phrase stands at a word of a row, as the sum of their bits, given what begins with the word: what a reader
 * leaves in `Token.opens`, so that each later search through the row stops at its own phrases only.
 */
export function standingAt({ alone, longer }: Openings, words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next === undefined || longer === undefined) return alone;
  const byForm = longer.get(next.lower);
  const byLemma = next.lemma === next.lower ? undefined : longer.get(next.lemma);
  let tables = alone;
  if (byForm !== undefined) tables |= standingAt(byForm, words, at + 1);
  if (byLemma !== undefined) tables |= standingAt(byLemma, words, at + 1);
  return tables;
}

function byFirstWord(): Map<string, Openings> {
  const byFirst = new Map<string, Growing>();
  for (const table of Object.values(SEARCHED_TABLES)) {
    const index = table();
    for (const candidates of index.values()) for (const { steps } of candidates) enter(byFirst, steps, index.bit);
  }
  return byFirst;
}

interface Growing extends Writable<Openings> {
  longer: Map<string, Growing> | undefined;
}

function enter(byFirst: Map<string, Growing>, steps: readonly string[], table: number): void {
  let level = byFirst;
  for (const [n, step] of steps.entries()) {
    const known = level.get(step) ?? { tables: 0, alone: 0, longer: undefined };
    level.set(step, known);
    known.tables |= table;
    if (n === steps.length - 1) known.alone |= table;
    else level = known.longer ??= new Map();
  }
}
