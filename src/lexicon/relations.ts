import { type NumberLists, type Senses, wordSenses } from './senses.js';
import { wordNumber } from './vocabulary.js';

/** How the second of two lemmas relates to the first. */
export interface WordRelation {
  readonly kind: 'synonym' | 'derived' | 'broader' | 'narrower' | 'antonym' | 'similar' | 'sibling';
  /**
   * Steps between the two. synonym: 0. antonym: 1, or 2 through the heads of adjective clusters. derived: 1 with a common
   * root, 2 when both derive from one word or one derives from a synonym of the other. similar: 1 for a verb group or an
   * adjective and its head, 2 for two adjectives of one head. broader, narrower: 1 to 3. sibling: 2.
   */
  readonly distance: number;
  /** Which sense of the words it holds for, 1..4: the greater of the two places among the senses of its word; 1 is the main one. */
  readonly sense: number;
}

type Kind = WordRelation['kind'];

export const FARTHEST_CLASS = 3;
/** A class with more members than this says little about two of them: a city is not much like another. */
export const LARGEST_FAMILY = 120;
const ADJECTIVE = 2;

/**
 * Of several relations the one with the least cost counts: its steps, with what is more telling first among equals, and
 * three quarters of a step for each place that a sense stands behind the main one.
 */
const COST = {
  synonym: 0,
  antonym: 0.25,
  derived: 0.5,
  similar: 1,
  broader: 1,
  sibling: 3,
  indirect: 2,
  step: 1,
  sense: 0.75,
};

/** The best relation so far; `cost` of infinity for none. */
interface Best {
  kind: Kind;
  distance: number;
  sense: number;
  cost: number;
}

/**
 * How lemma `b` relates to lemma `a` in any part of speech, or undefined when WordNet does not relate them (within the
 * limits below) or does not know one of them. `broader` says that b is a class of a ("vehicle" of "car"), `narrower` the
 * reverse; swapping a and b swaps these two and changes nothing else. Words are lower-case lemmas.
 *
 * Source: WordNet 3.1. We look at the first four senses of a lemma only, leave out senses and parts of speech that are
 * never or hardly used in SemCor, and skip classes that no single word names.
 */
export function wordRelation(a: string, b: string): WordRelation | undefined {
  const from = wordNumber(a);
  const to = wordNumber(b);
  if (from === undefined || to === undefined) return undefined;
  return relationOfNumbers(from, to);
}

/** The same for words by their numbers in the vocabulary. */
export function relationOfNumbers(from: number, to: number): WordRelation | undefined {
  if (from === to) return SAME;
  known ??= { pairs: new Float64Array(MOST_KNOWN), relations: new Array(MOST_KNOWN).fill(undefined) };
  const pair = from * PAIR + to;
  const place = (Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca77)) >>> (Math.clz32(MOST_KNOWN) + 1);
  if (known.pairs[place] !== pair) {
    known.relations[place] = relationOf(from, to);
    known.pairs[place] = pair;
  }
  return known.relations[place];
}

const SAME: WordRelation = { kind: 'synonym', distance: 0, sense: 1 };

/** Relations that were asked for lately, each pair at its one place until another takes it; never shows in a result, only in the time. */
let known: { readonly pairs: Float64Array; readonly relations: (WordRelation | undefined)[] } | undefined;
const MOST_KNOWN = 2 ** 16;
/** More than there are words. */
const PAIR = 2 ** 20;

function relationOf(from: number, to: number): WordRelation | undefined {
  const best: Best = { kind: 'synonym', distance: 0, sense: 1, cost: Number.POSITIVE_INFINITY };
  const senses = wordSenses();
  compareRoots(senses, from, to, best);
  const { starts, items } = senses.ofWord;
  for (let i = starts[from]!; i < starts[from + 1]!; i++) {
    for (let j = starts[to]!; j < starts[to + 1]!; j++) {
      const sense = 1 + Math.max(senses.ranks[i]!, senses.ranks[j]!);
      compareSynsets(senses, items[i]!, items[j]!, sense, best);
    }
  }
  return best.cost === Number.POSITIVE_INFINITY
    ? undefined
    : { kind: best.kind, distance: best.distance, sense: best.sense };
}

function consider(best: Best, kind: Kind, distance: number, sense: number, cost: number): void {
  const total = cost + COST.sense * (sense - 1);
  if (total < best.cost) Object.assign(best, { kind, distance, sense, cost: total });
}

/** Derivations: from each other, or both from one word (negotiation and negotiator, from negotiate). */
function compareRoots({ derived }: Senses, from: number, to: number, best: Best): void {
  if (has(derived, from, to)) {
    consider(best, 'derived', 1, 1, COST.derived);
  } else if (overlap(derived, from, to)) {
    consider(best, 'derived', 2, 1, COST.derived + COST.step);
  }
}

function compareSynsets(senses: Senses, from: number, to: number, sense: number, best: Best): void {
  const { classes, pos } = senses;
  if (from === to) {
    consider(best, 'synonym', 0, sense, COST.synonym);
  } else if (pos[from] !== pos[to]) {
    // Across parts of speech only a common root relates two words.
  } else if (has(senses.opposites, from, to)) {
    consider(best, 'antonym', 1, sense, COST.antonym);
  } else if (has(senses.alike, from, to)) {
    consider(best, 'similar', 1, sense, COST.similar);
  } else if (pos[from] === ADJECTIVE) {
    compareAdjectives(senses, from, to, sense, best);
  } else {
    const above = stepsUp(classes, from, to);
    const below = stepsUp(classes, to, from);
    const family = classes[from]!;
    if (above > 0) {
      consider(best, 'broader', above, sense, COST.broader * above);
    } else if (below > 0) {
      consider(best, 'narrower', below, sense, COST.broader * below);
    } else if (family >= 0 && family === classes[to] && senses.members[family]! <= LARGEST_FAMILY) {
      consider(best, 'sibling', 2, sense, COST.sibling);
    }
  }
}

/** Adjectives stand in clusters around a head, and opposites are written down for heads. */
function compareAdjectives(senses: Senses, from: number, to: number, sense: number, best: Best): void {
  const { classes, opposites } = senses;
  const fromHead = classes[from]! < 0 ? from : classes[from]!;
  const toHead = classes[to]! < 0 ? to : classes[to]!;
  if (fromHead === toHead) {
    const steps = fromHead === from || toHead === to ? 1 : 2;
    consider(best, 'similar', steps, sense, COST.similar * steps);
  } else if (has(opposites, fromHead, toHead)) {
    consider(best, 'antonym', 2, sense, COST.indirect);
  }
}

/** Steps from a synset up to a class of it, 1 to 3, or 0 when the class is not met. */
function stepsUp(classes: Int32Array, from: number, to: number): number {
  let at = from;
  for (let steps = 1; steps <= FARTHEST_CLASS; steps++) {
    at = classes[at]!;
    if (at === to) return steps;
    if (at < 0) return 0;
  }
  return 0;
}

function has({ starts, items }: NumberLists, list: number, item: number): boolean {
  for (let i = starts[list]!; i < starts[list + 1]!; i++) if (items[i] === item) return true;
  return false;
}

function overlap(lists: NumberLists, a: number, b: number): boolean {
  for (let i = lists.starts[a]!; i < lists.starts[a + 1]!; i++) if (has(lists, b, lists.items[i]!)) return true;
  return false;
}
