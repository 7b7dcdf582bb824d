import {
  type Entry,
  findPhrases,
  indexPhrases,
  type Match,
  type PhraseIndex,
  startsPhrase,
  type Word,
} from './phrase.js';
import { ALSO_PERSONS, NOT_PLACES, OPENERS, PLACE_NAMES, REASONS, SAME_NAME, type Via } from './place-names.js';
import { PLACES } from './tables/places.js';

/** A country named in a row of tokens; `first` and `last` are token numbers, both inclusive. */
export interface PlaceFound {
  readonly first: number;
  readonly last: number;
  /** ISO 3166 alpha-2 code; `EU` for the European Union, `XK` for Kosovo. */
  readonly country: string;
  readonly via: Exclude<Via, 'prefix'>;
}

interface Meaning {
  /** As written: a capital letter in it must stand in the text, an abbreviation must stand exactly so. */
  readonly written: readonly string[];
  /** Absent for names that mean no country and only shut out the shorter names inside them. */
  readonly country?: string;
  readonly via?: Via;
}

/** A token before it has a lemma; `opens` as for its lower-case form. */
type Written = Pick<Word, 'lower' | 'opens'> & { readonly text: string };

/** A word or a part of a hyphenated one: `US-Russia` is two pieces of one token. */
interface Piece extends Word {
  readonly text: string;
  /** A hyphen follows directly. */
  readonly joined: boolean;
}

/** What a token is to the table of places, whatever stands beside it. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** It begins with a hyphen, which joins it to what stands before. */
  readonly joins: boolean;
  /** A name of the table can begin with one of its pieces. */
  readonly opens: boolean;
}

/**
 * Finds the countries named by name, demonym, capital, city, region or metonym. A name counts only with its capital
 * letters (`US` is a country, `us` and `turkey` are not); diacritics may be left out. Names that are also persons'
 * do not count beside another capitalised word. A hyphenated token gives one result for each country in it.
 * Linear in the tokens.
 */
export function placesIn(tokens: readonly Written[]): PlaceFound[] {
  return placesAmong(tokens.map((token) => ({ pieces: piecesOf(token) })));
}

/** A token whose pieces are known. */
interface Known {
  readonly pieces: Pieces;
}

/** The same, where the pieces of each token are known. Only the stretches around words that a place can begin with are looked at. */
export function placesAmong(tokens: readonly Known[]): PlaceFound[] {
  const places: PlaceFound[] = [];
  for (let token = 0; token < tokens.length; token += 1) {
    if (!tokens[token]!.pieces.opens) continue;
    const stretch = stretchAround(tokens, token);
    for (const place of placesOn(stretch)) places.push(place);
    token = stretch.last;
  }
  return places;
}

/** The pieces of some tokens of a row, up to token `last`; `owners` says which token each is of. */
interface Stretch {
  readonly pieces: readonly Piece[];
  readonly owners: readonly number[];
  readonly last: number;
}

/** No name of the table has more pieces. */
export const LONGEST_NAME = 8;

/** A stretch that holds all that bears on the places from an opening token on: it ends where no name goes on and none begins. */
function stretchAround(tokens: readonly Known[], opening: number): Stretch {
  const pieces: Piece[] = [];
  const owners: number[] = [];
  let token = opening;
  // The piece before may be the first half of a person's name.
  do token -= 1;
  while (token >= 0 && tokens[token]!.pieces.pieces.length === 0);
  let end = Number.POSITIVE_INFINITY;
  for (token = Math.max(token, 0); token < tokens.length && pieces.length < end; token += 1) {
    const { pieces: own } = tokens[token]!;
    if (own.joins && pieces.length > 0) pieces.push(beforeHyphen(pieces.pop()!));
    for (const piece of own.pieces) {
      pieces.push(piece);
      owners.push(token);
    }
    // Behind the longest name there may be a comma and one more name, which says which of two towns is meant.
    if (own.opens) end = pieces.length + LONGEST_NAME + 1;
  }
  return { pieces, owners, last: token - 1 };
}

function placesOn({ pieces, owners }: Stretch): PlaceFound[] {
  const places: PlaceFound[] = [];
  const matches = findPhrases(pieces, placeIndex(), (match) => isNamed(pieces, match));
  for (let n = 0; n < matches.length; n += 1) {
    const match = matches[n]!;
    const { country, via } = settle(pieces, match, matches[n - 1], matches[n + 1]);
    if (!country || !via) continue;
    const [first, last] = [owners[match.first]!, owners[match.last]!];
    places.push({ first, last, country, via: via === 'prefix' ? 'demonym' : via });
  }
  return places;
}

function beforeHyphen({ text, lower, lemma, opens }: Piece): Piece {
  return { text, lower, lemma, opens, joined: true };
}

const HYPHENS = /[-\u2010\u2011\u2013/]/u;
/** Most tokens are such words: one piece each, in plain letters. */
const PLAIN = /^[A-Za-z]+$/;

/** The pieces of a token. */
export function piecesOf({ text, lower, opens }: Written): Pieces {
  const index = placeIndex();
  const pieces: Piece[] = [];
  let joins = false;
  if (PLAIN.test(text)) pieces.push({ text, lower, lemma: lower, opens, joined: false });
  else {
    const texts = text.split(HYPHENS);
    for (const [n, part] of lower.split(HYPHENS).entries()) {
      if (n > 0 && pieces.length > 0) pieces.push(beforeHyphen(pieces.pop()!));
      else if (n > 0) joins = true;
      const key = fold(withoutPossessive(part));
      if (key === '') continue;
      const opens = index.has(key) ? index.bit : 0;
      pieces.push({ text: withoutPossessive(texts[n] ?? ''), lower: key, lemma: key, opens, joined: false });
    }
  }
  return { pieces, joins, opens: pieces.some((piece) => startsPhrase(piece, index)) };
}

/** A possessive ending says nothing of the place, whether the reader leaves it at its word or makes it a word of its own. */
function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/iu, '');
}

function fold(word: string): string {
  return /^[\0-\x7f]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

function isNamed(pieces: readonly Piece[], { first, last, entry }: Match<Meaning>): boolean {
  for (let n = first; n <= last; n++) {
    const { text } = pieces[n]!;
    const written = entry.written[n - first]!;
    if (/^[A-Z.]{2,}$/.test(written) ? text !== written : /^\p{Lu}/u.test(written) && !/^\p{Lu}/u.test(text))
      return false;
  }
  if (entry.via === 'prefix') return pieces[first]!.joined;
  return first !== last || !alsoPersons().has(entry.phrase) || !besideName(pieces, first);
}

/** Towns of one name are told apart by what follows a comma: "Birmingham, Alabama", "London, Ontario", "Atlanta, Georgia". */
function settle(
  pieces: readonly Piece[],
  match: Match<Meaning>,
  before: Match<Meaning> | undefined,
  after: Match<Meaning> | undefined,
): { readonly country?: string; readonly via?: Via } {
  const { entry } = match;
  if (isTown(entry) && after?.entry.via === 'region' && isCommaBetween(pieces, match, after)) {
    return { country: after.entry.country!, via: 'city' };
  }
  if (entry.phrase !== SAME_NAME.phrase || !before || !isTown(before.entry)) return entry;
  return before.entry.country === SAME_NAME.country && isCommaBetween(pieces, before, match) ? SAME_NAME : entry;
}

function isTown({ via }: Meaning): boolean {
  return via === 'city' || via === 'capital';
}

function isCommaBetween(pieces: readonly Piece[], left: Match<Meaning>, right: Match<Meaning>): boolean {
  return right.first === left.last + 2 && pieces[left.last + 1]!.lower === ',';
}

/** Whether a capitalised word stands right before or behind, so that the two are likely one person's name. */
function besideName(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (after && !pieces[at]!.joined && isNameWord(after)) return true;
  return before !== undefined && !before.joined && isNameWord(before) && !OPENERS.includes(before.lower);
}

function isNameWord({ text }: Piece): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

let persons: ReadonlySet<string> | undefined;
function alsoPersons(): ReadonlySet<string> {
  persons ??= new Set(ALSO_PERSONS);
  return persons;
}

let index: PhraseIndex<Meaning> | undefined;
export function placeIndex(): PhraseIndex<Meaning> {
  index ??= indexPhrases(placeEntries(), 'place');
  return index;
}

/** Every name with its meaning: the hand-made ones first, since of two equal phrases the first counts. */
export function* placeEntries(): Generator<Entry<Meaning>> {
  for (const { names, reason } of NOT_PLACES) for (const name of names.split(';')) yield entryOf(name, reason);
  for (const line of PLACE_NAMES) {
    const [country, via, names] = line.split('|') as [string, Via, string];
    for (const name of names.split(';')) yield entryOf(name, REASONS[via], country, via);
  }
  for (const line of PLACES.split('\n')) {
    const [country = '', ...columns] = line.split('|');
    for (const [column, via] of (['name', 'demonym', 'capital', 'city', 'region'] as const).entries()) {
      for (const name of columns[column]?.split(';') ?? [])
        if (name) yield entryOf(name, 'countries-list, WordNet', country, via);
    }
  }
}

function entryOf(name: string, reason: string, country?: string, via?: Via): Entry<Meaning> {
  const written = name.split(/[ -]/u);
  const phrase = fold(written.map(withoutPossessive).join(' ').toLowerCase());
  return { phrase, reason, written, ...(country && via ? { country, via } : {}) };
}
