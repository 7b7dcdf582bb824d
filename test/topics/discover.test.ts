import { expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { eventOf } from '../discrepancies/two-readouts.js';

const labels = (texts: Record<string, string>) => compare(eventOf(texts)).topics.map(({ label }) => label);

test('whole phrases, not persons, their titles, or times', () => {
  const found = labels({
    a: 'President Marta Lund told Minister Olav Berg on Monday about the latest Russian-American contacts.',
    b: 'The minister heard of the fishing treaty and its annex.',
  });
  expect(found).toContain('Russian-American contacts');
  expect(found).toContain('fishing treaty');
  expect(found.join(' ')).not.toMatch(/Lund|Berg|Monday|President/u);
});

test('each brings words of its own, and there are ten at most', () => {
  const found = labels({
    a: 'The red barn, the blue mill, the old tower, the stone bridge, the iron gate and the green door were sold.',
    b: 'The red barn, the glass house, the wooden stairs, the brick wall, the clay oven and the tin roof were not.',
  });
  expect(found.length).toBe(10);
  expect(new Set(found).size).toBe(10);
});

test('a region is a topic by its own name: its country does not name it', () => {
  const { topics } = compare(
    eventOf({
      a: 'The ferry sank off British Columbia. The ferry had been built in Canada, and Canadian divers found it.',
      b: 'The Canadian ferry sank. Canada sent divers.',
    }),
  );
  const grades = Object.fromEntries(topics.map(({ label, coverage }) => [label, coverage.b?.grade]));
  expect(grades['British Columbia']).toBeDefined();
  expect(grades['British Columbia']).not.toBe('named');
});

test('where topics are asked for, none is looked for', () => {
  const { topics } = compare(eventOf({ a: 'The barn was sold.', b: 'The mill was sold.' }, { topics: ['barn'] }));
  expect(topics.map(({ label, given }) => [label, given])).toEqual([['barn', true]]);
});

test('a bare name of a country or place is no topic where it only says who did it, or where', () => {
  const found = labels({
    a: 'Kenya and Peru sent divers. The envoys spoke in Geneva about Taiwan and the fishing quota.',
    b: 'At 04:09 UTC the envoys met in Geneva. The situation in Sudan is unclear.',
  });
  expect(found).toContain('Taiwan');
  expect(found).toContain('Sudan');
  for (const name of ['Kenya', 'Peru', 'Geneva', 'UTC']) expect(found).not.toContain(name);
});

test('what ends a name or a number is no topic', () => {
  const found = labels({
    a: 'Joseph Lund, Jr. opened the fishing harbour after talks of 3 hrs. and a meal.',
    b: 'The fishing harbour was opened.',
  });
  expect(found).toContain('fishing harbour');
  expect(found.join(' ')).not.toMatch(/Jr|hrs/u);
});
