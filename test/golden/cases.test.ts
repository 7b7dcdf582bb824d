import { describe, expect, it } from 'vitest';
import { SUBTYPES } from '../../src/discrepancies/discrepancy.js';
import { cases } from './cases.js';
import { locate } from './expectation.js';

const FIELDS = 'about must mustNot coverage linked notLinked alone claims initiator notes known-wrong'.split(' ');

describe('the set of golden cases', () => {
  it('covers every subtype of every kind of finding', () => {
    const wanted = cases.flatMap(({ expectation }) => expectation.must ?? []);
    const covered = new Set<string>(wanted.flatMap(({ subtype }) => [subtype ?? []].flat()));
    expect(
      Object.values(SUBTYPES)
        .flat()
        .filter((subtype) => !covered.has(subtype)),
    ).toEqual([]);
  });

  it('is numbered without gaps', () => {
    expect(cases.map(({ name }) => Number(name.slice(0, 3)))).toEqual(cases.map((_, index) => index + 1));
  });
});

describe.each(cases)('$name', ({ name, event, expectation }) => {
  it('is named after its folder and says what it is about', () => {
    expect(event.id).toBe(name);
    expect(expectation.about).toMatch(/^[A-Z"].*\.$/u);
  });

  it('asserts something, and nothing that the runner does not know', () => {
    const fields = Object.keys(expectation);
    expect(fields.filter((field) => !FIELDS.includes(field))).toEqual([]);
    expect(fields.filter((field) => !['about', 'known-wrong'].includes(field))).not.toEqual([]);
  });

  it('refers to words that stand in its texts', () => {
    const { must = [], mustNot = [], linked = [], notLinked = [], alone = [], claims = [] } = expectation;
    const words = [
      ...[...must, ...mustNot].flatMap((pattern) => pattern.quotes ?? []),
      ...[...linked, ...notLinked].flatMap(({ a, b }) => [a, b]),
      ...alone,
      ...claims.map((claim) => claim.words),
      ...Object.entries(expectation.initiator ?? {}).map(([readout, quote]) => `${readout}: ${quote}`),
    ];
    for (const one of words) expect(() => locate(event, one)).not.toThrow();
  });

  it('refers to topics and readouts of its event', () => {
    const labels = (event.topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.label));
    const ids = event.readouts.map((readout) => readout.id);
    const patterns = [...(expectation.must ?? []), ...(expectation.mustNot ?? [])];
    for (const [label, row] of Object.entries(expectation.coverage ?? {})) {
      expect(labels).toContain(label);
      for (const id of Object.keys(row)) expect(ids).toContain(id);
    }
    for (const { topic, missingFrom = [] } of patterns) {
      if (topic !== undefined) expect(labels).toContain(topic);
      for (const id of missingFrom) expect(ids).toContain(id);
    }
  });
});
