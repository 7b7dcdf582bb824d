// Fits how likely two words are aligned (MultiMWA-MTRef) and how similar two texts are (STS Benchmark).
//   node scripts/training/pairs.mjs [date]      (data folder: READOUT_DIFF_DATA, default ../shared)
import { internals } from './bundle.mjs';
import { listed, number, pearson, rowsOf, writeWeights } from './data.mjs';
import { bestThreshold, logistic, score } from './fit.mjs';
import { linear } from './linear.mjs';

const date = process.argv[2] ?? '2026-11-24';
const FOLDS = 10;

/** Every pair of different content words of two aligned sentences, with whether readers aligned them. */
function wordPairs(lib, name, evidence) {
  const lexis = new lib.Lexis(lib.DICTIONARY_AND_COMPANY);
  return rowsOf(name).flatMap((row, sentence) => {
    const gold = new Set(row.gold.map(([i, j]) => `${i} ${j}`));
    const [left, right] = [row.left, row.right].map((words) => {
      const starts = new Map();
      let at = 0;
      for (const [i, word] of words.entries()) {
        starts.set(at, i);
        at += word.length + 1;
      }
      const { tokens, content } = lib.readWording(words.join(' '), lexis);
      return content.flatMap(({ id, token }) => {
        const word = starts.get(tokens[token].start);
        return word === undefined ? [] : [{ key: lexis.key(id), word }];
      });
    });
    return left.flatMap((a) =>
      right
        .filter((b) => a.key !== b.key && !/^[#@\d]/.test(a.key) && !/^[#@\d]/.test(b.key))
        .map((b) => ({ sentence, x: evidence(a.key, b.key), y: Number(gold.has(`${a.word} ${b.word}`)) })),
    );
  });
}

function fitWordAffinity(lib, { file, constant, evidence, names, what }) {
  const fitted = (pairs) =>
    logistic(
      pairs.map((p) => p.x),
      pairs.map((p) => p.y),
      { ridge: 1 },
    );
  const pairs = wordPairs(lib, 'mwa/train', lib[evidence]);
  const model = fitted(pairs);
  const unseen = wordPairs(lib, 'mwa/dev', lib[evidence]).map((p) => [score(model, p.x), p.y]);
  const { f1 } = bestThreshold(unseen);
  writeWeights(
    file,
    `/**
 * How likely two different words are aligned, by the evidence of \`${names}\`. Fitted ${date} by logistic regression
 * (ridge 1) on the ${pairs.length} pairs of different content words in the training part of MultiMWA-MTRef. On its development part:
 * best F1 ${f1.toFixed(3)} on different words, where one word alone decides.
 */
export const ${constant}: { readonly intercept: number; readonly weights: readonly number[] } = {
  intercept: ${number(model.intercept)},
  weights: [
${listed(lib[names], model.weights)}
  ],
};
`,
  );
  console.log('word affinity', what, pairs.length, 'pairs, development F1 on different words', f1.toFixed(4));
}

const AFFINITIES = [
  {
    file: 'word-affinity-weights.ts',
    constant: 'WORD_AFFINITY',
    evidence: 'wordEvidence',
    names: 'WORD_EVIDENCE',
    what: 'by the dictionary',
  },
  {
    file: 'word-company-weights.ts',
    constant: 'COMPANY_AFFINITY',
    evidence: 'companyEvidence',
    names: 'COMPANY_EVIDENCE',
    what: 'by the dictionary and by company',
  },
];

function fitSimilarity(lib) {
  const lexis = new lib.Lexis(lib.DICTIONARY_AND_COMPANY);
  const measured = (name) =>
    rowsOf(name).map((row) => ({
      y: row.score,
      x: lib.measureSimilarity(lib.readWording(row.a, lexis), lib.readWording(row.b, lexis), lexis),
    }));
  const clipped = (model, pair) => Math.max(0, Math.min(5, score(model, pair.x)));
  const fitted = (pairs) =>
    linear(
      pairs.map((p) => p.x),
      pairs.map((p) => p.y),
    );
  const train = measured('stsb/train');
  const unseen = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitted(train.filter((_, i) => i % FOLDS !== fold));
    for (let i = fold; i < train.length; i += FOLDS) unseen[i] = clipped(model, train[i]);
  }
  const model = fitted(train);
  const half = mostAccurate(unseen.map((z, i) => [z, train[i].y >= 3]));
  const crossed = pearson(
    unseen,
    train.map((p) => p.y),
  );
  const dev = measured('stsb/dev');
  const kept = pearson(
    dev.map((p) => clipped(model, p)),
    dev.map((p) => p.y),
  );
  writeWeights(
    'similarity-weights.ts',
    `/**
 * Score of two texts on the scale of the STS Benchmark, 0 to 5, by the measures of \`SIMILARITY_MEASURES\`. Fitted ${date} by linear
 * regression (ridge 10) on the ${train.length} pairs of its training part. Pearson ${crossed.toFixed(3)} in cross-validation, ${kept.toFixed(3)} on its
 * development part. \`half\` is the score that best tells pairs of 3 and more from pairs of less.
 */
export const SIMILARITY: { readonly intercept: number; readonly weights: readonly number[]; readonly half: number } = {
  intercept: ${number(model.intercept)},
  half: ${number(half)},
  weights: [
${listed(lib.SIMILARITY_MEASURES, model.weights)}
  ],
};
`,
  );
  console.log(
    'similarity: cross-validated',
    crossed.toFixed(4),
    'development',
    kept.toFixed(4),
    'half at',
    half.toFixed(2),
  );
}

/** The threshold with the fewest wrong on either side. */
function mostAccurate(scored) {
  const sorted = scored.toSorted((a, b) => a[0] - b[0]);
  let wrong = sorted.filter(([, y]) => !y).length;
  let best = { wrong, at: sorted[0][0] };
  for (const [z, y] of sorted) {
    wrong += y ? 1 : -1;
    if (wrong < best.wrong) best = { wrong, at: z };
  }
  return best.at;
}

if (!process.env.ONLY || process.env.ONLY === 'words') {
  const lib = await internals([], 'pair-internals.ts');
  for (const affinity of AFFINITIES) fitWordAffinity(lib, affinity);
}
if (!process.env.ONLY || process.env.ONLY === 'similarity') fitSimilarity(await internals([], 'pair-internals.ts'));
