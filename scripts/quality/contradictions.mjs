// Contradictions found against those that readers marked.
import { eventOf, sentencesAt } from '../training/gold.mjs';

/**
 * A finding is right when its evidence stands on two sentences that readers marked as contradicting each other; a group of
 * such sentences is found when a finding stands on two of its members. `results`: comparisons by event id.
 */
export function contradictionFigures(golds, results) {
  let [findings, right, groups, found] = [0, 0, 0, 0];
  for (const gold of golds) {
    const { offsets } = eventOf(gold);
    const marked = gold.alignments
      .filter(({ relation }) => relation === 'contradict')
      .map(({ members }) => members.map(([r, i]) => `${r}#${i}`));
    const hit = new Set();
    for (const { kind, evidence } of results.get(gold.event.id).discrepancies) {
      if (kind !== 'contradiction') continue;
      const quoted = evidence.flatMap(({ readout, span }) =>
        sentencesAt(offsets, readout, span).map((i) => [readout, `${readout}#${i}`]),
      );
      const standsOn = (group) =>
        quoted.some(([r, x]) => group.includes(x) && quoted.some(([s, y]) => s !== r && group.includes(y)));
      const on = marked.filter(standsOn);
      findings += 1;
      if (on.length > 0) right += 1;
      for (const group of on) hit.add(group);
    }
    groups += marked.length;
    found += hit.size;
  }
  return { findings, groups, precision: right / (findings || 1), recall: found / (groups || 1) };
}
