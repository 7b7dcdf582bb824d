import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenDiff } from '../../src/text/token-diff.js';

test('runs are told by token numbers in both rows', () => {
  expect(tokenDiff(['the', 'ship', 'hit', 'us'], ['the', 'boat', 'hit', 'us'])).toEqual([
    { kind: 'kept', left: { start: 0, end: 1 }, right: { start: 0, end: 1 } },
    { kind: 'removed', left: { start: 1, end: 2 }, right: { start: 1, end: 1 } },
    { kind: 'added', left: { start: 2, end: 2 }, right: { start: 1, end: 2 } },
    { kind: 'kept', left: { start: 2, end: 4 }, right: { start: 2, end: 4 } },
  ]);
});

test('the runs cover both rows without gaps, and kept runs are equal', () => {
  const row = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__'), { maxLength: 12 });
  fc.assert(
    fc.property(row, row, (a, b) => {
      let left = 0;
      let right = 0;
      for (const run of tokenDiff(a, b)) {
        expect(run.left.start).toBe(left);
        expect(run.right.start).toBe(right);
        left = run.left.end;
        right = run.right.end;
        if (run.kind === 'kept') expect(a.slice(run.left.start, left)).toEqual(b.slice(run.right.start, right));
      }
      expect([left, right]).toEqual([a.length, b.length]);
    }),
  );
});
