// Fits the weights of the library on the labelled events and writes them beside the code that uses them.
//   npm run train            (data folder: READOUT_DIFF_DATA, default ../shared)
import { writeFileSync } from 'node:fs';
import { internals } from './training/bundle.mjs';
import { pairsOfEvents, readGold } from './training/gold.mjs';
import { fitModels, RELATIONS, RIDGE } from './training/models.mjs';

const folder = process.env.READOUT_DIFF_DATA ?? '../shared';
const lib = await internals();
const gold = readGold(`${folder}/gold`);
const { link, relation: relations, coverage, size } = fitModels(lib, gold, pairsOfEvents(lib, gold));
const number = (x) => Number(x.toFixed(4));

write(
  'src/alignment/weights.ts',
  `/**
 * Weights of the signals, in the order of \`SIGNALS\`, and the score at which two statements are linked.
 * Fitted by \`npm run train\` (logistic regression, ridge ${RIDGE.link}) on ${size.events} labelled events: ${size.pairs} pairs of statements,
 * ${size.linked} of them linked. The threshold is the one with the best F1 on events left out of the fit.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: ${number(link.intercept)},
  threshold: ${number(link.threshold)},
  weights: [
${lib.SIGNALS.map((s, i) => `    ${number(link.weights[i])}, // ${s.name}`).join('\n')}
  ],
};
`,
);

write(
  'src/alignment/relation-weights.ts',
  `import type { Relation } from './alignment.js';

/**
 * Weights of \`RELATION_FEATURES\`, in their order, for each relation against the rest.
 * Fitted by \`npm run train\` (logistic regression, ridge ${RIDGE.relation}) on the ${size.linked} linked pairs of ${size.events} labelled events.
 */
export const RELATION_MODEL: Readonly<Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>> = {
${RELATIONS.map(
  (relation) => `  ${relation}: {
    intercept: ${number(relations[relation].intercept)},
    weights: [
${lib.RELATION_FEATURES.map((name, i) => `      ${number(relations[relation].weights[i])}, // ${name}`).join('\n')}
    ],
  },`,
).join('\n')}
};
`,
);
write(
  'src/topics/coverage-weights.ts',
  `/**
 * Weights of \`COVERAGE_FEATURES\`, in their order: whether a readout names a topic, and, of those that do not, whether it tells
 * it in general terms. Fitted by \`npm run train\` (logistic regression, ridge ${RIDGE.coverage}) on ${size.grades} grades of ${size.events} labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
${['named', 'vague']
  .map(
    (step) => `  ${step}: {
    intercept: ${number(coverage[step].intercept)},
    weights: [
${lib.COVERAGE_FEATURES.map((name, i) => `      ${number(coverage[step].weights[i])}, // ${name}`).join('\n')}
    ],
  },`,
  )
  .join('\n')}
};
`,
);
console.log(`fitted on ${size.pairs} pairs; for what the weights are worth see npm run quality`);

function write(path, text) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
