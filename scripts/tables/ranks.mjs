// How frequent each word of the shared list is, counting its inflected forms that have no row of their own.
import { importLexicon } from './lexicon.mjs';
import { isWord, readVectors } from './sources.mjs';
import { writeTable } from './write.mjs';

/** The rank that stands for 1; the word list of the vectors ends at 341,479. */
const RAREST = 460_000;
const STEPS = 31;

/** For each word of the list, the best rank among itself and its forms. */
async function rankWords() {
  const { vocabulary } = await importLexicon('vocabulary');
  const { lemmasOf } = await importLexicon('morphology');
  const { words } = readVectors();
  const { words: list, numbers } = vocabulary();
  const ranks = new Array(list.length).fill(words.length - 1);
  for (const [rank, word] of words.entries()) {
    if (!isWord(word)) continue;
    const number = numbers.get(word) ?? numbers.get(lemmasOf(word)[0]?.lemma);
    if (number !== undefined && rank < ranks[number]) ranks[number] = rank;
  }
  return ranks;
}

export async function build() {
  const ranks = await rankWords();
  const code = ranks.map((rank) =>
    String.fromCharCode(64 + Math.round((STEPS * Math.log(1 + rank)) / Math.log(RAREST))),
  );
  writeTable(
    'ranks',
    `How rare each word is, one character for each word in their order: @ the most frequent, then steps of a thirty-first
of the logarithm of rank 460,000. Inflected forms count for their lemma. The last rank, 341,479, is also given to a word
that has none.
Source: GloVe vectors, whose words stand in order of frequency (public domain, PDDL 1.0).`,
    { RANKS: code.join('') },
  );
}
