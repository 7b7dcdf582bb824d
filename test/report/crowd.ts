import type { Comparison } from '../../src/comparison.js';
import { comparison } from './fixture.js';

/** The fixture with `count` readouts, at least two, each the copy of its first; two claims far apart meet. */
export function crowd(count: number): Comparison {
  const names = Array.from({ length: count }, (_, at) => `readout-${at}`);
  const [readout] = comparison.event.readouts;
  const [profile] = comparison.profiles;
  const [a, b] = [`${names.at(Math.floor(count / 10))}#1`, `${names.at(Math.floor((2 * count) / 3))}#4`];
  return {
    ...comparison,
    event: {
      ...comparison.event,
      readouts: names.map((id) => ({ ...readout!, id, source: { name: `The ministry of ${id}` } })),
    },
    claims: names.flatMap((id) =>
      comparison.claims
        .filter((claim) => claim.readout === 'russia')
        .map((claim, at) => ({ ...claim, id: `${id}#${at}`, readout: id })),
    ),
    clusters: [{ ...comparison.clusters[0]!, claims: [a, b], links: [{ ...comparison.clusters[0]!.links[0]!, a, b }] }],
    topics: comparison.topics.map((topic) => ({
      ...topic,
      coverage: Object.fromEntries(
        names.map((id, at) => [
          id,
          { grade: (['named', 'vague', 'omitted', 'not-comparable'] as const)[at % 4]!, claims: [], terms: [] },
        ]),
      ),
    })),
    discrepancies: [],
    profiles: names.map((id) => ({
      ...profile!,
      readout: id,
      initiator: { name: 'x', claim: `${id}#0`, quote: 'x' },
      nextSteps: [],
      alone: [],
    })),
  };
}
