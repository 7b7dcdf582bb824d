import { expect, test } from 'vitest';
import { inquire } from '../../src/discrepancies/inquiry.js';
import { alignedEvent, claimOf, linked } from './linked.js';

test('copies of one text are not laid against each other, even where it contradicts itself', () => {
  const text = 'Seven hikers were rescued. Nine hikers were rescued.';
  const event = alignedEvent({ one: text, copy: text, other: 'Eight hikers were rescued.' });
  const { from } = event.links[0]!;
  const between = (x: string, y: string) =>
    linked(claimOf(event, x, 'Seven'), claimOf(event, y, y === 'other' ? 'Eight' : 'Nine'), { overlap: 0.5, from });
  const { open, links } = inquire({ ...event, links: [between('one', 'copy'), between('one', 'other')] });
  expect(open.map(({ a, b }) => [a.claim.readout, b.claim.readout])).toEqual([['one', 'other']]);
  expect(links).toHaveLength(1);
});
