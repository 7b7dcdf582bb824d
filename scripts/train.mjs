// Fits the weights of the library on the labelled events and writes them beside the code that uses them.
//   node scripts/train.mjs            (data folder: READOUT_DIFF_DATA, default ../shared)
import { writeFileSync } from 'node:fs';
import { internals } from './training/bundle.mjs';
import { bestThreshold, logistic, score, sigmoid } from './training/fit.mjs';
import { pairsOfEvents, readGold } from './training/gold.mjs';

const folder = process.env.READOUT_DIFF_DATA ?? '../shared';
const lib = await internals();
const gold = readGold(`${folder}/gold`);
const pairs = pairsOfEvents(lib, gold);
const model = logistic(pairs.map((p) => p.x), pairs.map((p) => p.y), { ridge: 2 });
const scored = pairs.map((p) => [score(model, p.x), p.y]);
const { threshold, f1 } = bestThreshold(scored, pairs.reduce((s, p) => s + p.y, 0));
const row = (x) => Number(x.toFixed(4));
writeFileSync(
  new URL('../src/alignment/weights.ts', import.meta.url),
  `/**
 * Weights of the signals, in the order of \`SIGNALS\`, and the score at which two statements are linked.
 * Fitted by \`npm run train\` (logistic regression, ridge 2) on ${gold.length} labelled events, ${pairs.length} pairs of statements,
 * ${pairs.reduce((s, p) => s + p.y, 0)} of them linked.
 */
export const LINK_MODEL = {
  intercept: ${row(model.intercept)},
  threshold: ${row(sigmoid(threshold))},
  weights: [
${lib.SIGNALS.map((s, i) => `    ${row(model.weights[i])}, // ${s.name}`).join('\n')}
  ],
} as const;
`,
);
console.log(`fitted on ${pairs.length} pairs; F1 on the training events ${f1.toFixed(3)} (not a measure of quality: see npm run quality)`);
