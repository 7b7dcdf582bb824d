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
  const items: number[] = [];
  const ranks: number[] = [];
  const synsetPos: number[] = [];
  const known = new NumberReader(KNOWN);
  let shapeAt = 0;
  for (let word = 0; word < PARTS.length; word++) {
    const mask = Number.parseInt(PARTS.charAt(word), 16);
    for (let pos = 0; pos < 4; pos++) {
      if (((mask >> pos) & 1) === 0) continue;
      const shape = digitAt(SHAPES, shapeAt++) + 1;
      const count = 31 - Math.clz32(shape);
      for (let rank = 0; rank < count; rank++) {
        const isNew = ((shape >> rank) & 1) === 1;
        items.push(isNew ? synsetPos.length : known.next());
        ranks.push(rank);
        if (isNew) synsetPos.push(pos);
      }
    }
    starts[word + 1] = items.length;
  }
  return {
    ofWord: { starts, items: Uint32Array.from(items) },
    ranks: Uint8Array.from(ranks),
    pos: Uint8Array.from(synsetPos),
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
  const pairs: number[] = [];
  const starts = new Uint32Array(size + 1);
  const numbers = new NumberReader(text);
  let a = 0;
  while (!numbers.done) {
    a += numbers.next();
    const count = numbers.next();
    let b = a;
    for (let i = 0; i < count; i++) {
      b += numbers.next() + 1;
      pairs.push(a, b);
      starts[a + 1]! += 1;
      starts[b + 1]! += 1;
    }
  }
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice(0, size);
  const items = new Uint32Array(pairs.length);
  for (let i = 0; i < pairs.length; i += 2) {
    const [from, to] = [pairs[i]!, pairs[i + 1]!];
    items[next[from]!++] = to;
    items[next[to]!++] = from;
  }
  return { starts, items };
}
