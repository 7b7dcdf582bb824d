import { describe, expect, test } from 'vitest';
import { labelWord, SAME_WORD } from '../../src/topics/label-word.js';
import { firstTold } from '../../src/topics/things-told.js';
import { alignmentOf } from '../alignment/aligned.js';

const { vocabulary, affinities } = alignmentOf({
  a: 'Chinese trawlers left the reef. Two sailors were killed near Kursk.',
  b: 'The trawlers stayed.',
});
const word = (key: string, more: { place?: string; told?: string[] } = {}) =>
  labelWord({ key, pos: 'noun', token: 0, ...more }, vocabulary, affinities, firstTold(vocabulary));

describe('labelWord', () => {
  test('a word that many statements have weighs less', () => {
    expect(word('trawler').weight).toBeLessThan(word('reef').weight);
  });

  test('a country weighs less than a rare word in as many statements', () => {
    expect(word('@CN').weight).toBeLessThan(word('reef').weight);
  });

  test('of a subject it tells where a word of it stands', () => {
    expect(word('casualty', { told: ['casualties'] }).phrase).toEqual({ at: [-1, 3, -1], worth: 0.85 });
    expect(word('reef').phrase).toBeUndefined();
    expect(word('casualty', { told: ['fish', 'casualties', 'collision'] }).phrase?.at).toEqual([-1, 3, -1]);
  });

  test('a word made of it by an affix is as good as the word', () => {
    const { vocabulary, affinities } = alignmentOf({ a: 'The valves were defective.', b: 'The valves were sold.' });
    const { concepts, values } = labelWord(
      { key: 'defect', pos: 'noun', token: 0 },
      vocabulary,
      affinities,
      firstTold(vocabulary),
    );
    const at = concepts.indexOf(vocabulary.keys.indexOf('defective'));
    expect(values[at]).toBeGreaterThanOrEqual(SAME_WORD);
  });

  test('an adjective is looked for as the participle that it is', () => {
    const { vocabulary, affinities } = alignmentOf({ a: 'Thousands are missing.', b: 'The valves were sold.' });
    const missing = { key: 'missing', pos: 'adjective', token: 0 } as const;
    const { concepts } = labelWord(missing, vocabulary, affinities, firstTold(vocabulary));
    expect(concepts).toContain(vocabulary.keys.indexOf('miss'));
  });

  test('of words that stand nowhere a noun weighs more than what describes it, and an aspect less than either', () => {
    const weigh = (more: object) =>
      labelWord({ key: 'quota', pos: 'noun', token: 0, ...more }, vocabulary, affinities, firstTold(vocabulary)).weight;
    expect(weigh({})).toBeGreaterThan(weigh({ pos: 'adjective' }));
    expect(weigh({ pos: 'adjective' })).toBeGreaterThan(weigh({ aspect: true }));
  });

  test('a synonym in a sense that is seldom meant is not the word', () => {
    const { vocabulary, affinities } = alignmentOf({ a: 'The crew made a raft.', b: 'The crew left.' });
    const key = { key: 'cause', pos: 'noun', token: 0 } as const;
    const { concepts, values } = labelWord(key, vocabulary, affinities, firstTold(vocabulary));
    const value = values[concepts.indexOf(vocabulary.keys.indexOf('make'))];
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(SAME_WORD);
  });

  test('a place is looked for by its name and not by its country', () => {
    const { concepts, phrase } = word('@RU', { place: 'kursk' });
    expect(phrase).toEqual({ at: [-1, 5, -1], worth: 1 });
    expect(concepts).toEqual([]);
  });
});
