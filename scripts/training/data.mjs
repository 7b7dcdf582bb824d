// Where the public sets are, and what every fitted file says of itself.
import { readFileSync, writeFileSync } from 'node:fs';

const folder = process.env.READOUT_DIFF_DATA ?? '../shared';

export const rowsOf = (name) =>
  readFileSync(`${folder}/data/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export const number = (x) => Number(x.toPrecision(3));

export const listed = (names, weights) => names.map((name, i) => `    ${number(weights[i])}, // ${name}`).join('\n');

export function writeWeights(file, content) {
  writeFileSync(new URL(`../../src/alignment/${file}`, import.meta.url), content);
}

export function pearson(x, y) {
  const mean = (v) => v.reduce((sum, a) => sum + a, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const dot = (f) => x.reduce((sum, _, i) => sum + f(i), 0);
  const covariance = dot((i) => (x[i] - mx) * (y[i] - my));
  return covariance / Math.sqrt(dot((i) => (x[i] - mx) ** 2) * dot((i) => (y[i] - my) ** 2));
}
