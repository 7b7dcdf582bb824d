import { placesIn } from '../lexicon/places.js';
import { analyse, type Word } from './english/analyse.js';
import { closedLemma } from './english/closed-class.js';
import { STATES, type State } from './english/follows.js';
import { findNames } from './english/names.js';
import { sentenceStarts } from './english/sentences.js';
import { type Candidates, tag } from './english/tag.js';
import { type TokenCuts, tokenize } from './english/tokenize.js';
import type { Language, PartOfSpeech, Reading, Sentence, Token } from './language.js';

/**
 * Reads English.
 *
 * Own tokenizer and sentence splitter; parts of speech by the most usual one of each word (WordNet's counts) and the order of the
 * words (a hand-set table, Viterbi); dictionary forms by the rules of WordNet's Morphy for the part of speech; countries by the
 * table of places. Time and memory are linear in the length of the text.
 */
export const english: Language = { tag: 'en', limits: [], read };

function read(text: string): Reading {
  const cuts = tokenize(text);
  const starts = sentenceStarts(text, cuts);
  const words = wordsOf(text, cuts);
  const names = namesSeen(cuts, words, starts);
  const sentences = starts.map((from, n) =>
    readSentence(text, cuts, words, names, from, starts[n + 1] ?? words.length),
  );
  return { language: 'en', sentences: findNames(sentences) };
}

/** Each token's word, analysed once per form. */
function wordsOf(text: string, cuts: TokenCuts): Word[] {
  const known = new Map<string, Word>();
  return cuts.kinds.map((kind, i) => {
    const form = text.slice(cuts.starts[i]!, cuts.ends[i]!);
    let word = known.get(form);
    if (word === undefined) {
      word = analyse(form, kind);
      known.set(form, word);
    }
    return word;
  });
}

/** Words that stand with a capital inside a sentence of this text, and so are names at its start too. */
function namesSeen(cuts: TokenCuts, words: readonly Word[], starts: readonly number[]): ReadonlySet<Word> {
  const first = new Set(starts);
  const seen = new Set<Word>();
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i]!;
    if (word.shape !== 'lower' && !word.closed && !first.has(i) && cuts.kinds[i - 1] === 'word') seen.add(word);
  }
  return seen;
}

function readSentence(
  text: string,
  cuts: TokenCuts,
  words: readonly Word[],
  names: ReadonlySet<Word>,
  from: number,
  to: number,
): Omit<Sentence, 'names'> {
  const capitalsSayNothing = isTitleCase(words, from, to);
  const candidates: Candidates[] = [];
  let first = true;
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    candidates.push(
      word.shape === 'lower'
        ? word.plain
        : capitalsSayNothing || (first && !names.has(word))
          ? word.first
          : word.capital,
    );
    if (cuts.kinds[i] !== 'mark') first = false;
    else if (opensQuote(text, cuts.starts[i]!)) first = true;
  }
  const states = tag(candidates);
  const bare: { text: string; lower: string }[] = [];
  for (let i = from; i < to; i += 1)
    bare.push({ text: text.slice(cuts.starts[i]!, cuts.ends[i]!), lower: words[i]!.lower });
  const countries = countriesOf(bare);
  const tokens = states.map((number, k): Token => {
    const state = STATES[number]!;
    const country = countries.get(k);
    const { text: form, lower } = bare[k]!;
    const token: Token = {
      start: cuts.starts[from + k]!,
      end: cuts.ends[from + k]!,
      text: form,
      lower,
      lemma: lemmaOf(words[from + k]!, state),
      pos: PARTS[state],
    };
    return country === undefined ? token : { ...token, country };
  });
  return { start: cuts.starts[from]!, end: cuts.ends[to - 1]!, tokens };
}

function opensQuote(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === '"' || mark === '\u201c' || mark === '\u2018' || mark === ':';
}

/** A headline: four words or more, and all of them that could go without a capital have one. */
function isTitleCase(words: readonly Word[], from: number, to: number): boolean {
  let open = 0;
  let capitals = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (word.closed) continue;
    open += 1;
    if (word.shape !== 'lower') capitals += 1;
  }
  return open >= 4 && capitals >= open * 0.9;
}

function countriesOf(tokens: readonly { readonly text: string; readonly lower: string }[]): Map<number, string> {
  const countries = new Map<number, string>();
  for (const { first, last, country } of placesIn(tokens))
    for (let k = first; k <= last; k += 1) if (!countries.has(k)) countries.set(k, country);
  return countries;
}

const PARTS: Readonly<Record<State, PartOfSpeech>> = {
  start: 'other',
  determiner: 'determiner',
  possessive: 'pronoun',
  genitive: 'other',
  adjective: 'adjective',
  noun: 'noun',
  plural: 'noun',
  name: 'name',
  present: 'verb',
  past: 'verb',
  base: 'verb',
  participle: 'verb',
  gerund: 'verb',
  be: 'auxiliary',
  have: 'auxiliary',
  modal: 'auxiliary',
  to: 'other',
  adverb: 'adverb',
  preposition: 'preposition',
  conjunction: 'conjunction',
  pronoun: 'pronoun',
  number: 'number',
  punctuation: 'punctuation',
  other: 'other',
};

const LEXICAL: ReadonlyMap<PartOfSpeech, string> = new Map([
  ['noun', 'noun'],
  ['name', 'noun'],
  ['verb', 'verb'],
  ['adjective', 'adjective'],
  ['adverb', 'adverb'],
]);

/** The dictionary form for the part of speech; of a name that is also a common noun, that noun's (`Allies` -> `ally`). */
function lemmaOf(word: Word, state: State): string {
  if (word.closed) return state === 'be' && word.lower === "'s" ? 'be' : closedLemma(word.lower);
  const pos = LEXICAL.get(PARTS[state]);
  for (const lemma of word.lemmas) if (lemma.pos === pos) return lemma.lemma;
  return word.lower;
}
