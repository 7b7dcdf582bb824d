import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/discrepancies/detector.js';
import type { Evidence } from '../../src/discrepancies/discrepancy.js';
import { mergeDrafts } from '../../src/discrepancies/merge.js';

function piece(readout: string, role: Evidence['role'], start = 0): Evidence {
  return { readout, role, claim: `${readout}#0`, span: { start, end: start + 4 }, quote: 'word' };
}

function draft(evidence: readonly Evidence[], more: Partial<Draft> = {}): Draft {
  return {
    kind: 'framing',
    subtype: 'term',
    missingFrom: [],
    score: 0.5,
    because: [],
    evidence,
    cluster: 'c',
    ...more,
  };
}

const roles = (evidence: readonly Evidence[]) => evidence.map(({ readout, role }) => `${readout} ${role}`);

describe('one finding of many drafts', () => {
  test('readouts that are not quoted yet are added', () => {
    const [found, ...more] = mergeDrafts([
      draft([piece('a', 'names'), piece('b', 'differs')], { score: 0.8 }),
      draft([piece('a', 'names'), piece('c', 'differs')]),
    ]);
    expect(more).toEqual([]);
    expect(found?.score).toBe(0.8);
    expect(roles(found!.evidence)).toEqual(['a names', 'b differs', 'c differs']);
  });

  test('a side seen the other way round takes the role of those it agrees with', () => {
    const [found] = mergeDrafts([
      draft([piece('a', 'names'), piece('b', 'differs')], { score: 0.8 }),
      draft([piece('b', 'names'), piece('c', 'differs')]),
    ]);
    expect(roles(found!.evidence)).toEqual(['a names', 'b differs', 'c names']);
  });

  test('the proof that fits best is shown, with the score of the strongest', () => {
    const [found] = mergeDrafts([
      draft([piece('a', 'names', 0), piece('b', 'differs')], { score: 0.8, fit: 0.1 }),
      draft([piece('a', 'names', 50), piece('b', 'differs')], { score: 0.4, fit: 0.3, cluster: 'd' }),
    ]);
    expect(found?.score).toBe(0.8);
    expect(found?.evidence[0]?.span.start).toBe(50);
  });

  test('things of two kinds, clusters or names stay apart', () => {
    const pair = [piece('a', 'names'), piece('b', 'differs')];
    const elsewhere = [piece('a', 'names', 90), piece('b', 'differs', 90)];
    expect(mergeDrafts([draft(pair, { about: 'war' }), draft(pair, { about: 'government' })])).toHaveLength(2);
    expect(mergeDrafts([draft(pair), draft(elsewhere, { cluster: 'd' })])).toHaveLength(2);
    expect(mergeDrafts([draft(pair), draft(pair, { subtype: 'strength' })])).toHaveLength(2);
  });

  test('ids differ even where the same claims are quoted, and do not hang on the order', () => {
    const drafts = [
      draft([piece('a', 'names'), piece('b', 'differs')], { about: 'war' }),
      draft([piece('a', 'names', 9), piece('b', 'differs', 9)], { about: 'government' }),
    ];
    const ids = (list: readonly Draft[]) => mergeDrafts(list).map(({ id }) => id);
    expect(new Set(ids(drafts)).size).toBe(2);
    expect(ids([...drafts].reverse()).sort()).toEqual(ids(drafts).sort());
  });

  test('findings of several topics that quote the same words have ids of their own', () => {
    const pair = [piece('a', 'names'), piece('b', 'differs')];
    const found = mergeDrafts(
      ['war', 'gas', 'grain'].map((topic) => draft(pair, { kind: 'emphasis', subtype: 'share', topic })),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });
});
