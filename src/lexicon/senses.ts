import { partsOf } from './morphology.js';
import { digitAt, NumberReader } from './printable.js';
import { PARTS } from './tables/parts.js';
import { ALIKE, CLASS_OF, CLASSES, DERIVED, KNOWN, OPPOSITES, SHAPES } from './tables/senses.js';

/** Lists of numbers in one array: those of `n` stand from `starts[n]` up to `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** The words of the vocabulary by what they mean: a synset is a sense that one or several words share. */
export interface Senses {
  /** Synsets of each word: those of one part of speech together, its most frequent first. */
  readonly ofWord: NumberLists;
  /** Parallel to `ofWord.items`: 0 for the most frequent sense of the word in that part of speech, then 1, 2, 3. */
  readonly ranks: Uint8Array;
  /** Part of speech of each synset: 0 noun, 1 verb, 2 adjective, 3 adverb. */
  readonly pos: Uint8Array;
  /** The nearest more general synset (hypernym; of an adjective the head of its cluster), or -1. */
  readonly classes: Int32Array;
  /** How many synsets have this one as their class. */
  readonly members: Uint32Array;
  /** Words with a common root: derivations and pertainyms. */
  readonly derived: NumberLists;
  /** Synsets with opposite meaning. */
  readonly opposites: NumberLists;
  /** Verb synsets that WordNet groups as alike. */
  readonly alike: NumberLists;
}

/** The tables keep at most so many senses of a lemma in one part of speech. */
const MOST_SENSES = 4;

let decoded: Senses | undefined;

/** The table of senses, decoded on first use. */
export function wordSenses(): Senses {
  decoded ??= decode();
  return decoded;
}

function decode(): Senses {
  const { ofWord, ranks, pos } = decodeSynsets();
  const { classes, members } = decodeClasses(pos.length);
  return {
    ofWord,
    ranks,
    pos,
    classes,
    members,
    derived: decodePairs(DERIVED, PARTS.length),
    opposites: decodePairs(OPPOSITES, pos.length),
    alike: decodePairs(ALIKE, pos.length),
  };
}

function decodeSynsets(): Pick<Senses, 'ofWord' | 'ranks' | 'pos'> {
  const starts = new Uint32Array(PARTS.length + 1);
  const items = new Uint32Array(SHAPES.length * MOST_SENSES);
  const ranks = new Uint8Array(items.length);
  const synsetPos = new Uint8Array(items.length);
  const known = new NumberReader(KNOWN);
  let synsets = 0;
  let senses = 0;
  let shapeAt = 0;
  for (let word = 0; word < PARTS.length; word++) {
    for (let pos = 0, mask = partsOf(word); mask > 0; pos++, mask >>= 1) {
      if ((mask & 1) === 0) continue;
      const shape = digitAt(SHAPES, shapeAt++) + 1;
      const count = 31 - Math.clz32(shape);
      for (let rank = 0; rank < count; rank++, senses++) {
        ranks[senses] = rank;
        if (((shape >> rank) & 1) === 1) {
          synsetPos[synsets] = pos;
          items[senses] = synsets++;
        } else {
          items[senses] = known.next();
        }
      }
    }
    starts[word + 1] = senses;
  }
  return {
    ofWord: { starts, items: items.slice(0, senses) },
    ranks: ranks.slice(0, senses),
    pos: synsetPos.slice(0, synsets),
  };
}

function decodeClasses(synsets: number): Pick<Senses, 'classes' | 'members'> {
  const ranked: number[] = [];
  const steps = new NumberReader(CLASSES);
  const places = new NumberReader(CLASS_OF);
  const classes = new Int32Array(synsets);
  const members = new Uint32Array(synsets);
  for (let at = 0; !steps.done; ) {
    at = (at + steps.next()) % synsets;
    ranked.push(at);
  }
  for (let synset = 0; synset < synsets; synset++) {
    const rank = places.next();
    const above = ranked[rank - 1] ?? -1;
    classes[synset] = above;
    if (above >= 0) members[above]! += 1;
  }
  return { classes, members };
}

/** Each pair in both directions. */
function decodePairs(text: string, size: number): NumberLists {
  const lefts = new Uint32Array(text.length);
  const rights = new Uint32Array(text.length);
  const starts = new Uint32Array(size + 1);
  const numbers = new NumberReader(text);
  let pairs = 0;
  for (let a = 0; !numbers.done; ) {
    a += numbers.next();
    let b = a;
    for (let left = numbers.next(); left > 0; left--, pairs++) {
      b += numbers.next() + 1;
      lefts[pairs] = a;
      rights[pairs] = b;
      starts[a + 1]! += 1;
      starts[b + 1]! += 1;
    }
  }
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const items = new Uint32Array(2 * pairs);
  for (let i = 0; i < pairs; i++) {
    items[next[lefts[i]!]!++] = rights[i]!;
    items[next[rights[i]!]!++] = lefts[i]!;
  }
  return { starts, items };
}
