import { expect, test } from 'vitest';
import { countIn } from '../../src/topics/counted.js';
import { labelWord } from '../../src/topics/label-word.js';
import { firstTold } from '../../src/topics/things-told.js';
import { alignmentOf } from '../alignment/aligned.js';

function counted(key: string, text: string, told?: string[]) {
  const { vocabulary, affinities } = alignmentOf({ a: text, b: 'It rained.' });
  const concept = { key, pos: 'noun', token: 0, ...(told && { told }) } as const;
  const word = labelWord(concept, vocabulary, affinities, firstTold(vocabulary));
  return countIn(0, word, vocabulary.statements[0]!).counted;
}

test('by a number before the noun', () => {
  expect(counted('missile', 'Twelve old missiles were fired.')).toBe('number');
  expect(counted('burn', 'The clinic has 26 reports of burns.')).toBe('number');
});

test('by a measure, and by another word for the thing', () => {
  expect(counted('grain', 'Ports shipped 32 million tons of food.', ['food'])).toBe('number');
  expect(counted('ship', 'Three vessels waited.')).toBe('number');
  expect(counted('phone', 'The maker recalled 3,000 smartphones.')).toBe('number');
});

test('loosely by a word that gives no number', () => {
  expect(counted('missile', 'Dozens of missiles were fired.')).toBe('loosely');
});

test('members count as workers, and those who came as people', () => {
  expect(counted('worker', 'The deal covers 7,400 members.', ['workers'])).toBe('number');
  expect(counted('protester', 'Between 2,000 and 3,000 people took part.')).toBe('number');
  expect(counted('protester', 'Police arrested 22 people.')).toBeUndefined();
  expect(counted('missile', 'At the base 22 people work.')).toBeUndefined();
});

test('not by the count of another thing, nor by a verb of the same letters', () => {
  expect(counted('missile', 'The missiles hit three hangars.')).toBeUndefined();
  expect(counted('ship', 'They ship two cranes.')).toBeUndefined();
});
