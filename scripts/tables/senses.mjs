// The part of WordNet that relates the words of the shared list: senses, classes, derivations, opposites.
import { importLexicon } from './lexicon.mjs';
import { digit, numbers } from './printable.mjs';
import { readSenses, readSynsets } from './sources.mjs';
import { writeTable } from './write.mjs';

const SENSES = 4; // at most so many senses of a lemma in one part of speech
const UNCOUNTED_SENSES = 3; // at most so many of a lemma that SemCor hardly has
const ENOUGH_USES = 5; // from so many uses on, a sense that was never used is left out
const RARE_PART = 0.02; // a part of speech below this share of the uses of a word is left out (if it has 20 uses)
const TOO_GENERAL = 0.05; // a class above this share of all synsets of its part of speech says nothing (entity, act)

/** word -> for each part of speech the synsets it is used in, most frequent first. */
function chooseSenses(words) {
  const byWord = new Map(words.map((word) => [word, [[], [], [], []]]));
  for (const sense of readSenses()) byWord.get(sense.lemma)?.[sense.pos].push(sense);
  const uses = (senses) => senses.reduce((sum, { count }) => sum + count, 0);
  for (const parts of byWord.values()) {
    const total = uses(parts.flat());
    for (const [pos, senses] of parts.entries()) {
      const here = uses(senses);
      senses.sort((a, b) => a.number - b.number);
      const rare = total >= 20 && here < RARE_PART * total;
      const used = senses
        .slice(0, SENSES)
        .filter(({ count }, i) => (here < ENOUGH_USES ? i < UNCOUNTED_SENSES : count > 0));
      parts[pos] = rare ? [] : used.map((sense) => pos + sense.offset);
    }
  }
  return byWord;
}

/** Numbers synsets in the order in which the words come upon them. */
function numberSynsets(words, senses) {
  const ids = new Map();
  for (const word of words) for (const id of senses.get(word).flat()) if (!ids.has(id)) ids.set(id, ids.size);
  return ids;
}

/** For each part of speech of each word: how many senses, and which of them are new (bit set); known ones by number. */
function codeSenses(words, parts, senses) {
  let shapes = '';
  const known = [];
  const seen = new Map();
  for (const [at, word] of words.entries()) {
    for (let pos = 0; pos < 4; pos++) {
      if (((Number.parseInt(parts[at], 16) >> pos) & 1) === 0) continue;
      const list = senses.get(word)[pos];
      let fresh = 0;
      for (const [i, id] of list.entries()) {
        if (seen.has(id)) known.push(seen.get(id));
        else {
          fresh |= 1 << i;
          seen.set(id, seen.size);
        }
      }
      // 1 + 2 + 4 + 8 + 16 shapes: the lists of n senses begin at 2^n - 1.
      shapes += digit((1 << list.length) - 1 + fresh);
    }
  }
  return { SHAPES: shapes, KNOWN: numbers(known) };
}

const isClass = ([symbol]) => symbol === '@' || symbol === '@i';

/** How many synsets lie below each, through the first class of each. */
function countBelow(synsets) {
  const below = new Map();
  for (const synset of synsets.values()) {
    let at = synset.pointers.find(isClass)?.[1];
    for (let depth = 0; at !== undefined && depth < 30; depth++) {
      below.set(at, (below.get(at) ?? 0) + 1);
      at = synsets.get(at).pointers.find(isClass)?.[1];
    }
  }
  return below;
}

/**
 * The class of a synset (hypernym; of a satellite adjective, its head): the nearest one that has a word of the list.
 */
function classOf(id, ids, synsets, tooGeneral) {
  let synset = synsets.get(id);
  for (let depth = 0; synset !== undefined && depth < 30; depth++) {
    const pointer =
      synset.pointers.find(isClass) ?? (synset.satellite ? synset.pointers.find(([s]) => s === '&') : undefined);
    if (pointer === undefined || tooGeneral(pointer[1])) return undefined;
    if (ids.has(pointer[1])) return ids.get(pointer[1]);
    synset = synsets.get(pointer[1]);
  }
  return undefined;
}

function codeClasses(ids, synsets) {
  const below = countBelow(synsets);
  const sizes = [0, 0, 0, 0];
  for (const { pos } of synsets.values()) sizes[pos]++;
  const tooGeneral = (id) => (below.get(id) ?? 0) > TOO_GENERAL * sizes[synsets.get(id).pos];
  const classes = [...ids.keys()].map((id) => classOf(id, ids, synsets, tooGeneral));
  const children = new Map();
  for (const at of classes) if (at !== undefined) children.set(at, (children.get(at) ?? 0) + 1);
  const ranked = [...children.keys()].sort((a, b) => children.get(b) - children.get(a) || a - b);
  const rank = new Map(ranked.map((at, i) => [at, i + 1]));
  return {
    CLASSES: numbers(ranked.map((at, i) => (at - (ranked[i - 1] ?? 0) + ids.size) % ids.size)),
    CLASS_OF: numbers(classes.map((at) => rank.get(at) ?? 0)),
  };
}

/** Pairs (a < b) as a list for each a: how many, then each b as the step from the one before. */
function codePairs(pairs, size) {
  const lists = Array.from({ length: size }, () => new Set());
  for (const [a, b] of pairs) if (a !== b) lists[Math.min(a, b)].add(Math.max(a, b));
  const out = [];
  for (let a = 0, before = 0; a < size; a++) {
    if (lists[a].size === 0) continue;
    out.push(a - before, lists[a].size);
    before = a;
    let at = a;
    for (const b of [...lists[a]].sort((x, y) => x - y)) {
      out.push(b - at - 1);
      at = b;
    }
  }
  return numbers(out);
}

/** Words with a common root in senses that both have here: derivations and pertainyms. */
function findDerived(ids, synsets, senses, wordNumbers) {
  const pairs = [];
  for (const id of ids.keys()) {
    const synset = synsets.get(id);
    for (const [symbol, target, from, to] of synset.pointers) {
      if ((symbol !== '+' && symbol !== '\\') || !ids.has(target)) continue;
      const a = synset.words[from - 1];
      const b = synsets.get(target).words[to - 1];
      if (senses.get(a)?.flat().includes(id) && senses.get(b)?.flat().includes(target)) {
        pairs.push([wordNumbers.get(a), wordNumbers.get(b)]);
      }
    }
  }
  return pairs;
}

function findPairs(symbols, ids, synsets) {
  const pairs = [];
  for (const [id, number] of ids) {
    for (const [symbol, target] of synsets.get(id).pointers) {
      if (symbols.includes(symbol) && ids.has(target)) pairs.push([number, ids.get(target)]);
    }
  }
  return pairs;
}

export async function build() {
  const { vocabulary } = await importLexicon('vocabulary');
  const { PARTS } = await importLexicon('tables/parts');
  const { words, numbers: wordNumbers } = vocabulary();
  const synsets = readSynsets();
  const senses = chooseSenses(words);
  const ids = numberSynsets(words, senses);
  const { SHAPES, KNOWN } = codeSenses(words, PARTS, senses);
  const { CLASSES, CLASS_OF } = codeClasses(ids, synsets);
  const DERIVED = codePairs(findDerived(ids, synsets, senses, wordNumbers), words.length);
  const OPPOSITES = codePairs(findPairs(['!'], ids, synsets), ids.size);
  const ALIKE = codePairs(findPairs(['$'], ids, synsets), ids.size);
  writeTable(
    'senses',
    `What relates the words of the shared list. A synset is a sense that words share; synsets are numbered as the words, in
their order, come upon them. Numbers are written as src/lexicon/printable.ts reads them.
SHAPES: a character for each part of speech of each word, 2^n - 1 + the set of its n senses that are new.
KNOWN: the numbers of the senses that are not new.
CLASSES: synsets that are a class of others (hypernym; for adjectives the head), those with most members first, each as
the step from the one before. CLASS_OF: for each synset the place of its class in CLASSES, from 1; 0 for none.
DERIVED (words), OPPOSITES and ALIKE (synsets; antonyms and verb groups): pairs a < b, listed for each a as the step from
the a before, the number of b, and each b as the step from the one before less one.
Left out: senses after the first ${SENSES}, senses that are never used of words that are, classes above more than
${100 * TOO_GENERAL} in 100 of all synsets, classes with no single word.
Source: WordNet 3.1 (Princeton licence, see LICENSES.md).`,
    { SHAPES, KNOWN, CLASSES, CLASS_OF, DERIVED, OPPOSITES, ALIKE },
  );
}
