// Figures on the labelled events, for the library and for what would be written instead.
import { precisionAt } from '../training/fit.mjs';
import { linksIn, pairsOfEvents, readGold } from '../training/gold.mjs';
import { contradictionFigures } from './contradictions.mjs';
import { foreignOmitted } from './foreign-topics.mjs';
import { heldOutModels, heldOutScores } from './held-out.mjs';
import { LIKENESS, likenessOfEvents, naiveCompare, sentenceDiffCompare } from './naive.mjs';
import { reliability } from './reliability.mjs';

/** Recall at which precision is read. */
const RECALL = 0.3;

export async function goldFigures(lib, folder, scorer) {
  const golds = readGold(`${folder}/gold`);
  const pairs = pairsOfEvents(lib, golds);
  const links = golds.reduce((sum, gold) => sum + linksIn(gold), 0);
  const models = heldOutModels(lib, golds, pairs);
  const scores = heldOutScores(pairs, models);
  const of = async (compare, scored) => {
    const results = new Map();
    const keep = (event) => results.set(event.id, compare(event)).get(event.id);
    const figures = await scorer.scoreFolder(keep, `${folder}/gold`);
    const contradictions = contradictionFigures(golds, results);
    return {
      ...figures,
      precisionAtRecall: scored.length > 0 ? precisionAt(scored, RECALL, links) : undefined,
      contradictions: contradictions.findings > 0 ? contradictions : undefined,
      foreignOmitted: foreignOmitted(lib, golds, compare),
    };
  };
  const systems = { library: await of((event) => lib.compareWith(models.get(event.id), event), scores) };
  for (const [name, likeness] of Object.entries(LIKENESS)) {
    const scored = likenessOfEvents(golds, likeness);
    systems[name] = await of(
      naiveCompare(golds, scored),
      scored.map((p) => [p.score, p.y]),
    );
  }
  systems['jsdiff sentences'] = await of(sentenceDiffCompare, []);
  const framing = await scorer.scoreFolder(
    (event) => asFraming(lib.compareWith(models.get(event.id), event)),
    `${folder}/gold`,
  );
  const found = pairs.flatMap((p, i) => (scores[i][0] >= models.get(p.event).link.threshold ? [scores[i]] : []));
  return {
    events: golds.length,
    systems,
    alwaysFraming: framing.relation.accuracy,
    reliability: { all: reliability(scores), found: reliability(found) },
    thresholds: [...models.values()].map(({ link }) => link.threshold),
  };
}

/** The same links, all called framing: the commonest relation. */
function asFraming(result) {
  return { ...result, clusters: result.clusters.map(({ claims }) => ({ claims, relation: 'framing' })) };
}
