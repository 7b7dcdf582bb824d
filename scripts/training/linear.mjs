// Least squares with a ridge penalty on scaled columns.
import { scaling } from './fit.mjs';

export function linear(rows, values, { ridge = 10 } = {}) {
  const { mean, deviation } = scaling(rows);
  const d = mean.length;
  const level = values.reduce((sum, y) => sum + y, 0) / values.length;
  const A = Array.from({ length: d }, (_, i) => Array.from({ length: d + 1 }, (_, j) => (i === j ? ridge : 0)));
  rows.forEach((row, k) => {
    const z = row.map((x, i) => (x - mean[i]) / deviation[i]);
    for (let i = 0; i < d; i += 1) {
      for (let j = 0; j < d; j += 1) A[i][j] += z[i] * z[j];
      A[i][d] += z[i] * (values[k] - level);
    }
  });
  const scaled = solved(A);
  const weights = scaled.map((x, i) => x / deviation[i]);
  return { weights, intercept: level - weights.reduce((sum, x, i) => sum + x * mean[i], 0) };
}

/** Solves a positive definite system, given as rows with the right side behind them (Gauss and Jordan). */
function solved(A) {
  const d = A.length;
  for (let c = 0; c < d; c += 1)
    for (let r = 0; r < d; r += 1) {
      if (r === c) continue;
      const f = A[r][c] / A[c][c];
      for (let k = c; k <= d; k += 1) A[r][k] -= f * A[c][k];
    }
  return A.map((row, i) => row[d] / row[i]);
}
