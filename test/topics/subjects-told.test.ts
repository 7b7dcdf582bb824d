import { expect, test } from 'vitest';
import { subjectIndex } from '../../src/lexicon/subjects.js';
import { subjectsTold } from '../../src/topics/subjects-told.js';
import { alignmentOf } from '../alignment/aligned.js';

const { vocabulary } = alignmentOf({
  a: 'The ministry lodged solemn representations. Two sailors were killed and one died later.',
  b: 'The harbour is open.',
});

test('gives the first token of each statement that speaks of the subject', () => {
  const told = subjectsTold(vocabulary);
  expect(told('protest')).toEqual([3, -1, -1]);
  expect(told('casualties')).toEqual([-1, 3, -1]);
  expect(told('no such subject')).toEqual([-1, -1, -1]);
});

test('each phrase of the table belongs to one subject', () => {
  for (const candidates of subjectIndex().values()) {
    const phrases = candidates.map(({ steps }) => steps.join(' '));
    expect(new Set(phrases).size).toBe(phrases.length);
  }
});
