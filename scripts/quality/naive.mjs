// What would be written instead: sentences of two readouts are linked when a plain measure of likeness is high enough.
import { diffSentences, diffWords } from 'diff';
import levenshtein from 'fast-levenshtein';
import { bestThreshold } from '../training/fit.mjs';
import { eventOf, goldLinks, sentencesAt } from '../training/gold.mjs';

/** Longer sentences are cut here for the string distance, whose cost is the product of both lengths. */
const LONGEST = 400;

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Cosine of the counts of words of four letters and more. */
function bagOfWords(a, b) {
  const [x, y] = [a, b].map((text) => {
    const counts = new Map();
    for (const word of wordsOf(text)) if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
  const square = (counts) => [...counts.values()].reduce((sum, n) => sum + n * n, 0);
  const dot = [...x].reduce((sum, [word, n]) => sum + n * (y.get(word) ?? 0), 0);
  return dot / Math.sqrt(square(x) * square(y) || 1);
}

/** Share of the letters that a word diff leaves standing. */
function wordDiff(a, b) {
  const kept = diffWords(a, b).reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.length), 0);
  return Math.min(1, (2 * kept) / (a.length + b.length || 1));
}

/** One minus the edit distance as a share of the longer text. */
function stringDistance(a, b) {
  const [x, y] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  return 1 - levenshtein.get(x, y) / Math.max(x.length, y.length, 1);
}

export const LIKENESS = { 'jsdiff words': wordDiff, 'bag of words': bagOfWords, 'string distance': stringDistance };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(event) {
  return event.readouts.flatMap(({ id, text }) =>
    [...segmenter.segment(text)].map(({ segment, index }, i) => {
      const quote = segment.trimEnd();
      return { id: `${id}#${i}`, readout: id, span: { start: index, end: index + quote.length }, quote };
    }),
  );
}

/** Every pair of sentences of different readouts of the labelled events, with its likeness and label. */
export function likenessOfEvents(golds, likeness) {
  return golds.flatMap((gold) => {
    const { event, offsets } = eventOf(gold);
    const links = goldLinks(gold);
    const sentences = sentencesOf(event);
    const labelled = ({ readout, span }) => sentencesAt(offsets, readout, span).map((i) => `${readout}#${i}`);
    return sentences.flatMap((a, i) =>
      sentences
        .slice(i + 1)
        .filter((b) => b.readout !== a.readout)
        .map((b) => ({
          event: gold.event.id,
          a: a.id,
          b: b.id,
          score: likeness(a.quote, b.quote),
          y: Number(labelled(a).some((x) => labelled(b).some((y) => links.has(`${x}|${y}`)))),
        })),
    );
  });
}

/** A comparison by likeness, each event with the thresholds that are best on the others. */
export function naiveCompare(golds, scored) {
  const labels = golds.flatMap(labelShares);
  return (event) => {
    const threshold = thresholdWithout(event, scored);
    const linked = scored.filter((p) => p.event === event.id && p.score >= threshold);
    return resultOf(
      event,
      linked.map(({ a, b }) => [a, b]),
      thresholdWithout(event, labels),
    );
  };
}

function thresholdWithout(event, scored) {
  return bestThreshold(scored.filter((p) => p.event !== event.id).map((p) => [p.score, p.y])).threshold;
}

/** How much of the words of each given topic stands in each readout, and whether readers found it named. */
function labelShares(gold) {
  const { event } = eventOf(gold);
  return gold.topics.flatMap(({ label, coverage }) =>
    event.readouts.flatMap(({ id, text }) =>
      coverage[id] === undefined
        ? []
        : { event: gold.event.id, score: shareOf(label, text), y: Number(coverage[id] === 'named') },
    ),
  );
}

function shareOf(label, text) {
  const lower = text.toLowerCase();
  const words = wordsOf(label).filter((word) => word.length > 3);
  return words.filter((word) => lower.includes(word)).length / (words.length || 1);
}

/** Links the sentences that `diffSentences` finds in both of two texts. */
export function sentenceDiffCompare(event) {
  const sentences = sentencesOf(event);
  const links = event.readouts.flatMap((a, i) =>
    event.readouts.slice(i + 1).flatMap((b) => {
      const common = diffSentences(a.text, b.text).filter((part) => !part.added && !part.removed);
      const holding = (readout) =>
        sentences.filter((s) => s.readout === readout.id && common.some(({ value }) => value.includes(s.quote)));
      return holding(a).flatMap((x) =>
        holding(b)
          .filter((y) => x.quote === y.quote)
          .map((y) => [x.id, y.id]),
      );
    }),
  );
  return resultOf(event, links, 1);
}

function resultOf(event, links, namedFrom) {
  const grade = (label, text) => (shareOf(label, text) >= namedFrom ? 'named' : 'omitted');
  return {
    claims: sentencesOf(event),
    clusters: links.map(([a, b]) => ({ claims: [a, b], relation: 'agree' })),
    topics: event.topics.map(({ label }) => ({
      label,
      coverage: Object.fromEntries(event.readouts.map(({ id, text }) => [id, { grade: grade(label, text) }])),
    })),
    discrepancies: [],
  };
}
