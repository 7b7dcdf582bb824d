// Logistic and multinomial regression with a ridge penalty, by Newton's method, and cross-validation by event.

/** Means and deviations of columns, so that weights can be compared and penalised alike. */
export function scaling(rows) {
  const width = rows[0].length;
  const mean = new Array(width).fill(0);
  for (const row of rows)
    row.forEach((x, i) => {
      mean[i] += x / rows.length;
    });
  const deviation = new Array(width).fill(0);
  for (const row of rows)
    row.forEach((x, i) => {
      deviation[i] += (x - mean[i]) ** 2 / rows.length;
    });
  return { mean, deviation: deviation.map((v) => Math.sqrt(v) || 1) };
}

function solve(A, b) {
  const n = b.length;
  const M = A.map((row, i) => [...row, b[i]]);
  for (let c = 0; c < n; c += 1) {
    let p = c;
    for (let r = c + 1; r < n; r += 1) if (Math.abs(M[r][c]) > Math.abs(M[p][c])) p = r;
    [M[c], M[p]] = [M[p], M[c]];
    for (let r = c + 1; r < n; r += 1) {
      const f = M[r][c] / M[c][c];
      if (f !== 0) for (let k = c; k <= n; k += 1) M[r][k] -= f * M[c][k];
    }
  }
  const x = new Array(n).fill(0);
  for (let r = n - 1; r >= 0; r -= 1) {
    let s = M[r][n];
    for (let k = r + 1; k < n; k += 1) s -= M[r][k] * x[k];
    x[r] = s / M[r][r];
  }
  return x;
}

/** Binary logistic regression; returns weights on the unscaled columns and the intercept. `weight` weighs the rows. */
export function logistic(rows, labels, { ridge = 2, weight, iterations = 12 } = {}) {
  const { mean, deviation } = scaling(rows);
  const X = rows.map((row) => [...row.map((x, i) => (x - mean[i]) / deviation[i]), 1]);
  const d = X[0].length;
  let w = new Array(d).fill(0);
  for (let it = 0; it < iterations; it += 1) {
    const g = new Array(d).fill(0);
    const H = Array.from({ length: d }, () => new Array(d).fill(0));
    X.forEach((x, k) => {
      let z = 0;
      for (let i = 0; i < d; i += 1) z += w[i] * x[i];
      const p = 1 / (1 + Math.exp(-z));
      const m = weight ? weight[k] : 1;
      const e = (p - labels[k]) * m;
      const v = Math.max(p * (1 - p), 1e-6) * m;
      for (let i = 0; i < d; i += 1) {
        g[i] += e * x[i];
        const vx = v * x[i];
        for (let j = 0; j <= i; j += 1) H[i][j] += vx * x[j];
      }
    });
    for (let i = 0; i < d; i += 1) {
      for (let j = i + 1; j < d; j += 1) H[i][j] = H[j][i];
      if (i < d - 1) {
        g[i] += ridge * w[i];
        H[i][i] += ridge;
      }
      H[i][i] += 1e-6;
    }
    const step = solve(H, g);
    w = w.map((x, i) => x - step[i]);
  }
  const weights = w.slice(0, -1).map((x, i) => x / deviation[i]);
  const intercept = w[d - 1] - weights.reduce((s, x, i) => s + x * mean[i], 0);
  return { weights, intercept };
}

export const score = ({ weights, intercept }, row) => row.reduce((z, x, i) => z + x * weights[i], intercept);
export const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/** The threshold on a score with the best F1, and that F1. */
export function bestThreshold(scored, gold = scored.filter(([, y]) => y).length) {
  const sorted = [...scored].sort((a, b) => b[0] - a[0]);
  let tp = 0;
  let best = { f1: 0, threshold: Infinity };
  sorted.forEach(([z, y], i) => {
    tp += y;
    const f1 = (2 * tp) / (i + 1 + gold);
    if (f1 > best.f1 && (i + 1 === sorted.length || sorted[i + 1][0] < z)) best = { f1, threshold: z };
  });
  return best;
}

/** Precision of the highest scores that together find this share of the true cases, of which there are `gold`. */
export function precisionAt(scored, recall, gold = scored.filter(([, y]) => y).length) {
  let tp = 0;
  let precision = 0;
  [...scored]
    .sort((a, b) => b[0] - a[0])
    .forEach(([, y], i) => {
      tp += y;
      if (tp / gold <= recall) precision = tp / (i + 1);
    });
  return precision;
}
