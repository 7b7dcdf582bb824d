// Fits the alignment of phrases and their relations (SemEval-2016 task 2, training parts), with figures of cross-validation.
//   node scripts/training/phrases.mjs [date]      (data folder: READOUT_DIFF_DATA, default ../shared)
import { internals } from './bundle.mjs';
import { listed, number, writeWeights } from './data.mjs';
import { fitAll, install, RELATIONS, readSet, TYPES } from './phrase-fit.mjs';

const date = process.argv[2] ?? '2026-11-24';
const FOLDS = 10;
const lib = await internals([], 'pair-internals.ts');

/** Alignment, type, and type with score on sentences that were not fitted on: F1 over pairs of phrases. */
function figures(sentences) {
  const sum = { system: 0, gold: 0, found: 0, typed: 0, both: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    install(
      lib,
      fitAll(
        lib,
        sentences.filter(({ n }) => n % FOLDS !== fold),
      ),
    );
    for (const { table, row, n } of sentences) {
      if (n % FOLDS !== fold) continue;
      const gold = new Map(
        row.gold.map(([i, j, type, points]) => [`${i} ${j}`, { type: type.split('_')[0], points: points / 5 }]),
      );
      sum.gold += gold.size;
      for (const { i, j, comparison } of lib.assignPhrases(table)) {
        const { relation, score: points } = lib.relatePhrases(comparison);
        const hit = gold.get(`${i} ${j}`);
        sum.system += 1;
        if (!hit) continue;
        const typed = Number(TYPES[RELATIONS.indexOf(relation)] === hit.type);
        sum.found += 1;
        sum.typed += typed;
        sum.both += typed * (1 - Math.abs(points - hit.points));
      }
    }
  }
  return [sum.found, sum.typed, sum.both].map((hits) => ((2 * hits) / (sum.system + sum.gold)).toFixed(3)).join(' / ');
}

const sets = { headlines: readSet(lib, 'headlines'), images: readSet(lib, 'images') };
const all = Object.values(sets).flat();
const crossed = process.env.FAST ? 'not measured' : figures(all);
const model = fitAll(lib, all);
const pairs = all.flatMap((s) => s.pairs);
const block = (names, { intercept, weights }, more = '') => `{
  intercept: ${number(intercept)},${more}
  weights: [
${listed(names, weights)}
  ],
}`;
writeWeights(
  'phrase-weights.ts',
  `/*
 * Weights of the alignment of phrases, fitted ${date} on the ${pairs.filter((p) => p.gold).length} aligned of ${pairs.length} pairs of phrases in the training parts of
 * SemEval-2016 task 2 (headlines and images, ${all.length} pairs of sentences). In ${FOLDS}-fold cross-validation, F1 over pairs of phrases of
 * alignment / with its type / with type and score: ${crossed}.
 */
interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Whether two phrases match, by their own words: \`PHRASE_MEASURES\`. */
export const PHRASE_MATCH: Model = ${block(lib.PHRASE_MEASURES, model.match)};

/** The same, by \`PHRASE_MEASURES\` and \`PHRASE_SURROUNDINGS\`. */
export const PHRASE_CONTEXT: Model & { readonly threshold: number } = ${block([...lib.PHRASE_MEASURES, ...lib.PHRASE_SURROUNDINGS], model.context, `\n  threshold: ${model.context.threshold},`)};

/** Evidence for each relation by \`PHRASE_MEASURES\`, and what leans to the left as the narrower by \`PHRASE_LEANINGS\`. */
export const PHRASE_RELATION: {
  readonly evidence: Readonly<Record<'same' | 'opposite' | 'narrower' | 'similar' | 'related', Model>>;
  readonly leaning: readonly number[];
} = {
  evidence: {
${Object.entries(model.relation.evidence)
  .map(([kind, m]) => `    ${kind}: ${block(lib.PHRASE_MEASURES, m)},`)
  .join('\n')}
  },
  leaning: [
${listed(lib.PHRASE_LEANINGS, model.relation.leaning)}
  ],
};

/** Score of phrases that are not the same: a level for each relation, and weights of the measures named by \`SCORED_BY\`. */
export const PHRASE_SCORE: {
  readonly level: Readonly<Record<'opposite' | 'left-narrower' | 'right-narrower' | 'similar' | 'related', number>>;
  readonly weights: readonly number[];
} = {
  level: {
${Object.entries(model.score.level)
  .map(([relation, x]) => `    '${relation}': ${number(x)},`)
  .join('\n')}
  },
  weights: [
${listed(lib.SCORED_BY, model.score.weights)}
  ],
};
`,
);
console.log('phrases: alignment / type / type and score, cross-validated', crossed);
