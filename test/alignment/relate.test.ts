import { describe, expect, test } from 'vitest';
import { RELATIONS, type Relation } from '../../src/alignment/alignment.js';
import { linkClaims } from '../../src/alignment/link.js';
import { RELATION_FEATURES, relate, relationFeatures } from '../../src/alignment/relate.js';
import { RELATION_MODEL } from '../../src/alignment/relation-weights.js';
import { exampleAlignments, pairOf, turned } from './aligned.js';
import { claimOf } from './claims.js';

const NOTHING = { against: [], excuses: [] };
const SIZE = RELATION_FEATURES.length;
const feature = (values: readonly number[], name: (typeof RELATION_FEATURES)[number]) =>
  values[RELATION_FEATURES.indexOf(name)];

describe('relationFeatures', () => {
  test('are 0 to 1, one for each name, on the links of the examples, and do not depend on the side', () => {
    let links = 0;
    for (const { pairs } of exampleAlignments()) {
      for (const { a, b, opposition, from } of linkClaims(pairs)) {
        links += 1;
        const values = relationFeatures(from.pair, a, b, opposition);
        expect(values.length).toBe(SIZE);
        for (const value of values) expect(value >= 0 && value <= 1).toBe(true);
        expect(relationFeatures(turned(from.pair), b, a, opposition)).toEqual(values);
      }
    }
    expect(links).toBeGreaterThan(20);
  });

  const pair = pairOf('They signed a treaty.', 'They discussed a treaty.');
  const of = (
    a: string,
    b: string,
    against: readonly string[] = [],
    excuses: { code: string; explains?: string }[] = [],
  ) => relationFeatures(pair, claimOf(a), claimOf(b), { against: against.map((code) => ({ code })), excuses });

  test('tell what one side alone says or does', () => {
    const plain = 'The border stayed open.';
    const on = (a: string, b: string) => {
      const values = relationFeatures(pairOf(a, b), claimOf(a), claimOf(b), NOTHING);
      return (['one only tells what was discussed', 'verdict on one side', 'one quoted', 'both quoted'] as const).map(
        (name) => feature(values, name),
      );
    };
    expect(on('They discussed the border.', plain)).toEqual([1, 0, 0, 0]);
    expect(on('They discussed the border.', 'They discussed it.')).toEqual([0, 0, 0, 0]);
    expect(on(plain, 'The claim is false.')).toEqual([0, 1, 0, 0]);
    expect(on('"It stayed open."', plain)).toEqual([0, 0, 1, 0]);
    expect(on('"It stayed open."', '"The border stayed open."')).toEqual([0, 0, 0, 1]);
  });

  test('tell blame on both sides from blame on one', () => {
    const on = (a: string, b: string) =>
      feature(relationFeatures(pairOf(a, b), claimOf(a), claimOf(b), NOTHING), 'blame on both');
    expect(on('Ghana violated the border.', 'Togo provoked the clash.')).toBe(1);
    expect(on('Ghana violated the border.', 'Togo opened the border.')).toBe(0);
  });

  test('tell which reasons speak against, and whether an excuse explains one', () => {
    const values = of('a', 'b', ['antonym', 'role-swapped'], [{ code: 'planned', explains: 'time-differs' }]);
    expect(feature(values, 'antonym')).toBe(1);
    expect(feature(values, 'role or initiator differs')).toBe(1);
    expect(feature(values, 'polarity differs')).toBe(0);
    expect([feature(values, 'explained'), feature(values, 'excused')]).toEqual([1, 0]);
    expect(feature(of('a', 'b', [], [{ code: 'list' }]), 'excused')).toBe(1);
  });

  test('tell joint speakers on one side from those on both', () => {
    const joint = (a: boolean, b: boolean) => {
      const values = relationFeatures(
        pair,
        claimOf('x', { speaker: { joint: a } }),
        claimOf('y', { speaker: { joint: b } }),
        NOTHING,
      );
      return [feature(values, 'joint on both'), feature(values, 'joint on one')];
    };
    expect([joint(true, true), joint(true, false), joint(false, false)]).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });
});

describe('relate', () => {
  const none = new Array<number>(SIZE).fill(0);
  const model = (intercepts: Partial<Record<Relation, number>>) =>
    Object.fromEntries(
      RELATIONS.map((relation) => [relation, { intercept: intercepts[relation] ?? 0, weights: none }]),
    ) as unknown as typeof RELATION_MODEL;

  test('takes the likeliest', () => {
    for (const relation of RELATIONS) expect(relate(none, true, model({ [relation]: 5 }))).toBe(relation);
    const first = none.map((_, i) => (i === 0 ? 1 : 0));
    const weighted = { ...model({ agree: 1 }), partial: { intercept: 0, weights: first.map((x) => 3 * x) } };
    expect(relate(first, false, weighted)).toBe('partial');
    expect(relate(none, false, weighted)).toBe('agree');
  });

  test('never guesses a contradiction where nothing speaks against', () => {
    expect(relate(none, false, model({ contradiction: 1000 }))).not.toBe('contradiction');
    const loud = RELATION_FEATURES.map(() => 1);
    expect(relate(loud, false)).not.toBe('contradiction');
  });

  test('the model has a weight for each feature', () => {
    for (const relation of RELATIONS) expect(RELATION_MODEL[relation].weights.length).toBe(SIZE);
  });
});
