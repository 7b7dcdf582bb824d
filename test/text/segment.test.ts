import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../../src/text/segment.js';

test.each(['sentence', 'word'] as const)(
  '%s spans cover the text without gaps, and never cut a surrogate pair',
  (granularity) => {
    const texts = fc
      .array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('👍'.repeat(999), 'a'.repeat(1999), 'слово. ', '\n')),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of segments(text, granularity)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(/[\ud800-\udbff]$/.test(text.slice(start, end)) && /^[\udc00-\udfff]/.test(text.slice(end))).toBe(
            false,
          );
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 60 },
    );
  },
);

test('words and sentences do not depend on where a block ends', () => {
  const text = 'Одно предложение из нескольких слов. '.repeat(300);
  const cut = [...segments(text, 'sentence')].map(({ start, end }) => text.slice(start, end));
  expect(new Set(cut)).toEqual(new Set(['Одно предложение из нескольких слов. ']));
  expect([...segments(text, 'word')].filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))).toHaveLength(
    1500,
  );
});
