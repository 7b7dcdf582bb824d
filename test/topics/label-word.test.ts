import { describe, expect, test } from 'vitest';
import { labelWord } from '../../src/topics/label-word.js';
import { subjectsTold } from '../../src/topics/subjects-told.js';
import { alignmentOf } from '../alignment/aligned.js';

const { vocabulary, affinities } = alignmentOf({
  a: 'Chinese trawlers left the reef. Two sailors were killed near Kursk.',
  b: 'The trawlers stayed.',
});
const word = (key: string, more: { place?: string; subject?: string } = {}) =>
  labelWord({ key, pos: 'noun', token: 0, ...more }, vocabulary, affinities, subjectsTold(vocabulary));

describe('labelWord', () => {
  test('a word that many statements have weighs less', () => {
    expect(word('trawler').weight).toBeLessThan(word('reef').weight);
  });

  test('a country weighs less than a rare word in as many statements', () => {
    expect(word('@CN').weight).toBeLessThan(word('reef').weight);
  });

  test('of a subject it tells where a word of it stands', () => {
    expect(word('casualty', { subject: 'casualties' }).phrase).toEqual({ at: [-1, 3, -1], worth: 0.85 });
    expect(word('reef').phrase).toBeUndefined();
  });

  test('a place is looked for by its name and not by its country', () => {
    const { concepts, phrase } = word('@RU', { place: 'kursk' });
    expect(phrase).toEqual({ at: [-1, 5, -1], worth: 1 });
    expect(concepts).toEqual([]);
  });
});
