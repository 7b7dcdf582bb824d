// One labelled event, judged by weights that have not seen it: each missed and each false link with what its signals said.
import { score, sigmoid } from '../training/fit.mjs';
import { coverageRows, eventOf, goldLinks, pairsOfEvents, readGold, sentencesAt } from '../training/gold.mjs';
import { fitModels } from '../training/models.mjs';

/** Signals shown of each link. */
const SIGNALS_SHOWN = 6;

export function explain(lib, folder, id) {
  const golds = readGold(`${folder}/gold`);
  const gold = golds.find(({ event }) => event.id === id);
  if (gold === undefined) return `no event "${id}"; there are\n${golds.map(({ event }) => `  ${event.id}`).join('\n')}`;
  const pairs = pairsOfEvents(lib, golds);
  const models = fitModels(
    lib,
    golds.filter((other) => other !== gold),
    pairs,
  );
  const { event } = eventOf(gold);
  const result = lib.compareWith(models, event);
  const { threshold } = models.link;
  const judged = pairs.filter((p) => p.event === id).map((p) => ({ ...p, score: sigmoid(score(models.link, p.x)) }));
  const missed = judged.filter((p) => p.y && p.score < threshold).sort((p, q) => p.score - q.score);
  const wrong = judged.filter((p) => !p.y && p.score >= threshold).sort((p, q) => q.score - p.score);
  const found = judged.filter((p) => p.y && p.score >= threshold).map((p) => ({ ...p, said: relationsOf(p, result) }));
  const misjudged = found.filter((p) => !p.said.includes(p.relation));
  const usual = lib.SIGNALS.map((_, i) => pairs.reduce((sum, p) => sum + p.x[i], 0) / pairs.length);
  const unlaid = linksWithoutPair(gold, judged);
  const show = (p) => linkLines(lib, gold, models.link, usual, p);
  return [
    `${id}: threshold ${threshold.toFixed(2)}, ${found.length} links found, ${missed.length + unlaid.length} missed, ${wrong.length} false, ${misjudged.length} with another relation`,
    ...section('missed, the unlikeliest first', missed.map(show)),
    ...section('missed, as never laid against each other', unlaid),
    ...section('false, the likeliest first', wrong.map(show)),
    ...section(
      'another relation',
      misjudged.map((p) => [
        `${p.said.join(', ')} instead of ${p.relation}, score ${p.score.toFixed(2)}`,
        ...sides(gold, p),
        ...oppositions(p, result),
      ]),
    ),
    ...section('another grade', grades(lib, gold, judged, result)),
  ].join('\n');
}

function section(title, entries) {
  return [`\n== ${title}: ${entries.length}`, ...entries.flatMap((lines) => ['', ...lines])];
}

/** What moved a score away from that of a pair with the usual measures. */
function linkLines(lib, gold, model, usual, p) {
  const moved = lib.SIGNALS.map(({ name }, i) => ({
    name,
    measure: p.x[i],
    logit: (p.x[i] - usual[i]) * model.weights[i],
  }))
    .sort((s, t) => Math.abs(t.logit) - Math.abs(s.logit))
    .slice(0, SIGNALS_SHOWN)
    .map(({ name, measure, logit }) => `${name} ${measure.toFixed(2)} (${logit > 0 ? '+' : ''}${logit.toFixed(1)})`);
  return [
    `score ${p.score.toFixed(2)}${p.relation === undefined ? '' : `, ${p.relation}`}: ${moved.join(', ')}`,
    ...sides(gold, p),
  ];
}

function sides(gold, { pair }) {
  return [pair.a, pair.b].map(({ statement: { readout, span } }) => {
    const { event } = eventOf(gold);
    const { id, text } = event.readouts[readout];
    return `  ${id}: ${text.slice(span.start, span.end)}`;
  });
}

/** The links of readers whose sentences no candidate pair stands for. */
function linksWithoutPair(gold, judged) {
  const { event, offsets } = eventOf(gold);
  const idsOf = ({ statement: { readout, span } }) => {
    const { id } = event.readouts[readout];
    return sentencesAt(offsets, id, span).map((i) => `${id}#${i}`);
  };
  const laid = new Set(
    judged.flatMap(({ pair }) =>
      idsOf(pair.a).flatMap((x) => idsOf(pair.b).flatMap((y) => [`${x}|${y}`, `${y}|${x}`])),
    ),
  );
  const text = new Map(
    gold.readouts.flatMap(({ id, sentences }) => sentences.map((words, i) => [`${id}#${i}`, words])),
  );
  return [...goldLinks(gold)].flatMap(([key, relation]) => {
    const [x, y] = key.split('|');
    return laid.has(key) || x > y ? [] : [[relation, ...[x, y].map((id) => `  ${id}: ${text.get(id)}`)]];
  });
}

function linksBetween({ pair }, { clusters }) {
  const [left, right] = [pair.a, pair.b].map(({ statement }) => new Set(statement.claims.map(({ claim }) => claim.id)));
  return clusters
    .flatMap(({ links }) => links)
    .filter(({ a, b }) => (left.has(a) && right.has(b)) || (left.has(b) && right.has(a)));
}

function relationsOf(p, result) {
  return [...new Set(linksBetween(p, result).map(({ relation }) => relation))];
}

function oppositions(p, result) {
  const codes = new Set(
    linksBetween(p, result)
      .flatMap(({ because }) => because.map(({ code }) => code))
      .filter((code) => code !== 'signal'),
  );
  return codes.size === 0 ? [] : [`  slots: ${[...codes].join(', ')}`];
}

function grades(lib, gold, judged, { topics }) {
  const coverage = new Map(topics.map((topic) => [topic.label, topic.coverage]));
  return coverageRows(
    lib,
    gold,
    judged,
    judged.map((p) => p.score),
  ).flatMap(({ label, readout, grade, x }) => {
    const got = coverage.get(label)?.[readout]?.grade;
    if (got === grade) return [];
    const features = lib.COVERAGE_FEATURES.flatMap((name, i) => (x[i] === 0 ? [] : `${name} ${x[i].toFixed(2)}`));
    return [[`${label}, ${readout}: ${got} instead of ${grade}`, `  ${features.join(', ')}`]];
  });
}
