// Fits the weights of the library on the labelled events and writes them beside the code that uses them.
//   npm run train            (data folder: READOUT_DIFF_DATA, default ../shared)
import { writeFileSync } from 'node:fs';
import { internals } from './training/bundle.mjs';
import { bestThreshold, logistic, score, sigmoid } from './training/fit.mjs';
import { coverageRows, pairsOfEvents, readGold, relationRow } from './training/gold.mjs';

const RELATIONS = ['agree', 'partial', 'framing', 'contradiction'];
const folder = process.env.READOUT_DIFF_DATA ?? '../shared';
const lib = await internals();
const gold = readGold(`${folder}/gold`);
const pairs = pairsOfEvents(lib, gold);
const linked = pairs.filter((p) => p.y);
const number = (x) => Number(x.toFixed(4));

const link = logistic(pairs.map((p) => p.x), pairs.map((p) => p.y), { ridge: 5 });
const { threshold, f1 } = bestThreshold(pairs.map((p) => [score(link, p.x), p.y]), linked.length);
write(
  'src/alignment/weights.ts',
  `/**
 * Weights of the signals, in the order of \`SIGNALS\`, and the score at which two statements are linked.
 * Fitted by \`npm run train\` (logistic regression, ridge 5) on ${gold.length} labelled events: ${pairs.length} pairs of statements,
 * ${linked.length} of them linked.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: ${number(link.intercept)},
  threshold: ${number(sigmoid(threshold))},
  weights: [
${lib.SIGNALS.map((s, i) => `    ${number(link.weights[i])}, // ${s.name}`).join('\n')}
  ],
};
`,
);

const rows = linked.map((p) => relationRow(lib, p, sigmoid(score(link, p.x))));
const models = RELATIONS.map((relation) => logistic(rows, linked.map((p) => Number(p.relation === relation)), { ridge: 10 }));
write(
  'src/alignment/relation-weights.ts',
  `import type { Relation } from './alignment.js';

/**
 * Weights of \`RELATION_FEATURES\`, in their order, for each relation against the rest.
 * Fitted by \`npm run train\` (logistic regression, ridge 10) on the ${linked.length} linked pairs of ${gold.length} labelled events.
 */
export const RELATION_MODEL: Readonly<Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>> = {
${RELATIONS.map(
  (relation, r) => `  ${relation}: {
    intercept: ${number(models[r].intercept)},
    weights: [
${lib.RELATION_FEATURES.map((name, i) => `      ${number(models[r].weights[i])}, // ${name}`).join('\n')}
    ],
  },`,
).join('\n')}
};
`,
);
const graded = gold.flatMap((event) => {
  const own = pairs.filter((p) => p.event === event.event.id);
  return coverageRows(lib, event, own, own.map((p) => sigmoid(score(link, p.x))));
});
const GRADES = ['named', 'vague', 'omitted'];
const grades = GRADES.map((grade) => logistic(graded.map((g) => g.x), graded.map((g) => Number(g.grade === grade)), { ridge: 2 }));
write(
  'src/topics/coverage-weights.ts',
  `/**
 * Weights of \`COVERAGE_FEATURES\`, in their order, for each grade against the rest.
 * Fitted by \`npm run train\` (logistic regression, ridge 2) on ${graded.length} grades of ${gold.length} labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague' | 'omitted', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
${GRADES.map(
  (grade, g) => `  ${grade}: {
    intercept: ${number(grades[g].intercept)},
    weights: [
${lib.COVERAGE_FEATURES.map((name, i) => `      ${number(grades[g].weights[i])}, // ${name}`).join('\n')}
    ],
  },`,
).join('\n')}
};
`,
);
console.log(`fitted on ${pairs.length} pairs; F1 on the training events ${f1.toFixed(3)} (no measure of quality: see npm run quality)`);

function write(path, text) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
