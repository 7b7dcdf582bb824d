import { standingAt } from '../lexicon/openers.js';
import { type PlaceFound, placesIn } from '../lexicon/places.js';
import { recall, type Word } from './english/analyse.js';
import { cutCountryPairs } from './english/country-pairs.js';
import { joinPersons, namesIn } from './english/names.js';
import { sentenceStarts } from './english/sentences.js';
import { type Candidate, tag } from './english/tag.js';
import { type TokenCuts, tokenize } from './english/tokenize.js';
import type { Language, Reading, Sentence, Token } from './language.js';

/**
 * Reads English.
 *
 * Own tokenizer and sentence splitter; parts of speech by the most usual one of each word (WordNet's counts) and the order of the
 * words (a hand-set table, Viterbi); dictionary forms by the rules of WordNet's Morphy for the part of speech; countries by the
 * table of places. Time and memory are linear in the length of the text.
 */
export const english: Language = { tag: 'en', limits: [], read };

function read(text: string): Reading {
  const cuts = cutCountryPairs(text, tokenize(text));
  const starts = sentenceStarts(text, cuts);
  const words = wordsOf(text, cuts);
  const names = namesSeen(cuts, words, starts);
  const sentences = starts.map((from, n) => readSentence(cuts, words, names, from, starts[n + 1] ?? words.length));
  return { language: 'en', sentences: joinPersons(sentences) };
}

/** Each token's word, analysed once per form. */
function wordsOf(text: string, { starts, ends, kinds }: TokenCuts): Word[] {
  const known = new Map<string, Word>();
  return kinds.map((kind, i) => {
    const form = text.slice(starts[i]!, ends[i]!);
    const key = kind === 'clitic' ? `${form} ` : form; // an apostrophe is a mark or a word
    let word = known.get(key);
    if (word === undefined) {
      word = recall(form, kind);
      known.set(key, word);
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
  cuts: TokenCuts,
  words: readonly Word[],
  names: ReadonlySet<Word>,
  from: number,
  to: number,
): Sentence {
  const own = words.slice(from, to);
  const places = placesIn(own);
  const placeAt = byToken(places);
  const capitalsSayNothing = isTitleCase(own);
  let first = true;
  const candidates = own.map((word, k) => {
    const unsure = capitalsSayNothing || (first && !names.has(word));
    if (cuts.kinds[from + k] !== 'mark') first = false;
    else if (opensQuote(word.text)) first = true;
    return candidatesOf(word, placeAt.get(k), unsure);
  });
  const path = tag(candidates);
  const tokens = path.map(({ pos, lemma }, k): Writable<Token> => {
    const { text, lower } = own[k]!;
    const token = { start: cuts.starts[from + k]!, end: cuts.ends[from + k]!, text, lower, lemma, pos, opens: 0 };
    const place = placeAt.get(k);
    return place === undefined ? token : { ...token, country: place.country };
  });
  path.forEach(({ openings: byLemma }, k) => {
    const { openings } = own[k]!;
    if (openings !== undefined) tokens[k]!.opens = standingAt(openings, tokens, k);
    if (byLemma !== undefined && byLemma !== openings) tokens[k]!.opens! |= standingAt(byLemma, tokens, k);
  });
  return { start: cuts.starts[from]!, end: cuts.ends[to - 1]!, tokens, names: namesIn(tokens, placeAt) };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const NOWHERE: ReadonlyMap<number, PlaceFound> = new Map();

/** The place that each token belongs to; of a token with two (`US-Russia-led`), the first. */
function byToken(places: readonly PlaceFound[]): ReadonlyMap<number, PlaceFound> {
  if (places.length === 0) return NOWHERE;
  const placeAt = new Map<number, PlaceFound>();
  for (const place of places)
    for (let k = place.first; k <= place.last; k += 1) if (!placeAt.has(k)) placeAt.set(k, place);
  return placeAt;
}

/** What a token can be: a country's name is a name and a demonym is an adjective or noun, wherever they stand. */
function candidatesOf(word: Word, place: PlaceFound | undefined, unsure: boolean): readonly Candidate[] {
  if (word.shape === 'lower') return word.plain;
  if (place?.via === 'demonym') return word.plain;
  if (place !== undefined) return word.capital;
  return unsure ? word.first : word.capital;
}

function opensQuote(mark: string): boolean {
  return mark === '"' || mark === '\u201c' || mark === '\u2018' || mark === ':';
}

/** A headline: five words or more, and all of them that could go without a capital have one. */
function isTitleCase(words: readonly Word[]): boolean {
  const open = words.filter((word) => !word.closed);
  return open.length >= 5 && open.every((word) => word.shape !== 'lower');
}
