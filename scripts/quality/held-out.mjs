// Judging each labelled event by what was fitted on the other events only.
import { score, sigmoid } from '../training/fit.mjs';
import { fitModels } from '../training/models.mjs';

/** For each event the weights of the library that were fitted without it. */
export function heldOutModels(lib, golds, pairs) {
  return new Map(
    golds.map((gold) => {
      const others = golds.filter((other) => other !== gold);
      return [gold.event.id, fitModels(lib, others, pairs)];
    }),
  );
}

/** The link score of each pair by the weights that have not seen its event, with its label: `[score, 0 | 1]`. */
export function heldOutScores(pairs, models) {
  return pairs.map((pair) => [sigmoid(score(models.get(pair.event).link, pair.x)), pair.y]);
}
