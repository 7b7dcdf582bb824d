import { standingAt } from '../lexicon/openers.js';
import { type PlaceFound, placesAmong } from '../lexicon/places.js';
import type { Writable } from '../text/writable.js';
import { type Word, wordAt } from './english/analyse.js';
import { withAttributives } from './english/attributive.js';
import { cutCountryPairs } from './english/country-pairs.js';
import { withListMarks } from './english/list-markers.js';
import { withVerb } from './english/missing-verb.js';
import { joinPersons, namesIn, type PlaceAt } from './english/names.js';
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
  const whole = tokenize(text);
  const paired = cutCountryPairs(text, { cuts: whole, words: wordsOf(text, whole) });
  const starts = sentenceStarts(text, paired.cuts);
  const cuts = withListMarks(text, paired.cuts, starts);
  const words = cuts === paired.cuts ? paired.words : wordsOf(text, cuts);
  const names = namesSeen(cuts, words, starts);
  const sentences = starts.map((from, n) => readSentence(cuts, words, names, from, starts[n + 1] ?? words.length));
  return { language: 'en', sentences: joinPersons(sentences) };
}

/** What is known of each token's form. */
function wordsOf(text: string, { starts, ends, kinds }: TokenCuts): Word[] {
  return kinds.map((kind, i) => wordAt(text, starts[i]!, ends[i]!, kind));
}

/** Words that stand with a capital inside a sentence of this text, and so are names at its start too. */
function namesSeen(cuts: TokenCuts, words: readonly Word[], starts: readonly number[]): ReadonlySet<string> {
  const first = new Set(starts);
  const seen = new Set<string>();
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i]!;
    if (word.shape !== 'lower' && !word.closed && !first.has(i) && cuts.kinds[i - 1] === 'word') seen.add(word.text);
  }
  return seen;
}

function readSentence(
  cuts: TokenCuts,
  words: readonly Word[],
  names: ReadonlySet<string>,
  from: number,
  to: number,
): Sentence {
  const own = words.slice(from, to);
  const places = placesOf(own);
  const candidates = candidatesIn(cuts, own, places, names, from);
  const path = withAttributives(withVerb(tag(candidates), candidates), (at) => own[at]!.lower);
  const tokens: Writable<Token>[] = [];
  for (let k = 0; k < own.length; k += 1) {
    const { text, lower } = own[k]!;
    const { pos, lemma, traits } = path[k]!;
    // With a country or without one: all tokens have one layout.
    const country = places[k]?.country;
    const [start, end] = [cuts.starts[from + k]!, cuts.ends[from + k]!];
    tokens.push({ start, end, text, lower, lemma, pos, traits, opens: 0, country });
  }
  for (let k = 0; k < own.length; k += 1) {
    const { openings } = path[k]!;
    if (openings === undefined) continue;
    // Most phrases end where the next word is none of their second ones.
    tokens[k]!.opens = k + 1 < path.length && path[k + 1]!.stepsOn ? standingAt(openings, tokens, k) : openings.alone;
  }
  return { start: cuts.starts[from]!, end: cuts.ends[to - 1]!, tokens, names: namesIn(tokens, own, places) };
}

const NOWHERE: PlaceAt = [];

/** The place that each token belongs to; of a token with two (`US-Russia-led`), the first. */
function placesOf(words: readonly Word[]): PlaceAt {
  const places = placesAmong(words);
  if (places.length === 0) return NOWHERE;
  const placeAt: (PlaceFound | undefined)[] = [];
  for (const place of places) for (let k = place.first; k <= place.last; k += 1) placeAt[k] ??= place;
  return placeAt;
}

function candidatesIn(
  cuts: TokenCuts,
  words: readonly Word[],
  places: PlaceAt,
  names: ReadonlySet<string>,
  from: number,
): (readonly Candidate[])[] {
  const capitalsSayNothing = isTitleCase(words);
  let first = true;
  const candidates: (readonly Candidate[])[] = [];
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k]!;
    const unsure = capitalsSayNothing || (first && !names.has(word.text));
    if (cuts.kinds[from + k] !== 'mark') first = false;
    else if (opensQuote(word.text)) first = true;
    candidates.push(candidatesOf(word, places[k], unsure));
  }
  return candidates;
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
  let open = 0;
  for (const { closed, shape } of words) {
    if (closed) continue;
    if (shape === 'lower') return false;
    open += 1;
  }
  return open >= 5;
}
