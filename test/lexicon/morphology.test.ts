import { describe, expect, test } from 'vitest';
import { commonPos, lemmaCount, lemmasOf } from '../../src/lexicon/morphology.js';
import { vocabulary } from '../../src/lexicon/vocabulary.js';

const first = (word: string) => lemmasOf(word)[0]?.lemma;
const all = (word: string) => lemmasOf(word).map(({ lemma, pos }) => `${lemma}/${pos}`);

describe('lemmasOf', () => {
  test.each([
    ['said', 'say'],
    ['discussed', 'discuss'],
    ['agreed', 'agree'],
    ['hoped', 'hope'],
    ['stopped', 'stop'],
    ['panicked', 'panic'],
    ['focusing', 'focus'],
    ['dying', 'die'],
    ['parties', 'party'],
    ['crises', 'crisis'],
    ['women', 'woman'],
    ['countries', 'country'],
    ['was', 'be'],
    ['withdrew', 'withdraw'],
    ['overthrown', 'overthrow'],
    ['strongest', 'strong'],
    ['warmer', 'warm'],
    ['lawmakers', 'lawmaker'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(first(form)).toBe(lemma);
  });

  test('gives every part of speech, the most frequent first', () => {
    expect(all('leaves').slice(0, 2)).toEqual(['leave/verb', 'leaf/noun']);
    expect(all('building')).toEqual(['build/verb', 'building/noun']);
    const counts = lemmasOf('talks').map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('an ending is taken off only where a lemma is left', () => {
    expect(all('this')).toEqual([]);
    expect(all('hoped')).not.toContain('hop/verb');
    expect(all('bus')).not.toContain('bu/noun');
    expect(all('less')).not.toContain('les/noun');
  });

  test('a hyphen does not hide a word', () => {
    expect(all('cease-fires')).toEqual(all('ceasefires'));
    expect(all('ceasefires')).toEqual(['ceasefire/noun']);
  });

  test.each([
    '',
    '-',
    's',
    'es',
    'ing',
    '--',
    '\u0000',
    '\ud800',
    'constructor',
    '__proto__',
    'шла',
    'x'.repeat(100_000),
  ])('nothing is known of %j', (word) => {
    expect(lemmasOf(word).every(({ lemma }) => vocabulary().numbers.has(lemma))).toBe(true);
    expect(lemmasOf(word).length).toBeLessThan(3);
  });

  test('a lemma is among its own lemmas', () => {
    for (const word of vocabulary().words) {
      for (const pos of ['noun', 'verb', 'adjective', 'adverb'] as const) {
        if (lemmaCount(word, pos) === undefined) continue;
        if (!lemmasOf(word).some((lemma) => lemma.lemma === word && lemma.pos === pos)) expect(word).toBe(pos);
      }
    }
  });
});

test('lemmaCount tells a part of speech that is never used from one that a word does not have', () => {
  expect(lemmaCount('discuss', 'verb')).toBeGreaterThan(50);
  expect(lemmaCount('discuss', 'noun')).toBeUndefined();
  expect(lemmaCount('doe', 'noun')).toBe(0);
});

test('commonPos', () => {
  expect(commonPos('discussed')).toBe('verb');
  expect(commonPos('discussion')).toBe('noun');
  expect(commonPos('strongly')).toBe('adverb');
  expect(commonPos('qwrtz')).toBeUndefined();
});
