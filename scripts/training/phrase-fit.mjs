// Fits the alignment of phrases and their relations on sets of SemEval-2016 task 2.
import { rowsOf } from './data.mjs';
import { logistic, score, sigmoid } from './fit.mjs';
import { linear } from './linear.mjs';
import { CLASSES, mirroredSoftmax } from './softmax.mjs';

const INNER = 3;
export const RELATIONS = ['same', 'opposite', 'left-narrower', 'right-narrower', 'similar', 'related'];
export const TYPES = ['EQUI', 'OPPO', 'SPE1', 'SPE2', 'SIMI', 'REL'];

/** Each pair of sentences with the comparisons of all pairs of its phrases and what readers said of them. */
export function readSet(lib, name) {
  const lexis = new lib.Lexis(lib.DICTIONARY);
  return rowsOf(`ists/${name}-train`).map((row, n) => {
    const left = lib.readChunks(row.left, lexis);
    const right = lib.readChunks(row.right, lexis);
    const gold = new Map(
      row.gold.map(([i, j, type, points]) => [
        `${i} ${j}`,
        { label: TYPES.indexOf(type.split('_')[0]), points: points / 5 },
      ]),
    );
    const pairs = [];
    const table = left.map((a, i) =>
      right.map((b, j) => {
        if (a.empty || b.empty) return undefined;
        const comparison = lib.comparePhrases(a, b, lexis);
        pairs.push({ i, j, ...comparison, gold: gold.get(`${i} ${j}`) });
        return comparison;
      }),
    );
    return { n, row, table, pairs };
  });
}

const matched = (pair) => (pair.gold ? 1 : 0);

function fitMatch(sentences) {
  const pairs = sentences.flatMap((s) => s.pairs);
  return logistic(
    pairs.map((p) => p.measures),
    pairs.map(matched),
    { iterations: 8 },
  );
}

/** The second look is fitted on first looks that had not seen their sentences. */
function fitContext(lib, sentences) {
  const rows = [];
  const labels = [];
  for (let fold = 0; fold < INNER; fold += 1) {
    const first = fitMatch(sentences.filter(({ n }) => n % INNER !== fold));
    for (const { table, pairs, n } of sentences) {
      if (n % INNER !== fold) continue;
      const around = lib.surroundingsOf(
        table.map((line) => line.map((p) => (p ? sigmoid(score(first, p.measures)) : 0))),
      );
      for (const pair of pairs) {
        rows.push([...pair.measures, ...around(pair.i, pair.j)]);
        labels.push(matched(pair));
      }
    }
  }
  return logistic(rows, labels, { iterations: 8 });
}

function fitRelation(sentences) {
  const rows = sentences
    .flatMap((s) => s.pairs)
    .filter((p) => p.gold)
    .map((p) => ({ ...p, label: p.gold.label }));
  return mirroredSoftmax(rows);
}

/** Scores of pairs that are not the same: a level for each relation and a few measures. */
function fitScore(lib, sentences) {
  const pairs = sentences.flatMap((s) => s.pairs).filter((p) => p.gold && p.gold.label !== 0);
  const places = lib.SCORED_BY.map((name) => lib.PHRASE_MEASURES.indexOf(name));
  const kinds = ['opposite', 'narrower', 'similar', 'related'];
  const rows = pairs.map((p) => [
    ...kinds.map((kind) => Number(CLASSES[p.gold.label][0] === kind)),
    ...places.map((i) => p.measures[i]),
  ]);
  const { intercept, weights } = linear(
    rows,
    pairs.map((p) => p.gold.points),
    { ridge: 5 },
  );
  const level = Object.fromEntries(
    RELATIONS.slice(1).map((relation, c) => [relation, intercept + weights[kinds.indexOf(CLASSES[c + 1][0])]]),
  );
  return { level, weights: weights.slice(kinds.length) };
}

export function fitAll(lib, sentences) {
  return {
    match: fitMatch(sentences),
    context: { ...fitContext(lib, sentences), threshold: 0 },
    relation: fitRelation(sentences),
    score: fitScore(lib, sentences),
  };
}

/** Puts models in the place of the shipped ones, so that what is measured is the library itself. */
export function install(lib, { match, context, relation, score: points }) {
  Object.assign(lib.PHRASE_MATCH, match);
  Object.assign(lib.PHRASE_CONTEXT, context);
  Object.assign(lib.PHRASE_RELATION, relation);
  Object.assign(lib.PHRASE_SCORE, points);
}
