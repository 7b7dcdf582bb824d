import { expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { exampleEvents } from '../alignment/aligned.js';

test('no finding bears on a topic that the side which names its detail leaves out', () => {
  let seen = 0;
  for (const event of exampleEvents()) {
    const { discrepancies, topics } = compare(event);
    const byLabel = new Map(topics.map((topic) => [topic.label, topic]));
    for (const { topic, evidence } of discrepancies) {
      if (topic === undefined) continue;
      for (const { role, readout } of evidence) {
        if (role !== 'names') continue;
        seen += 1;
        expect(byLabel.get(topic)!.coverage[readout]!.grade).not.toBe('omitted');
      }
    }
  }
  expect(seen).toBeGreaterThan(20);
});
