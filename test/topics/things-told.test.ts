import { expect, test } from 'vitest';
import { english } from '../../src/languages/english.js';
import { subjectIndex } from '../../src/lexicon/subjects.js';
import { firstTold, thingsAsked } from '../../src/topics/things-told.js';
import { alignmentOf } from '../alignment/aligned.js';

const { vocabulary } = alignmentOf({
  a: 'The ministry lodged solemn representations. Two sailors were killed and one died later.',
  b: 'The harbour is open. Police detained the mate. The owner paid 3 million dollars.',
});
const asked = (label: string) =>
  english.read(label).sentences.flatMap(({ tokens }) => thingsAsked(tokens).map(({ thing }) => thing));

test('gives the first token of each statement that speaks of the thing', () => {
  const told = firstTold(vocabulary);
  expect(told('protest')).toEqual([3, -1, -1, -1, -1]);
  expect(told('casualties')).toEqual([-1, 3, -1, -1, -1]);
  expect(told('no such subject')).toEqual([-1, -1, -1, -1, -1]);
});

test('a sum speaks of money', () => {
  expect(firstTold(vocabulary)('money')).toEqual([-1, -1, -1, -1, 3]);
});

test('an amount is the same in figures, in words and in one word with its unit', () => {
  const { vocabulary } = alignmentOf({ a: 'The pause holds for ninety days.', b: 'It was a 30-day pause.' });
  const [ninety] = asked('90-day pause').filter((thing) => thing.endsWith(' min'));
  expect(firstTold(vocabulary)(ninety!)).toEqual([4, -1]);
});

test('a thing that has rival names is told by each of them, and asked for by a neutral one', () => {
  const [thing] = asked('arrest').filter((one) => one.startsWith('detention'));
  expect(firstTold(vocabulary)(thing!)).toEqual([-1, -1, -1, 1, -1]);
  expect(asked('sabotage')).toEqual([]);
  expect(asked('explosion')).not.toEqual([]);
});

test('each phrase of the table belongs to one subject', () => {
  for (const candidates of subjectIndex().values()) {
    const phrases = candidates.map(({ steps }) => steps.join(' '));
    expect(new Set(phrases).size).toBe(phrases.length);
  }
});
