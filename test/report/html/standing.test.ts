import { expect, it } from 'vitest';
import type { Comparison } from '../../../src/comparison.js';
import { standingsOf } from '../../../src/report/html/standing.js';
import { comparison } from '../fixture.js';

it('a claim stands as its gravest link and the findings that it proves say, and alone without any', () => {
  expect(Object.fromEntries(standingsOf(comparison))).toEqual({
    'russia#0': 'matched',
    'russia#1': 'reframed',
    'russia#2': 'reframed',
    'russia#3': 'alone',
    'russia#4': 'matched',
    'china#0': 'matched',
    'china#1': 'reframed',
    'china#2': 'alone',
    'china#3': 'matched',
  });
  const [first] = comparison.discrepancies;
  const graver: Comparison = {
    ...comparison,
    discrepancies: [{ ...first!, kind: 'contradiction', subtype: 'quantity' }],
  };
  expect(standingsOf(graver).get('china#1')).toBe('contradicted');
});

it('what only comes nearest to a detail, or is left out elsewhere, stays as its links say', () => {
  const [framing] = comparison.discrepancies;
  const [names] = framing!.evidence;
  const stands = (more: Partial<(typeof comparison.discrepancies)[number]>) =>
    standingsOf({ ...comparison, clusters: [], discrepancies: [{ ...framing!, evidence: [names!], ...more }] }).get(
      names!.claim,
    );
  expect(stands({})).toBe('reframed');
  expect(stands({ evidence: [{ ...names!, role: 'nearest-miss' }] })).toBe('alone');
  expect(stands({ kind: 'omission', subtype: 'absent' })).toBe('alone');
});
