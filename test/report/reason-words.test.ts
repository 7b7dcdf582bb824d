import { describe, expect, it } from 'vitest';
import { english } from '../../src/report/english.js';
import { reasonWords } from '../../src/report/reason-words.js';

const PHRASES = new Map([['rank-differs', 'place {left} against {right}']]);
const words = (reason: { code: string; [name: string]: string | number | boolean | undefined }) =>
  reasonWords(reason, PHRASES, english);

describe('reasonWords', () => {
  it('fills the phrase of its code', () => {
    expect(words({ code: 'rank-differs', left: 1, right: 4, unused: 'x' })).toBe('place 1 against 4');
  });

  it('gives code and details as they are where there is no phrase, or a detail of it is missing', () => {
    expect(words({ code: 'no-such-phrase', left: 'a\n b', held: true })).toBe(
      'no such phrase, left “a b”, held “true”',
    );
    expect(words({ code: 'rank-differs', left: 1 })).toBe('rank differs, left “1”');
    expect(words({ code: 'rank-differs', left: 1, right: undefined })).toBe('rank differs, left “1”');
    expect(words({ code: 'alone' })).toBe('alone');
  });

  it('gives numbers with two decimals at most, and fills in only once', () => {
    expect(words({ code: 'rank-differs', left: 0.6666, right: '{left}' })).toBe('place 0.67 against {left}');
  });
});
