// The labelled events as pairs of statements with their measures and labels.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RELATION = { agree: 'agree', framing: 'framing', contradict: 'contradiction', partial: 'partial' };

export function readGold(folder) {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')));
}

/** The event as `compare` gets it, and where each labelled sentence stands in its text. */
export function eventOf(gold) {
  const offsets = new Map();
  const readouts = gold.readouts.map((r) => {
    let text = '';
    const spans = r.sentences.map((s) => {
      if (text) text += /[.!?]["”’'»)]*$/.test(text) ? ' ' : '\n';
      const start = text.length;
      text += s;
      return [start, text.length];
    });
    offsets.set(r.id, spans);
    return { id: r.id, source: { name: r.source, party: r.party, kind: r.kind }, text };
  });
  const { id, title, date } = gold.event;
  return { event: { id, title, date, topics: gold.topics.map(({ label }) => label), readouts }, offsets };
}

/** Relations of each pair of labelled sentences of different readouts; the gravest where several are given. */
export function goldLinks(gold) {
  const order = ['agree', 'partial', 'framing', 'contradiction'];
  const links = new Map();
  for (const { members, relation } of gold.alignments)
    for (const [ra, ia] of members)
      for (const [rb, ib] of members) {
        if (ra === rb) continue;
        const key = `${ra}#${ia}|${rb}#${ib}`;
        const known = links.get(key);
        if (!known || order.indexOf(RELATION[relation]) > order.indexOf(known)) links.set(key, RELATION[relation]);
      }
  return links;
}

/** How many pairs of sentences readers linked. */
export const linksIn = (gold) => goldLinks(gold).size / 2;

/** The labelled sentences that a span stands for: those that it shares half of the shorter of the two with. */
export function sentencesAt(offsets, readout, span) {
  const hit = [];
  offsets.get(readout).forEach(([s, e], i) => {
    const overlap = Math.min(e, span.end) - Math.max(s, span.start);
    if (overlap > 0 && overlap >= 0.5 * Math.min(e - s, span.end - span.start)) hit.push(i);
  });
  return hit;
}

/** The candidate pairs of statements of the events, with their measures, label and relation. */
export function pairsOfEvents(lib, golds) {
  return golds.flatMap((gold) => {
    const { event, offsets } = eventOf(gold);
    const links = goldLinks(gold);
    const languages = [lib.english];
    const words = lib.wordsOfTopics(lib.askedTopics(event, languages));
    const { pairs, affinities } = lib.align(lib.readReadouts(event, languages), undefined, words);
    const labelled = ({ statement: { readout, span } }) => {
      const { id } = event.readouts[readout];
      return sentencesAt(offsets, id, span).map((i) => `${id}#${i}`);
    };
    return pairs.map(({ a, b, pair }) => {
      const relation = labelled(pair.a)
        .flatMap((x) => labelled(pair.b).map((y) => links.get(`${x}|${y}`)))
        .find(Boolean);
      return {
        event: gold.event.id,
        a,
        b,
        pair,
        affinities,
        y: relation ? 1 : 0,
        relation,
        x: lib.SIGNALS.map((s) => s.measure(pair)),
      };
    });
  });
}

/** What the relation of a pair is judged by. */
export function relationRow(lib, { pair }) {
  const best = lib.matchClaims(pair).reduce((most, match) => (match.overlap > most.overlap ? match : most));
  const a = pair.a.statement.claims[best.a];
  const b = pair.b.statement.claims[best.b];
  return lib.relationFeatures(pair, a, b, lib.opposition(a, b));
}

/** What the grade of each given topic in each readout is judged by, given the scores of the event's pairs. */
export function coverageRows(lib, gold, pairs, scores) {
  const { event } = eventOf(gold);
  if (pairs.length === 0) return [];
  const alignment = {
    vocabulary: pairs[0].pair.vocabulary,
    affinities: pairs[0].affinities,
    pairs: pairs.map(({ a, b, pair }, i) => ({ a, b, pair, score: scores[i] })),
  };
  alignment.pairsOf = lib.byStatement(alignment.pairs, alignment.vocabulary.statements.length);
  const general = lib.generalitiesOf(alignment.vocabulary);
  return gold.topics.flatMap(({ label, coverage }) => {
    const mentions = lib.mentionsOf(lib.topicTerms({ label }, lib.english, true), alignment);
    return event.readouts.flatMap(({ id }, number) =>
      coverage[id] === undefined
        ? []
        : [
            {
              event: gold.event.id,
              label,
              readout: id,
              grade: coverage[id],
              x: lib.coverageEvidence(number, mentions, alignment, general).features,
            },
          ],
    );
  });
}
