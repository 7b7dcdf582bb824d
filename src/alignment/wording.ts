import { detectLanguage } from '../languages/detect.js';
import { english } from '../languages/english.js';
import { generic } from '../languages/generic.js';
import type { Name, PartOfSpeech, Reading, Token } from '../languages/language.js';
import { DENYING_WORDS } from '../lexicon/negation.js';
import { normalise } from '../text/normalise.js';
import { conceptsOf } from './concepts.js';
import { letterRuns } from './letter-runs.js';
import { type Lexis, orderedPair } from './lexis.js';
import { asOneWord, wordKey } from './word-key.js';

/** A word that says something by itself. */
export interface ContentWord {
  /** Its number in the lexis. */
  readonly id: number;
  readonly pos: PartOfSpeech;
  /** How rare it is in English, from 0.1 to 1.1. */
  readonly weight: number;
  /** Number of the token it was read from. */
  readonly token: number;
}

/** A stretch of text made ready to be laid against others: all that does not depend on the other side is done. */
export interface Wording {
  /** Equal for texts that differ in spacing, quotation marks, the case of letters or the full stop at the end only. */
  readonly identity: string;
  readonly tokens: readonly Token[];
  /** Every word but punctuation, by number in the lexis, in text order. */
  readonly words: readonly number[];
  /** The first 400 words that say something; of all words where none does. */
  readonly content: readonly ContentWord[];
  /** The same words, sorted by their number. */
  readonly sorted: readonly ContentWord[];
  /** Pairs of neighbouring words, of all and of those that say something, coded and sorted. */
  readonly neighbours: Float64Array;
  readonly contentNeighbours: Float64Array;
  /** Mean direction of the content words, each by its weight: of length 1, or all 0 where no word is known. */
  readonly direction: Float64Array;
  /** The same for nouns and names alone. */
  readonly nounDirection: Float64Array;
  /** Its runs of three letters, coded and sorted. */
  readonly letters: Uint32Array;
  readonly numbers: ReadonlySet<number>;
  /** How many words deny something. */
  readonly denials: number;
  readonly question: boolean;
}

const NOUNS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['noun', 'name']);
const LEAST_WEIGHT = 0.1;
/** Texts are laid against each other by so many of their first content words: more are no claim. It bounds the work on any text. */
const LONGEST = 400;

/**
 * Reads a text: in English where its letters are Latin (a sentence is too short to tell more), else by its words alone.
 * Never throws; linear in its length.
 */
export function readWording(text: string, lexis: Lexis): Wording {
  const reader = detectLanguage(text).startsWith('und-') ? generic : english;
  return wordingOfReading(reader.read(text), text, lexis);
}

/** As `readWording`, of a text that was read before. */
export function wordingOfReading({ sentences }: Reading, text: string, lexis: Lexis): Wording {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  let before = 0;
  const names: Name[] = [];
  for (const sentence of sentences) {
    for (const name of sentence.names) names.push({ ...name, first: name.first + before, last: name.last + before });
    before += sentence.tokens.length;
  }
  return wordingOf(tokens, names, text, lexis);
}

/** As `readWording`, of some tokens of a text. `text` is what they stand for. */
export function wordingOf(tokens: readonly Token[], names: readonly Name[], text: string, lexis: Lexis): Wording {
  const words = wordsOf(tokens, lexis);
  const telling = contentOf(tokens, names, lexis);
  const content = (telling.length > 0 ? telling : plainContent(tokens, lexis)).slice(0, LONGEST);
  const letters = normalise(text).replace(NO_LETTER, ' ').replace(/ {2,}/gu, ' ').trim();
  return {
    identity: identityOf(text),
    tokens,
    words,
    content,
    sorted: content.toSorted((a, b) => a.id - b.id),
    neighbours: neighboursOf(words),
    contentNeighbours: neighboursOf(content.map(({ id }) => id)),
    direction: meanDirection(telling, lexis),
    nounDirection: meanDirection(
      telling.filter(({ pos }) => NOUNS.has(pos)),
      lexis,
    ),
    letters: letterRuns(letters, 3),
    numbers: new Set(words.filter((id) => lexis.key(id).startsWith('#'))),
    denials: tokens.reduce((count, { lower }) => count + Number(DENYING_WORDS.has(lower)), 0),
    question: /[?？]/u.test(text),
  };
}

/** One sign a time: a run of millions is more than an engine keeps track of. */
const NO_LETTER = /[^\p{L}\p{N}]/gu;
const QUOTES = /["“”„«»‘’']/gu;

function identityOf(text: string): string {
  const plain = normalise(text).replace(QUOTES, '').replace(/\s+/gu, ' ').trim();
  let end = plain.length;
  while (end > 0 && /[.\s]/u.test(plain[end - 1]!)) end -= 1;
  return plain.slice(0, end);
}

/** Dictionary form, number or country; a country written in several words counts once. */
function wordsOf(tokens: readonly Token[], lexis: Lexis): number[] {
  const words: number[] = [];
  let country: string | undefined;
  for (const token of tokens) {
    const repeated = token.country !== undefined && token.country === country;
    country = token.country;
    if (token.pos !== 'punctuation' && !repeated) words.push(lexis.number(keyOf(token)));
  }
  return words;
}

function keyOf({ lower, lemma, country }: Token): string {
  if (country !== undefined) return `@${country}`;
  const key = wordKey(lower);
  return key === lower ? lemma : key;
}

function contentOf(tokens: readonly Token[], names: readonly Name[], lexis: Lexis): ContentWord[] {
  const content: ContentWord[] = [];
  let before = '';
  for (const { key, pos, token } of conceptsOf(tokens, names)) {
    const { lower } = tokens[token]!;
    const repeated = key === before && key.startsWith('@') && tokens[token - 1]?.country !== undefined;
    before = key;
    if (repeated || DENYING_WORDS.has(lower)) continue;
    const last = content.at(-1);
    const compound = last?.pos === 'noun' && pos === 'noun' && last.token === token - 1;
    const joined = compound ? asOneWord([lexis.key(last.id), key]) : undefined;
    if (joined !== undefined) content.pop();
    content.push(weighed(joined ?? plainKey(key, lower), pos, token, lexis));
  }
  return content;
}

/** The key of a word in all its spellings; that of a name that stands for others is left as it is. */
function plainKey(key: string, lower: string): string {
  const spelled = wordKey(lower);
  return spelled === lower || key.startsWith('@') ? key : spelled;
}

function plainContent(tokens: readonly Token[], lexis: Lexis): ContentWord[] {
  return tokens.flatMap((token, i) =>
    token.pos === 'punctuation' ? [] : [weighed(keyOf(token), token.pos, i, lexis)],
  );
}

function weighed(key: string, pos: PartOfSpeech, token: number, lexis: Lexis): ContentWord {
  const id = lexis.number(key);
  return { id, pos, token, weight: LEAST_WEIGHT + lexis.rarity(id) };
}

function neighboursOf(words: readonly number[]): Float64Array {
  const pairs = new Float64Array(Math.max(0, words.length - 1));
  for (let i = 0; i < pairs.length; i += 1) pairs[i] = orderedPair(words[i]!, words[i + 1]!);
  return pairs.sort();
}

function meanDirection(words: readonly ContentWord[], lexis: Lexis): Float64Array {
  let sum: Float64Array | undefined;
  for (const { id, weight } of words) {
    const vector = lexis.vector(id);
    if (vector === undefined) continue;
    sum ??= new Float64Array(vector.length);
    for (let d = 0; d < sum.length; d += 1) sum[d]! += weight * vector[d]!;
  }
  if (sum === undefined) return new Float64Array(0);
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? sum : sum.map((value) => value / length);
}
