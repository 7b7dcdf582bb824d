// Chooses the words all tables share, and writes them with their parts of speech and how often each is used.
import { importLexicon } from './lexicon.mjs';
import { digit } from './printable.mjs';
import { isWord, POS, readSenses, readVectors } from './sources.mjs';
import { tableModule, writeTable } from './write.mjs';

// What is kept, by the best rank of a word and its forms: lemmas of WordNet, which bring forms and relations, further
// down than other words (names, function words), which bring a rank and a vector only.
const LEMMA_RANK = 45_000;
const OTHER_RANK = 30_000;

/** lemma -> summed count per part of speech (undefined where the lemma has no such part). */
function countLemmas() {
  const counts = new Map();
  for (const { lemma, pos, count } of readSenses()) {
    if (!isWord(lemma)) continue;
    const row =
      counts.get(lemma) ??
      counts
        .set(
          lemma,
          POS.map(() => undefined),
        )
        .get(lemma);
    row[pos] = (row[pos] ?? 0) + count;
  }
  return counts;
}

/** Front coding: a capital says how many letters are shared with the word before (A none, Z 25), the rest follows. */
function frontCode(words) {
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

/** Exact up to 40, then in steps of an eighth. */
const countCode = (count) =>
  digit(count <= 40 ? count : Math.min(91, 40 + Math.round(Math.log(count / 40) / Math.log(1.125))));

function codeParts(words, counts) {
  let parts = '';
  let uses = '';
  for (const word of words) {
    let mask = 0;
    for (const [pos, count] of (counts.get(word) ?? []).entries()) {
      if (count === undefined) continue;
      mask |= 1 << pos;
      uses += countCode(count);
    }
    parts += mask.toString(16);
  }
  return { PARTS: parts, USES: uses };
}

/** The frequent words and all lemmas with a count; forms of a lemma stand under it. */
async function chooseWords(counts) {
  const all = [...counts.keys()].sort();
  const { lemmasOf } = await importLexicon('morphology', {
    words: tableModule('All lemmas.', { WORDS: frontCode(all) }),
    parts: tableModule('All lemmas.', codeParts(all, counts)),
  });
  const kept = new Set(all.filter((lemma) => counts.get(lemma).some((count) => count > 0)));
  for (const [rank, word] of readVectors().words.slice(0, LEMMA_RANK).entries()) {
    if (!isWord(word)) continue;
    const lemmas = lemmasOf(word);
    for (const { lemma } of lemmas) kept.add(lemma);
    if (lemmas.length === 0 && rank < OTHER_RANK) kept.add(word);
  }
  return [...kept].sort();
}

export async function build() {
  const counts = countLemmas();
  const words = await chooseWords(counts);
  writeTable(
    'words',
    `The words that the tables share, in order, front-coded: a capital says how many letters a word shares with the one
before it (A none, B one), the letters after it follow. They are the WordNet 3.1 lemmas of one word that have a corpus
count or a form among the ${LEMMA_RANK} most frequent words, and what else is among the ${OTHER_RANK} most frequent.
Sources: WordNet 3.1 (Princeton licence), order of frequency from GloVe (public domain, PDDL 1.0).`,
    { WORDS: frontCode(words) },
  );
  writeTable(
    'parts',
    `Parts of speech and counts of the words, in their order. PARTS has one hexadecimal digit for each word (1 noun, 2 verb,
4 adjective, 8 adverb, added up; 0 not in WordNet); USES has one character for each part: the sum of the SemCor tag
counts of its senses, exact to 40, then in steps of an eighth.
Source: WordNet 3.1 (Princeton licence).`,
    codeParts(words, counts),
  );
}
