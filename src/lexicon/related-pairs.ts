import { remember } from '../text/remember.js';
import { FARTHEST_CLASS, LARGEST_FAMILY, type WordRelation, wordRelation } from './relations.js';
import { type NumberLists, type Senses, wordSenses } from './senses.js';
import { wordNumber } from './vocabulary.js';

/** Two words of a list, by their places in it with `a` < `b`, and how the second relates to the first. */
export interface RelatedPair {
  readonly a: number;
  readonly b: number;
  readonly relation: WordRelation;
}

/**
 * All pairs of a list of lemmas that `wordRelation` relates, in no set order. Instead of asking for every two words it asks for
 * those that meet at a synset, a class, a head of a cluster or a root: time grows with the pairs that meet, not with all.
 */
export function relatedPairs(words: readonly string[]): RelatedPair[] {
  const meeting = new Map<number, number[]>();
  const asked = new Set<number>();
  const pairs: RelatedPair[] = [];
  const all = words.map((word) => placesOf(word));
  all.forEach((places, place) => {
    if (places === undefined) return;
    for (const key of places.toBeMet) {
      const met = meeting.get(key);
      if (met === undefined) meeting.set(key, [place]);
      else met.push(place);
    }
  });
  all.forEach((places, place) => {
    if (places === undefined) return;
    for (const key of places.toMeet) {
      const met = meeting.get(key);
      if (met === undefined) continue;
      for (const other of met) {
        const [a, b] = place < other ? [place, other] : [other, place];
        if (a === b || asked.has(a * words.length + b)) continue;
        asked.add(a * words.length + b);
        const relation = wordRelation(words[a]!, words[b]!);
        if (relation !== undefined) pairs.push({ a, b, relation });
      }
    }
  });
  return pairs;
}

/** Keys of the places where a word meets others. */
interface MeetingPlaces {
  readonly toBeMet: readonly number[];
  readonly toMeet: readonly number[];
}

const placesOf = /* @__PURE__ */ remember((word): MeetingPlaces | undefined => {
  const number = wordNumber(word);
  if (number === undefined) return undefined;
  const senses = wordSenses();
  return { toBeMet: [...new Set(placesToBeMet(senses, number))], toMeet: [...new Set(placesToMeet(senses, number))] };
});

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
