import { FARTHEST_CLASS, LARGEST_FAMILY, relationOfNumbers, type WordRelation } from './relations.js';
import { type NumberLists, type Senses, wordSenses } from './senses.js';
import { wordNumber } from './vocabulary.js';

/** Two words of a list, by their places in it with `a` < `b`, and how the second relates to the first. */
export interface RelatedPair {
  readonly a: number;
  readonly b: number;
  readonly relation: WordRelation;
}

/**
 * All pairs of a list of lemmas that `wordRelation` relates, in no set order; each is given by its meeting places, and one
 * without any relates to none. Instead of asking for every two words it asks for
 * those that meet at a synset, a class, a head of a cluster or a root: time grows with the pairs that meet, not with all.
 */
export function relatedPairs(words: readonly (MeetingPlaces | undefined)[]): RelatedPair[] {
  const pairs: RelatedPair[] = [];
  const meeting = new Meeting(words);
  for (let b = 0; b < words.length; b++) {
    const word = words[b]?.word;
    if (word === undefined) continue;
    for (const a of meeting.metBy(b)) {
      const relation = relationOfNumbers(words[a]!.word, word);
      if (relation !== undefined) pairs.push({ a, b, relation });
    }
  }
  return pairs;
}

/** Keys of the places where a word meets others. */
export interface MeetingPlaces {
  /** Number of the word. */
  readonly word: number;
  /** Where it can be met, and looks for others. */
  readonly home: readonly number[];
  /** Where it only looks for others. */
  readonly away: readonly number[];
}

/** Who has come to which place so far: visits in typed arrays, chained by a hash of the place. */
class Meeting {
  readonly #guests: readonly (MeetingPlaces | undefined)[];
  /** The last visit of each bucket; visits count from 1. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  readonly #guest: Int32Array;
  /** Twice the key of the place, and one more for a guest who is at home there. */
  readonly #place: Int32Array;
  #visits = 0;
  /** By guest: the last whom he was seen by. */
  readonly #seenBy: Int32Array;

  constructor(guests: readonly (MeetingPlaces | undefined)[]) {
    let visits = 1;
    for (const places of guests) if (places !== undefined) visits += places.home.length + places.away.length;
    this.#guests = guests;
    this.#last = new Int32Array(2 ** (32 - Math.clz32(visits)));
    this.#before = new Int32Array(visits);
    this.#guest = new Int32Array(visits);
    this.#place = new Int32Array(visits);
    this.#seenBy = new Int32Array(guests.length).fill(-1);
  }

  /** Takes a guest to his places; tells the earlier ones whom he meets there, each once. At least one of two must be at home. */
  metBy(guest: number): number[] {
    const met: number[] = [];
    const { home, away } = this.#guests[guest]!;
    for (let i = 0; i < home.length; i++) this.#visit(guest, home[i]! * 2 + 1, met);
    for (let i = 0; i < away.length; i++) this.#visit(guest, away[i]! * 2, met);
    return met;
  }

  #visit(guest: number, place: number, met: number[]): void {
    // Multiplied by a large odd number (Knuth 1998, 6.4), so that neighbouring keys fall into different buckets.
    const bucket = Math.imul(place >> 1, 0x9e3779b1) >>> (Math.clz32(this.#last.length) + 1);
    for (let visit = this.#last[bucket]!; visit > 0; visit = this.#before[visit]!) {
      const other = this.#guest[visit]!;
      const apart = this.#place[visit]! ^ place;
      if (apart > 1 || ((place | this.#place[visit]!) & 1) === 0 || this.#seenBy[other] === guest || other === guest)
        continue;
      this.#seenBy[other] = guest;
      met.push(other);
    }
    this.#visits += 1;
    this.#before[this.#visits] = this.#last[bucket]!;
    this.#guest[this.#visits] = guest;
    this.#place[this.#visits] = place;
    this.#last[bucket] = this.#visits;
  }
}

/** Where a lemma meets others; undefined for one that WordNet does not know. */
export function meetingPlacesOf(lemma: string): MeetingPlaces | undefined {
  const word = wordNumber(lemma);
  if (word === undefined) return undefined;
  const senses = wordSenses();
  const home = new Set(placesToBeMet(senses, word));
  const all = new Set(placesToMeet(senses, word));
  return { word, home: [...home], away: [...all].filter((key) => !home.has(key)) };
}

/** Keys of meeting places: a synset, the family below a class, a root. */
const synsetKey = (synset: number): number => synset * 3;
const familyKey = (family: number): number => family * 3 + 1;
const rootKey = (word: number): number => word * 3 + 2;

/** Where a word can be met: at its synsets, the small families they belong to, and its own root. */
function placesToBeMet({ classes, members, derived, ofWord }: Senses, word: number): number[] {
  const keys = [rootKey(word)];
  for (let i = derived.starts[word]!; i < derived.starts[word + 1]!; i++) keys.push(rootKey(derived.items[i]!));
  for (let i = ofWord.starts[word]!; i < ofWord.starts[word + 1]!; i++) {
    const synset = ofWord.items[i]!;
    const family = classes[synset]!;
    keys.push(synsetKey(synset));
    if (family >= 0 && members[family]! <= LARGEST_FAMILY) keys.push(familyKey(family));
  }
  return keys;
}

/** Where it looks for others: there, at its classes, and at the synsets that are alike, opposite, or heads of its cluster. */
function placesToMeet(senses: Senses, word: number): number[] {
  const { classes, ofWord, alike, opposites } = senses;
  const keys = placesToBeMet(senses, word);
  for (let i = ofWord.starts[word]!; i < ofWord.starts[word + 1]!; i++) {
    const synset = ofWord.items[i]!;
    let above = synset;
    for (let steps = 0; steps < FARTHEST_CLASS && above >= 0; steps++) {
      above = classes[above]!;
      if (above >= 0) keys.push(synsetKey(above));
    }
    keys.push(familyKey(synset));
    for (const list of [alike, opposites]) addHeads(list, synset, keys);
    if (classes[synset]! >= 0) addHeads(opposites, classes[synset]!, keys);
  }
  return keys;
}

/** The synsets of a list, and what belongs to them where they are heads. */
function addHeads({ starts, items }: NumberLists, list: number, keys: number[]): void {
  for (let i = starts[list]!; i < starts[list + 1]!; i++) keys.push(synsetKey(items[i]!), familyKey(items[i]!));
}
