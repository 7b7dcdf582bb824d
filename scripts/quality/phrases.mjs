// Alignments of the phrases of each pair of sentences, by weights that were fitted on the other tenths of the set.
import { fitAll, install, readSet } from '../training/phrase-fit.mjs';

const FOLDS = 10;

/** `alignPhrases` as it judges sentences it was not fitted on, and the rows of each set: it knows the phrases of those only. */
export function heldOutPhrases(lib) {
  const sets = { headlines: readSet(lib, 'headlines'), images: readSet(lib, 'images') };
  const sentences = Object.values(sets).flat();
  const shipped = structuredClone(weightsOf(lib));
  const aligned = new Map();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    install(
      lib,
      fitAll(
        lib,
        sentences.filter(({ n }) => n % FOLDS !== fold),
      ),
    );
    for (const { n, row } of sentences)
      if (n % FOLDS === fold) aligned.set(row.left, lib.alignPhrases(row.left, row.right));
  }
  install(lib, shipped);
  const rows = Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, set.map(({ row }) => row)]));
  return { rows, alignPhrases: (left) => aligned.get(left) };
}

function weightsOf({ PHRASE_MATCH, PHRASE_CONTEXT, PHRASE_RELATION, PHRASE_SCORE }) {
  return { match: PHRASE_MATCH, context: PHRASE_CONTEXT, relation: PHRASE_RELATION, score: PHRASE_SCORE };
}
