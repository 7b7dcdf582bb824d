// Figures of the functions on two texts, on public sets, for the library and for what would be written instead.
import { rowsOf } from '../training/data.mjs';
import { bestThreshold } from '../training/fit.mjs';
import { LIKENESS } from './naive.mjs';

const FOLDS = 10;
const NEGATION = /\b(?:no|not|nobody|none|nothing|never|without)\b|n't\b/iu;

/** Figures by system. `library` holds those of `similarity`, `compareClaims` and `alignPhrases` that are there. */
export async function pairFigures(library, folder, scorer) {
  const figures = { library: await figuresOf(library, folder, scorer) };
  for (const [name, likeness] of Object.entries(LIKENESS)) {
    const naive = { similarity: likeness, compareClaims: byNegation, alignPhrases: greedily(likeness) };
    figures[name] = await figuresOf(naive, folder, scorer, paraphrase(likeness));
  }
  return figures;
}

async function figuresOf(system, folder, scorer, para = paraphrase(system.similarity, 0.5)) {
  const score = async (kind, file) => scorer.score(system, kind, `${folder}/data/${file}.jsonl`);
  return {
    ...(system.similarity && { sts: await score('sts', 'stsb/dev'), para }),
    ...(system.compareClaims && { nli: await score('nli', 'sick/train') }),
    ...(system.alignPhrases && {
      headlines: await score('ists', 'ists/headlines-train'),
      images: await score('ists', 'ists/images-train'),
    }),
  };
}

/** Accuracy and F1 on MSRP at a threshold; without one at the best of the other nine tenths. */
function paraphrase(likeness, fixed) {
  if (likeness === undefined) return undefined;
  const scored = [...rowsOf('msrp/train'), ...rowsOf('msrp/dev')].map(({ a, b, label }) => [likeness(a, b), label]);
  let [right, both, said, true_] = [0, 0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const threshold = fixed ?? bestThreshold(scored.filter((_, i) => i % FOLDS !== fold)).threshold;
    for (let i = fold; i < scored.length; i += FOLDS) {
      const [score, y] = scored[i];
      const yes = Number(score >= threshold);
      right += Number(yes === y);
      both += yes * y;
      said += yes;
      true_ += y;
    }
  }
  return { n: scored.length, accuracy: right / scored.length, f1: (2 * both) / (said + true_) };
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
