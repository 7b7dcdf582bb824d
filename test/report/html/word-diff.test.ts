import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingPhrases } from '../../../src/report/html/word-diff.js';

const marked = (text: string, other: string) =>
  differingPhrases(text, other).map(({ start, end }) => text.slice(start, end));

describe('differingPhrases', () => {
  it.each<[string, string, string[]]>([
    ['They agreed to end night shifts.', 'They discussed night shifts.', ['agreed to end']],
    ['They discussed night shifts.', 'They agreed to end night shifts.', ['discussed']],
    ['The war in Ukraine', 'the crisis in Ukraine', ['war']],
    ['a short word in between', 'two other ones in there', ['a short word in between']],
    ['Nothing differs here.', 'nothing differs, here', []],
    ['', 'words', []],
    ['words', '', ['words']],
    ['3,050 metres', '3,051 metres', ['3,050']],
  ])('of %j beside %j: %j', (text, other, phrases) => {
    expect(marked(text, other)).toEqual(phrases);
  });

  it('marks whole words, in order, and what is left of both texts has no word that only one has', () => {
    const text = fc.array(fc.constantFrom('The', 'war', 'crisis', 'ended', 'in', 'long', 'talks'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [a.join(' '), b.join(' ')];
        let before = -1;
        let kept = '';
        let done = 0;
        for (const { start, end } of differingPhrases(left, right)) {
          expect(start).toBeGreaterThan(before);
          expect(left.slice(start, end)).toMatch(/^\w.*\w$|^\w$/u);
          kept += left.slice(done, start);
          done = before = end;
        }
        kept += left.slice(done);
        for (const word of kept.match(/\w+/gu) ?? []) expect(b).toContain(word);
      }),
    );
  });
});
