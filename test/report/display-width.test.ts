import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chop, cutEnd, cutStart, displayWidth, toWidth } from '../../src/report/display-width.js';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['né', 2],
    ['ne\u0301', 2],
    ['中国', 4],
    ['한국', 4],
    ['ｆｕｌｌ', 8],
    ['🧑', 2],
    ['🧑\u200d🚀', 2],
    ['👍🏽', 2],
    ['🇨🇳', 2],
    ['❤\ufe0f', 2],
    ['“x” – y…', 8],
    ['مرحبا', 5],
  ])('measures %j as %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '中', 'e\u0301', '🧑', '…') });

describe('cutting to a width', () => {
  it('cuts at the end or at the start', () => {
    expect(cutEnd('abcdef', 4)).toBe('abc…');
    expect(cutStart('abcdef', 4)).toBe('…def');
    expect(cutEnd('中国人', 4)).toBe('中…');
    expect(cutEnd('ab cd', 4)).toBe('ab…');
  });

  it('never exceeds the width, and keeps what fits', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, columns) => {
        for (const cut of [cutEnd(text, columns), cutStart(text, columns)]) {
          expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
          if (displayWidth(text) <= columns) expect(cut).toBe(text);
        }
        expect(displayWidth(toWidth(text, columns))).toBe(columns);
      }),
    );
  });

  it('chops into pieces that make the text again', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 9 }), (text, columns) => {
        const pieces = chop(text, columns);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(displayWidth(piece)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
