import { expect, test } from 'vitest';
import { isOfKind } from '../../src/alignment/kinds.js';
import { traitsOf } from '../../src/alignment/traits.js';
import { statements } from './aligned.js';

const of = (text: string) => traitsOf(statements(text)[0]!, false);

test('wrongs are counted by place: a word that two tables have stands once', () => {
  expect(of('The dangerous flight went on.').wrongs).toBe(1);
  expect(of('The reckless flight violated the treaty.').wrongs).toBe(2);
  expect(of('The flight went on.').wrongs).toBe(0);
});

test('things are told by any of their rival names', () => {
  expect(of('They spoke of the war.').things).toEqual(of('They spoke of the special military operation.').things);
  expect(of('They spoke of the war.').things.has('war')).toBe(true);
  expect(of('They spoke of grain.').things.size).toBe(0);
});

test('kinds are those of the statement', () => {
  expect(isOfKind(of('They agreed on it.').kinds, 'agreed')).toBe(true);
  expect(isOfKind(traitsOf(statements('It stayed open.')[0]!, true).kinds, 'quotation')).toBe(true);
});
