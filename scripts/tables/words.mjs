// Chooses the words all tables share, and writes them with their parts of speech and how often each is used.
import { isWord, POS, readSenses, readVectors } from './sources.mjs';
import { writeTable } from './write.mjs';

const LEMMA_RANK = 60_000; // a WordNet lemma without a SemCor count is kept when it is at least this frequent
const NAME_RANK = 45_000; // any other word (mostly names) is kept when it is at least this frequent

/** lemma -> summed count per part of speech (undefined where the lemma has no such part). */
function countLemmas() {
  const counts = new Map();
  for (const { lemma, pos, count } of readSenses()) {
    if (!isWord(lemma)) continue;
    const row = counts.get(lemma) ?? counts.set(lemma, [undefined, undefined, undefined, undefined]).get(lemma);
    row[pos] = (row[pos] ?? 0) + count;
  }
  return counts;
}

/** Whether taking off a regular ending leaves a lemma: such a form needs no row of its own. */
function isInflected(word, counts) {
  const stems = [];
  const cut = (ending, put) => {
    if (word.endsWith(ending)) stems.push(word.slice(0, -ending.length) + put);
  };
  cut('s', '');
  cut('es', '');
  cut('ies', 'y');
  cut('ed', '');
  cut('ed', 'e');
  cut('ied', 'y');
  cut('ing', '');
  cut('ing', 'e');
  for (const stem of [...stems]) if (/([b-df-hj-np-tv-z])\1$/.test(stem)) stems.push(stem.slice(0, -1));
  return stems.some((stem) => stem.length > 2 && counts.has(stem));
}

export function chooseWords() {
  const counts = countLemmas();
  const { words } = readVectors();
  const rank = new Map(words.map((word, index) => [word, index]));
  const kept = new Set();
  for (const [lemma, row] of counts) {
    const total = row.reduce((sum, count) => sum + (count ?? 0), 0);
    if (total > 0 || (rank.get(lemma) ?? Number.POSITIVE_INFINITY) < LEMMA_RANK) kept.add(lemma);
  }
  for (const word of words.slice(0, NAME_RANK)) {
    if (/^[a-z]+$/.test(word) && !isInflected(word, counts)) kept.add(word);
  }
  return { words: [...kept].sort(), counts, rank };
}

/** Front coding: a capital says how many letters are shared with the word before (A none, Z 25), the rest follows. */
export function frontCode(words) {
  let before = '';
  let out = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
    out += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return out;
}

/** A count as one printable character: exact up to 40, then in steps of an eighth. */
const COUNT_CHARS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (c) => c !== "'" && c !== '\\',
);
export function countCode(count) {
  if (count <= 40) return COUNT_CHARS[count];
  return COUNT_CHARS[Math.min(COUNT_CHARS.length - 1, 40 + Math.round(Math.log(count / 40) / Math.log(1.125)))];
}

export function build() {
  const { words, counts } = chooseWords();
  let parts = '';
  let uses = '';
  for (const word of words) {
    const row = counts.get(word) ?? [];
    let mask = 0;
    for (let pos = 0; pos < POS.length; pos++) {
      if (row[pos] === undefined) continue;
      mask |= 1 << pos;
      uses += countCode(row[pos]);
    }
    parts += mask.toString(16);
  }
  writeTable(
    'words',
    `The words that the tables share, in order, front-coded: a capital says how many letters a word shares with the one
before it (A none, B one), the letters after it follow. WordNet 3.1 lemmas of one word that have a corpus count or are
among the ${LEMMA_RANK} most frequent words, and other words among the ${NAME_RANK} most frequent.
Sources: WordNet 3.1 (Princeton licence), order of frequency from GloVe (public domain, PDDL 1.0).`,
    { WORDS: frontCode(words) },
  );
  writeTable(
    'parts',
    `Parts of speech and counts of the words, in their order. PARTS has one hexadecimal digit for each word (1 noun, 2 verb,
4 adjective, 8 adverb, added up; 0 not in WordNet); USES has one character for each part: the sum of the SemCor tag
counts of its senses, exact to 40, then in steps of an eighth.
Source: WordNet 3.1 (Princeton licence).`,
    { PARTS: parts, USES: uses },
  );
}
