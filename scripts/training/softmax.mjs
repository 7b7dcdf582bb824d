// Multinomial regression for classes of which two mirror each other: the evidence of both is the same, and a leaning, which
// changes its sign when the sides are swapped, speaks for the one and against the other.
import { scaling } from './fit.mjs';

const KINDS = ['same', 'opposite', 'narrower', 'similar', 'related'];
/** Classes by their kind of evidence and the sign of the leaning. */
export const CLASSES = [
  ['same', 0],
  ['opposite', 0],
  ['narrower', 1],
  ['narrower', -1],
  ['similar', 0],
  ['related', 0],
];

/** rows: {measures, leanings, label: number of a class}. Full-batch gradient descent with moments (Adam), a fixed number of steps. */
export function mirroredSoftmax(rows, { ridge = 3, steps = 400 } = {}) {
  const { mean, deviation } = scaling(rows.map((r) => r.measures));
  const spread = rows[0].leanings.map(
    (_, i) => Math.sqrt(rows.reduce((sum, r) => sum + r.leanings[i] ** 2, 0) / rows.length) || 1,
  );
  const X = rows.map((r) => [...r.measures.map((x, i) => (x - mean[i]) / deviation[i]), 1]);
  const D = rows.map((r) => r.leanings.map((x, i) => x / spread[i]));
  const [n, m] = [X[0].length, D[0].length];
  const size = KINDS.length * n + m;
  const w = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= steps; step += 1) {
    const g = w.map((x, i) => (i < KINDS.length * n && i % n === n - 1 ? 0 : ridge * x));
    rows.forEach(({ label }, k) => {
      const logits = KINDS.map((_, c) => X[k].reduce((sum, x, i) => sum + x * w[c * n + i], 0));
      const leaning = D[k].reduce((sum, x, i) => sum + x * w[KINDS.length * n + i], 0);
      const z = CLASSES.map(([kind, sign]) => logits[KINDS.indexOf(kind)] + sign * leaning);
      const most = Math.max(...z);
      const e = z.map((v) => Math.exp(v - most));
      const total = e.reduce((sum, v) => sum + v, 0);
      CLASSES.forEach(([kind, sign], c) => {
        const error = e[c] / total - (c === label ? 1 : 0);
        const at = KINDS.indexOf(kind) * n;
        for (let i = 0; i < n; i += 1) g[at + i] += error * X[k][i];
        if (sign !== 0) for (let i = 0; i < m; i += 1) g[KINDS.length * n + i] += sign * error * D[k][i];
      });
    });
    const rate = 0.05 * (step < 0.7 * steps ? 1 : 0.3);
    for (let i = 0; i < size; i += 1) {
      const slope = g[i] / rows.length;
      first[i] = 0.9 * first[i] + 0.1 * slope;
      second[i] = 0.99 * second[i] + 0.01 * slope * slope;
      w[i] -= (rate * first[i]) / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const evidence = {};
  KINDS.forEach((kind, c) => {
    const weights = deviation.map((d, i) => w[c * n + i] / d);
    evidence[kind] = { weights, intercept: w[c * n + n - 1] - weights.reduce((sum, x, i) => sum + x * mean[i], 0) };
  });
  return { evidence, leaning: spread.map((d, i) => w[KINDS.length * n + i] / d) };
}
