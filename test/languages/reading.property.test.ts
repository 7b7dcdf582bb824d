import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/languages/english.js';
import { generic } from '../../src/languages/generic.js';
import type { Reading } from '../../src/languages/language.js';

// Pieces that meet the rules of the reader, with text that no rule expects.
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Mr.',
      'U.S.',
      'U.S.-China',
      'Feb.',
      'No.',
      '24',
      '7:03',
      '$800',
      '22-33%',
      "don't",
      'China’s',
      "workers'",
      'Xi Jinping',
      'the',
      'He',
      'said',
    ],
    ...[
      '.',
      '. ',
      '...',
      '…',
      '!',
      '?!',
      '"',
      '“',
      '”',
      '’',
      "''",
      '(',
      ')',
      '—',
      '-',
      ',',
      ':',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '\u00a0',
    ],
    ...[
      'http://a.b/c).',
      'www.',
      '@handle',
      '#tag',
      'a@b.c',
      '👍🏽',
      '🇺🇸',
      '👩‍🚀',
      '\ud800',
      '\udc00',
      '\0',
      '\u0301',
      '\u200d',
      '\u202e',
      '中文',
      'שלום',
      '__proto__',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const spacedText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe.each([english, generic])('$tag', (language) => {
  test.each([
    ['joined', anyText],
    ['spaced', spacedText],
  ])('tokens are exact, in order, and cover what is not white space (%s)', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences } = language.read(text);
        let at = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBe(sentence.tokens[0]!.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
          for (const token of sentence.tokens) {
            expect(text.slice(at, token.start).trim()).toBe('');
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            at = token.end;
          }
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('names lie inside their sentence, in order, without overlap', () => {
    fc.assert(
      fc.property(spacedText, (text) => {
        for (const { tokens, names } of language.read(text).sentences) {
          let at = -1;
          for (const { first, last, key } of names) {
            expect(first).toBeGreaterThan(at);
            expect(last).toBeGreaterThanOrEqual(first);
            expect(key).not.toBe('');
            at = last;
          }
          expect(at).toBeLessThan(tokens.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('what was read before does not change what is read', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        const alone: Reading = language.read(text);
        language.read(before);
        expect(language.read(text)).toEqual(alone);
      }),
      { numRuns: 50 },
    );
  });
});
