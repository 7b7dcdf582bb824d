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

describe('what tells the same', () => {
  const here = [piece('a', 'names'), piece('b', 'differs')];
  const there = [piece('a', 'names', 50), piece('b', 'differs', 50)];
  const count = (...drafts: readonly Draft[]) => mergeDrafts(drafts).length;

  test('other quotes of one cluster and topic, but not of two topics', () => {
    expect(count(draft(here), draft(there))).toBe(1);
    expect(count(draft(here, { topic: 'war' }), draft(there, { topic: 'war' }))).toBe(1);
    expect(count(draft(here, { topic: 'war' }), draft(there, { topic: 'gas' }))).toBe(2);
    expect(count(draft(here, { topic: 'war' }), draft(there))).toBe(2);
  });

  test('the same quote in two clusters, for wording and speakers', () => {
    expect(count(draft(here), draft(here, { cluster: 'd' }))).toBe(1);
    const attribution = { kind: 'attribution', subtype: 'speaker' } as const;
    expect(count(draft(here, attribution), draft(here, { ...attribution, cluster: 'd' }))).toBe(1);
  });

  test('not the same quote of two contradictions, which may stand against different others', () => {
    const contradiction = { kind: 'contradiction', subtype: 'time' } as const;
    expect(count(draft(here, contradiction), draft(here, { ...contradiction, cluster: 'd' }))).toBe(2);
  });

  test('one topic, for what is left out and for emphasis, whatever the cluster', () => {
    for (const kind of [
      { kind: 'omission', subtype: 'absent' },
      { kind: 'emphasis', subtype: 'order' },
    ] as const) {
      const about = (topic: string, cluster: string) => draft(here, { ...kind, topic, cluster });
      expect(count(about('war', 'c'), about('war', 'd'))).toBe(1);
      expect(count(about('war', 'c'), about('gas', 'c'))).toBe(2);
    }
  });

  test('not two things left out that have no topic', () => {
    const omission = { kind: 'omission', subtype: 'absent' } as const;
    expect(count(draft(here, omission), draft(there, omission))).toBe(2);
  });

  test('a third draft joins the group whose quote it has, though it is about something else', () => {
    const found = mergeDrafts([
      draft(here, { score: 0.9, cluster: 'c' }),
      draft([piece('a', 'names'), piece('c', 'differs', 70)], { score: 0.8, cluster: 'd' }),
      draft([piece('c', 'differs', 70), piece('d', 'names', 90)], { score: 0.7, cluster: 'e' }),
    ]);
    expect(found.map(({ evidence }) => evidence.map(({ readout }) => readout))).toEqual([['a', 'b', 'c', 'd']]);
  });

  test('a group stays about what its strongest draft is about', () => {
    const joined = draft([piece('a', 'names'), piece('c', 'differs', 70)], { score: 0.8, cluster: 'd' });
    const elsewhere = draft([piece('a', 'names', 95), piece('d', 'differs', 95)], { score: 0.7, cluster: 'd' });
    expect(count(draft(here, { score: 0.9 }), joined, elsewhere)).toBe(2);
  });

  test('one that has a quote of two groups joins the stronger', () => {
    const found = mergeDrafts([
      draft(here, { score: 0.9, cluster: 'c' }),
      draft([piece('c', 'names', 70), piece('d', 'differs', 70)], { score: 0.8, cluster: 'd' }),
      draft([piece('c', 'names', 70), piece('a', 'differs')], { score: 0.7, cluster: 'e' }),
    ]);
    expect(found.map(({ evidence }) => evidence.map(({ readout }) => readout))).toEqual([
      ['a', 'b', 'c'],
      ['c', 'd'],
    ]);
  });

  test('and so does what comes later with the quote that both have', () => {
    const both = [piece('c', 'names', 70), piece('a', 'differs')];
    const found = mergeDrafts([
      draft(here, { score: 0.9, cluster: 'c' }),
      draft([piece('c', 'names', 70), piece('d', 'differs', 70)], { score: 0.8, cluster: 'd' }),
      draft(both, { score: 0.7, cluster: 'e' }),
      draft([piece('c', 'names', 70), piece('e', 'differs', 70)], { score: 0.6, cluster: 'f' }),
    ]);
    expect(found.map(({ evidence }) => evidence.map(({ readout }) => readout))).toEqual([
      ['a', 'b', 'c', 'e'],
      ['c', 'd'],
    ]);
  });
});

describe('what a finding says', () => {
  test('who leaves it out, each once and in the order of their ids', () => {
    const about = { kind: 'omission', subtype: 'absent', topic: 'war' } as const;
    const [found] = mergeDrafts([
      draft([piece('a', 'names')], { ...about, missingFrom: ['d', 'c'] }),
      draft([piece('a', 'names')], { ...about, missingFrom: ['c', 'b'] }),
    ]);
    expect(found?.missingFrom).toEqual(['b', 'c', 'd']);
  });

  test('a nearest miss stays one, even seen the other way round', () => {
    const about = { kind: 'omission', subtype: 'absent', topic: 'war' } as const;
    const [found] = mergeDrafts([
      draft([piece('a', 'names'), piece('b', 'differs')], { ...about, score: 0.9 }),
      draft([piece('b', 'names'), piece('c', 'nearest-miss'), piece('d', 'names')], about),
    ]);
    expect(roles(found!.evidence)).toEqual(['a names', 'b differs', 'c nearest-miss', 'd differs']);
  });

  test('of equally good proofs the first; one without a measure fits worst', () => {
    const start = (...fits: readonly (number | undefined)[]) =>
      mergeDrafts(
        fits.map((fit, i) =>
          draft([piece('a', 'names', 10 * i), piece('b', 'differs', 10 * i)], {
            score: 0.9 - 0.1 * i,
            ...(fit === undefined ? {} : { fit }),
          }),
        ),
      )[0]?.evidence[0]?.span.start;
    expect(start(0.2, 0.2)).toBe(0);
    expect(start(undefined, 0)).toBe(0);
    expect(start(undefined, 0.1)).toBe(10);
    expect(start(0.3, 0.4, 0.35)).toBe(10);
  });

  test('readouts that the best proof quotes are not quoted twice', () => {
    const found = mergeDrafts([
      draft([piece('a', 'names'), piece('b', 'differs')]),
      draft([piece('a', 'names', 50), piece('b', 'differs', 50)]),
    ]);
    expect(roles(found[0]!.evidence)).toEqual(['a names', 'b differs']);
  });

  test('its id: kind, subtype, then claims, or the topic that is left out', () => {
    const pair = [piece('b', 'names'), piece('a', 'differs'), piece('c', 'nearest-miss')];
    expect(mergeDrafts([draft(pair, { topic: 'war' })])[0]?.id).toBe('framing/term:a#0+b#0');
    const omission = { kind: 'omission', subtype: 'absent' } as const;
    expect(mergeDrafts([draft(pair, { ...omission, topic: 'war' })])[0]?.id).toBe('omission/absent:war');
    expect(mergeDrafts([draft(pair, omission)])[0]?.id).toBe('omission/absent:a#0+b#0');
  });

  test('where that is taken, the places of the quotes too; then a number', () => {
    const pair = [piece('a', 'names'), piece('b', 'differs')];
    const ids = mergeDrafts(
      ['war', 'gas', 'grain', 'fish'].map((topic) => draft(pair, { kind: 'emphasis', subtype: 'share', topic })),
    ).map(({ id }) => id);
    expect(ids).toEqual([
      'emphasis/share:a#0+b#0',
      'emphasis/share:a#0+b#0:a:0-4+b:0-4',
      'emphasis/share:a#0+b#0:a:0-4+b:0-4:2',
      'emphasis/share:a#0+b#0:a:0-4+b:0-4:3',
    ]);
  });

  test('of equal scores the order hangs on what is quoted, not on the order given', () => {
    const drafts = [30, 10, 20].map((start, i) =>
      draft([piece('a', 'names', start), piece('b', 'differs', start)], { cluster: `c${i}` }),
    );
    const starts = (list: readonly Draft[]) => mergeDrafts(list).map(({ evidence }) => evidence[0]?.span.start);
    expect(starts(drafts)).toEqual([10, 20, 30]);
    expect(starts([...drafts].reverse())).toEqual([10, 20, 30]);
  });
});
