// Figures of the functions on two texts, on public sets, for the library and for what would be written instead.
import { rowsOf } from '../training/data.mjs';
import { bestThreshold } from '../training/fit.mjs';
import { LIKENESS } from './naive.mjs';
import { heldOutPhrases } from './phrases.mjs';

const FOLDS = 10;
const NEGATION = /\b(?:no|not|nobody|none|nothing|never|without)\b|n't\b/iu;

/** Figures by system; those of functions that are not there are left out. */
export function pairFigures(lib, scorer) {
  const { rows, alignPhrases } = heldOutPhrases(lib);
  const figuresOf = (system, para) => ({
    sts: stsFigure(system.similarity, scorer),
    para,
    nli: system.compareClaims && contradictionFigure(system.compareClaims),
    headlines: scorer.ists(system, rows.headlines),
    images: scorer.ists(system, rows.images),
  });
  const { similarity, compareClaims } = lib;
  const figures = { library: figuresOf({ similarity, compareClaims, alignPhrases }, paraphrase(similarity, 0.5)) };
  for (const [name, likeness] of Object.entries(LIKENESS)) {
    const naive = { similarity: likeness, compareClaims: byNegation, alignPhrases: greedily(likeness) };
    figures[name] = figuresOf(naive, paraphrase(likeness));
  }
  return figures;
}

function stsFigure(likeness, { pearson }) {
  const rows = rowsOf('stsb/dev');
  return {
    pearson: pearson(
      rows.map(({ a, b }) => likeness(a, b)),
      rows.map(({ score }) => score),
    ),
  };
}

/** Precision, recall and F1 of contradictions on SICK, training and trial part. */
function contradictionFigure(compareClaims) {
  const rows = [...rowsOf('sick/train'), ...rowsOf('sick/trial')];
  let [both, said, marked] = [0, 0, 0];
  for (const { a, b, label } of rows) {
    const yes = Number(compareClaims(a, b).relation === 'contradiction');
    const y = Number(label === 'CONTRADICTION');
    both += yes * y;
    said += yes;
    marked += y;
  }
  return { precision: both / said, recall: both / marked, f1: (2 * both) / (said + marked) };
}

/** Accuracy and F1 on MSRP at a threshold; without one at the best of the other nine tenths. */
function paraphrase(likeness, fixed) {
  const scored = [...rowsOf('msrp/train'), ...rowsOf('msrp/dev')].map(({ a, b, label }) => [likeness(a, b), label]);
  let [right, both, said, marked] = [0, 0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const threshold = fixed ?? bestThreshold(scored.filter((_, i) => i % FOLDS !== fold)).threshold;
    for (let i = fold; i < scored.length; i += FOLDS) {
      const [score, y] = scored[i];
      const yes = Number(score >= threshold);
      right += Number(yes === y);
      both += yes * y;
      said += yes;
      marked += y;
    }
  }
  return { n: scored.length, accuracy: right / scored.length, f1: (2 * both) / (said + marked) };
}

/** A contradiction where one side alone holds a word of negation. */
function byNegation(a, b) {
  return { relation: NEGATION.test(a) === NEGATION.test(b) ? 'agree' : 'contradiction' };
}

/** The likest phrases first, each once, as long as they are alike at all. */
function greedily(likeness) {
  return (left, right) => {
    const pairs = left.flatMap((a, i) =>
      right.map((b, j) => ({ i, j, like: likeness(a.toLowerCase(), b.toLowerCase()) })),
    );
    const [usedLeft, usedRight] = [new Set(), new Set()];
    return pairs
      .filter(({ like }) => like > 0.2)
      .sort((x, y) => y.like - x.like)
      .flatMap(({ i, j, like }) => {
        if (usedLeft.has(i) || usedRight.has(j)) return [];
        usedLeft.add(i);
        usedRight.add(j);
        return { left: [i], right: [j], relation: like > 0.9 ? 'same' : 'similar', score: like > 0.9 ? 1 : 0.6 };
      });
  };
}
