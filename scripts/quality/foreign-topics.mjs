// Topics that have nothing to do with an event: are they called left out?
import { eventOf } from '../training/gold.mjs';

/** Letters from the start of a word that tell it: "meeting" and "meetings" are one. */
const STEM = 5;

const stemsOf = (text) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, STEM));

/** The labels of the other events of which no longer word stands in any text of this one, and that ask for no kind of detail (a time, a place). */
function foreignLabels(lib, golds, event) {
  const told = new Set(event.readouts.flatMap(({ text }) => stemsOf(text)));
  const labels = golds.flatMap((gold) =>
    gold.event.id === event.id ? [] : gold.topics.map(({ label }) => ({ label, stems: stemsOf(label) })),
  );
  return [
    ...new Set(
      labels
        .filter(
          ({ label, stems }) =>
            stems.length > 0 && stems.every((stem) => !told.has(stem)) && !asksForDetail(lib, label),
        )
        .map(({ label }) => label),
    ),
  ];
}

const asksForDetail = (lib, label) => lib.topicTerms({ label }, lib.english, true).slot !== undefined;

/** The share of the grades of such topics that is "omitted", over all readouts of all events. */
export function foreignOmitted(lib, golds, compare) {
  let all = 0;
  let omitted = 0;
  for (const gold of golds) {
    const { event } = eventOf(gold);
    const labels = foreignLabels(lib, golds, event);
    const { topics } = compare({ ...event, topics: labels.map((label) => ({ label })) });
    for (const { label, coverage } of topics) {
      if (!labels.includes(label)) continue;
      for (const { grade } of Object.values(coverage)) {
        all += 1;
        if (grade === 'omitted') omitted += 1;
      }
    }
  }
  return omitted / all;
}
