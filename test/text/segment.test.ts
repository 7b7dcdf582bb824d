import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentences, words } from '../../src/text/segment.js';
import type { Span } from '../../src/text/span.js';

const cut = (spans: Iterable<Span>, text: string) => [...spans].map(({ start, end }) => text.slice(start, end));
const sentencesOf = (text: string) => cut(sentences(text), text);
const wordsOf = (text: string) => cut(words(text), text).filter((word) => word.trim() !== '');

test.each([
  ['sentences', sentences],
  ['words', words],
] as const)('%s cover the text without gaps, and never cut a surrogate pair', (_, spansOf) => {
  const texts = fc
    .array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('👍'.repeat(999), 'a'.repeat(1999), 'слово. ', '\n')),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const { start, end } of spansOf(text)) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        expect(/[\ud800-\udbff]$/.test(text.slice(start, end)) && /^[\udc00-\udfff]/.test(text.slice(end))).toBe(false);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 60 },
  );
});

describe('sentences', () => {
  it.each([
    ['Они говорили. Потом ушли!', ['Они говорили. ', 'Потом ушли!']],
    ['他们通了电话。双方同意会晤。', ['他们通了电话。', '双方同意会晤。']],
    ['हम मिले। वे गए॥', ['हम मिले। ', 'वे गए॥']],
    ['هل اتفقا؟ نعم.', ['هل اتفقا؟ ', 'نعم.']],
    ['«Ушли?» Да…', ['«Ушли?» ', 'Да…']],
    ['Раз\r\nдва\nтри', ['Раз\r\n', 'два\n', 'три']],
  ])('end with the marks of their script, and with a line: %j', (text, wanted) => {
    expect(sentencesOf(text)).toEqual(wanted);
  });

  it.each(['Это т. е. то.', 'Всего 3.5 и .7 часа.', 'С.С.С.Р. «и др. вещи».', 'Почему?, спросил он: нет!'])(
    'go on where what follows shows it: %s',
    (text) => expect(sentencesOf(text)).toEqual([text]),
  );

  it('are cut behind a word where they run on for 2000 signs', () => {
    const pieces = sentencesOf('слово '.repeat(1000));
    expect(pieces.map((piece) => piece.length)).toEqual([1998, 1998, 1998, 6]);
    expect(sentencesOf('я'.repeat(4001)).map((piece) => piece.length)).toEqual([2000, 2000, 1]);
  });
});

describe('words', () => {
  it.each([
    ["л'один 2,5 и 3.14, а.б", ["л'один", '2,5', 'и', '3.14', ',', 'а.б']],
    ['两国, コンピューターで', ['两', '国', ',', 'コンピューター', 'で']],
    ['ไทย', ['ไ', 'ท', 'ย']],
    ['e\u0301te\u0301 co\u00adop 👍🏽', ['e\u0301te\u0301', 'co\u00adop', '👍', '🏽']],
    ['한국어 문장', ['한국어', '문장']],
  ])('are runs of letters, and single signs where a script writes no blanks: %j', (text, wanted) => {
    expect(wordsOf(text)).toEqual(wanted);
  });
});
