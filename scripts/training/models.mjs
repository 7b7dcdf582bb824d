// The three weight sets of the library, fitted on labelled events.
import { bestThreshold, logistic, score, sigmoid } from './fit.mjs';
import { coverageRows, linksIn, relationRow } from './gold.mjs';

export const RELATIONS = ['agree', 'partial', 'framing', 'contradiction'];
export const RIDGE = { link: 5, relation: 10, coverage: 5 };
const FOLDS = 5;

/**
 * Weights in the shape of `Models`, fitted on the events and their pairs (see `pairsOfEvents`). The threshold and the grades, which
 * are fed with link scores, get the scores of links that have not seen the event, as they will in use.
 */
export function fitModels(lib, golds, pairs) {
  const events = new Map(golds.map((gold, i) => [gold.event.id, i % FOLDS]));
  const own = pairs.filter((p) => events.has(p.event));
  const scores = own.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitLink(own.filter((p) => events.get(p.event) !== fold));
    own.forEach((p, i) => {
      if (events.get(p.event) === fold) scores[i] = sigmoid(score(model, p.x));
    });
  }
  const links = golds.reduce((sum, gold) => sum + linksIn(gold), 0);
  const linked = own.flatMap((p) => (p.y ? { ...p, row: relationRow(lib, p) } : []));
  const graded = golds.flatMap((gold) => {
    const mine = own.flatMap((p, i) => (p.event === gold.event.id ? i : []));
    return coverageRows(
      lib,
      gold,
      mine.map((i) => own[i]),
      mine.map((i) => scores[i]),
    );
  });
  return {
    link: {
      ...fitLink(own),
      // Where probabilities hold, F1 is best at half of what it reaches (Lipton, Elkan & Naryanaswamy 2014): steadier than its peak.
      threshold:
        bestThreshold(
          own.map((p, i) => [scores[i], p.y]),
          links,
        ).f1 / 2,
    },
    relation: oneAgainstRest(
      RELATIONS,
      linked.map((p) => p.row),
      linked.map((p) => p.relation),
      RIDGE.relation,
    ),
    coverage: stepwise(graded),
    size: { events: golds.length, pairs: own.length, linked: linked.length, grades: graded.length },
  };
}

function fitLink(pairs) {
  return logistic(
    pairs.map((p) => p.x),
    pairs.map((p) => p.y),
    { ridge: RIDGE.link },
  );
}

/** First whether it is named; then, of what is not, whether it is told in general terms. */
function stepwise(graded) {
  const fitted = (rows, grade) =>
    logistic(
      rows.map(({ x }) => x),
      rows.map((row) => Number(row.grade === grade)),
      { ridge: RIDGE.coverage },
    );
  return {
    named: fitted(graded, 'named'),
    vague: fitted(
      graded.filter(({ grade }) => grade !== 'named'),
      'vague',
    ),
  };
}

function oneAgainstRest(classes, rows, labels, ridge) {
  return Object.fromEntries(
    classes.map((one) => [
      one,
      logistic(
        rows,
        labels.map((label) => Number(label === one)),
        { ridge },
      ),
    ]),
  );
}
