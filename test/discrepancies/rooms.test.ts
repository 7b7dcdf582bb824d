import { expect, test } from 'vitest';
import { claimsByWord, measured, roomsOf } from '../../src/discrepancies/rooms.js';
import type { Topic } from '../../src/topics/topic.js';
import { alignedEvent } from './linked.js';

const FERRY = 'The ferry line to the islands will reopen.';
const BAKERY = 'The bakery on the square burned down.';

function rooms(label: string, clusters: readonly string[][] = []) {
  const texts = { east: `${FERRY} ${BAKERY}`, west: `${FERRY} A ferry line was sold. ${BAKERY}` };
  const coverage = { grade: 'named', terms: [] } as const;
  const topic: Topic = {
    label,
    given: true,
    coverage: { east: { ...coverage, claims: ['east#0'] }, west: { ...coverage, claims: ['west#0'] } },
  };
  const event = { ...alignedEvent(texts), clusters: clusters.map((claims) => ({ claims })) };
  const found = roomsOf(
    event as unknown as Parameters<typeof roomsOf>[0],
    topic,
    new Map(Object.entries(texts).map(([id, text]) => [id, measured(text)])),
    claimsByWord(event as unknown as Parameters<typeof roomsOf>[0]),
  );
  return { east: found.get('east')!, west: found.get('west')! };
}

test('claims that hold most of the words count, beside those that show it', () => {
  const { east, west } = rooms('ferry line');
  expect(east.narrow).toBeGreaterThan(0.4);
  expect(west.narrow).toBeGreaterThan(0.5);
  expect(rooms('something else').west.narrow).toBeLessThan(west.narrow);
  expect([east.wide, west.wide]).toEqual([east.narrow, west.narrow]);
});

test('what stands in a cluster with them counts when counted widely', () => {
  const { east, west } = rooms('ferry line', [['east#1', 'west#0'], ['west#2']]);
  expect(east.wide).toBeCloseTo(1, 1);
  expect(east.narrow).toBeLessThan(0.6);
  expect(west.wide).toBe(west.narrow);
});
