import { remember } from '../text/remember.js';
import { IRREGULAR_ADJECTIVES, IRREGULAR_ADVERBS, IRREGULAR_NOUNS, IRREGULAR_VERBS, PREFIXES } from './irregular.js';
import { digitAt } from './printable.js';
import { PARTS, USES } from './tables/parts.js';
import { wordNumber } from './vocabulary.js';

export type LexicalPos = 'noun' | 'verb' | 'adjective' | 'adverb';

/** A dictionary form with its part of speech. */
export interface Lemma {
  readonly lemma: string;
  readonly pos: LexicalPos;
  /** How often the lemma has this part of speech in SemCor, summed over its senses; 0 and up, exact to 40, then rounded. */
  readonly count: number;
}

const ORDER: readonly LexicalPos[] = ['noun', 'verb', 'adjective', 'adverb'];
const EXACT_COUNTS = 40;
const COUNT_STEP = 1.125;

/** What may be taken off, by part of speech, and what is put back; the first that yields a lemma wins. */
const ENDINGS: Readonly<Record<LexicalPos, readonly (readonly [ending: string, put: string])[]>> = {
  noun: [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['men', 'man'],
    ['ves', 'f'],
  ],
  verb: [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ed', 'e'],
    ['ed', ''],
    ['ied', 'y'],
    ['ing', 'e'],
    ['ing', ''],
    ['ying', 'ie'],
    ['cked', 'c'],
    ['cking', 'c'],
  ],
  adjective: [
    ['er', 'e'],
    ['est', 'e'],
    ['er', ''],
    ['est', ''],
    ['ier', 'y'],
    ['iest', 'y'],
  ],
  adverb: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
    ['ier', 'y'],
    ['iest', 'y'],
  ],
};

const DOUBLED = /([bdfgklmnprstvz])\1$/u;
/** "this", "was" and "bus" are not plurals: a stem that lost a bare -s keeps three letters. */
const SHORTEST_STEM = 3;

interface Morphology {
  /** Where the counts of word n begin in USES. */
  readonly starts: Uint32Array;
  readonly irregular: ReadonlyMap<LexicalPos, ReadonlyMap<string, readonly string[]>>;
}

let decoded: Morphology | undefined;

function formsOf(lines: string): ReadonlyMap<string, readonly string[]> {
  const lemmas = new Map<string, string[]>();
  for (const entry of lines.trim().split(/[\n|]/u)) {
    const [lemma = '', ...forms] = entry.trim().split(' ');
    for (const form of forms) {
      const known = lemmas.get(form);
      if (known) known.push(lemma);
      else lemmas.set(form, [lemma]);
    }
  }
  return lemmas;
}

function morphology(): Morphology {
  if (decoded) return decoded;
  const starts = new Uint32Array(PARTS.length);
  let at = 0;
  for (let word = 0; word < PARTS.length; word++) {
    starts[word] = at;
    for (let mask = partsOf(word); mask > 0; mask >>= 1) at += mask & 1;
  }
  const irregular = new Map<LexicalPos, ReadonlyMap<string, readonly string[]>>([
    ['noun', formsOf(IRREGULAR_NOUNS)],
    ['verb', formsOf(IRREGULAR_VERBS)],
    ['adjective', formsOf(IRREGULAR_ADJECTIVES)],
    ['adverb', formsOf(IRREGULAR_ADVERBS)],
  ]);
  decoded = { starts, irregular };
  return decoded;
}

/** The parts of speech a word of the vocabulary has, added up: 1 noun, 2 verb, 4 adjective, 8 adverb. */
export function partsOf(word: number): number {
  const code = PARTS.charCodeAt(word);
  return code < 58 ? code - 48 : code - 87;
}

/** The count written at `at` in USES. */
function countAt(at: number): number {
  const step = digitAt(USES, at);
  return step <= EXACT_COUNTS ? step : Math.round(EXACT_COUNTS * COUNT_STEP ** (step - EXACT_COUNTS));
}

/** How often a lemma has this part of speech, or undefined when it never has. */
export function lemmaCount(lemma: string, pos: LexicalPos): number | undefined {
  const word = wordNumber(lemma);
  if (word === undefined) return undefined;
  const mask = partsOf(word);
  const bit = ORDER.indexOf(pos);
  if (((mask >> bit) & 1) === 0) return undefined;
  let at = morphology().starts[word] ?? 0;
  for (let below = mask & ((1 << bit) - 1); below > 0; below >>= 1) at += below & 1;
  return countAt(at);
}

/** Lemmas of an irregular form, a prefixed verb through its base: withdrew, drew, draw, withdraw. */
function irregularLemmas(form: string, pos: LexicalPos): readonly string[] {
  const forms = morphology().irregular.get(pos);
  const found = forms?.get(form);
  if (found || pos !== 'verb') return found ?? [];
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const bases = forms?.get(form.slice(prefix.length)) ?? [];
    const lemmas = bases.map((base) => prefix + base).filter((lemma) => lemmaCount(lemma, pos) !== undefined);
    if (lemmas.length > 0) return lemmas;
  }
  return [];
}

/** The lemma that a regular ending leaves, or undefined: hoped is hope (hop would double its p), stopped is stop. */
function detach(form: string, pos: LexicalPos): string | undefined {
  for (const [ending, put] of ENDINGS[pos]) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.length + put.length < (ending === 's' ? SHORTEST_STEM : 2)) continue;
    if (ending === 's' && stem.endsWith('s')) continue;
    if (lemmaCount(stem + put, pos) !== undefined) return stem + put;
    const single = stem.slice(0, -1);
    if (put === '' && ending !== 's' && DOUBLED.test(stem) && lemmaCount(single, pos) !== undefined) return single;
  }
  return undefined;
}

/**
 * The dictionary forms a lower-case English word may stand for, the most frequent first; empty for an unknown word.
 * Function words other than forms of be, have and do are the reader's business: ask it first.
 *
 * Method: the Morphy rules of WordNet (exceptions, then detachment of endings checked against the list of lemmas), with
 * our own table of irregular forms, rules for doubled consonants in place of Morphy's long exception lists, and all parts
 * of speech at once. The lemma list has the words in use, not all of WordNet; a hyphenated word that it lacks is looked up
 * without its hyphens (cease-fire).
 */
export const lemmasOf: (lower: string) => readonly Lemma[] = /* @__PURE__ */ remember((lower) => {
  const lemmas: Lemma[] = [];
  for (const pos of ORDER) {
    const irregular = irregularLemmas(lower, pos);
    const regular = irregular.length > 0 ? undefined : detach(lower, pos);
    for (const lemma of new Set([lower, ...irregular, ...(regular === undefined ? [] : [regular])])) {
      const count = lemmaCount(lemma, pos);
      if (count !== undefined) lemmas.push({ lemma, pos, count });
    }
  }
  if (lemmas.length === 0 && lower.includes('-')) return lemmasOf(lower.replaceAll('-', ''));
  return lemmas.sort((a, b) => b.count - a.count);
});

/** The part of speech the word most often has, or undefined for an unknown word. */
export function commonPos(lower: string): LexicalPos | undefined {
  return lemmasOf(lower)[0]?.pos;
}
