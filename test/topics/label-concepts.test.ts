import { expect, test } from 'vitest';
import { english } from '../../src/languages/english.js';
import { labelConcepts } from '../../src/topics/label-concepts.js';

const concepts = (label: string) =>
  english
    .read(label)
    .sentences.flatMap(({ tokens, names }) => labelConcepts(tokens, names))
    .map(({ key, place, told }) => [key, place ?? told?.[0]]);

test('a word that only says in what respect another is asked for is told apart, but not beside a name alone', () => {
  const aspects = (label: string) =>
    english
      .read(label)
      .sentences.flatMap(({ tokens, names }) => labelConcepts(tokens, names))
      .flatMap(({ key, aspect }) => (aspect ? [key] : []));
  expect(aspects('source of the outbreak')).toEqual(['source']);
  expect(aspects('missing people')).toEqual(['person']);
  expect(aspects("Canada's role")).toEqual([]);
  expect(aspects('reefs')).toEqual([]);
});

test.each([
  [
    'fishing quota',
    [
      ['fishing', undefined],
      ['quota', undefined],
    ],
  ],
  [
    'ceasefire terms',
    [
      ['ceasefire', 'ceasefire'],
      ['term', undefined],
    ],
  ],
  [
    'West Bank talks',
    [
      ['@PS', 'west bank'],
      ['talk', 'negotiation'],
    ],
  ],
  [
    'loss of life',
    [
      ['loss', 'casualties'],
      ['life', 'casualties'],
    ],
  ],
])('%s', (label, expected) => {
  expect(concepts(label)).toEqual(expected);
});
