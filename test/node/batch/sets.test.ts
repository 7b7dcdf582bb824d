import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSet } from '../../../src/node/batch/line-set.js';
import { SeenIds } from '../../../src/node/batch/seen-ids.js';

test('LineSet has what was added and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200_000)), fc.array(fc.nat(200_000)), (added, others) => {
      const set = new LineSet();
      for (const line of added) set.add(line);
      for (const line of [...added, ...others]) expect(set.has(line)).toBe(added.includes(line));
    }),
  );
});

test('SeenIds knows the line of an id that comes again, and takes no other for it', () => {
  const ids = new SeenIds();
  const names = Array.from({ length: 50_000 }, (_, i) => (i % 2 ? `event-${i}` : `${i}é`));
  expect(names.filter((name, i) => ids.add(name, i + 1) !== undefined)).toEqual([]);
  expect(names.filter((name, i) => ids.add(name, 1e6 + i) !== i + 1)).toEqual([]);
  expect(ids.add('', 7)).toBeUndefined();
  expect(ids.add('', 8)).toBe(7);
});
