import { expect, test } from 'vitest';
import { english } from '../../src/languages/english.js';
import { labelConcepts } from '../../src/topics/label-concepts.js';

const concepts = (label: string) =>
  english
    .read(label)
    .sentences.flatMap(({ tokens, names }) => labelConcepts(tokens, names))
    .map(({ key, place, told }) => [key, place ?? told?.[0]]);

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
