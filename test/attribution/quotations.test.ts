import { describe, expect, test } from 'vitest';
import { quotations } from '../../src/attribution/quotations.js';

function shown(text: string): [string, string][] {
  return quotations(text).map(({ start, end, kind }) => [text.slice(start, end), kind]);
}

describe('quotations', () => {
  test.each([
    ['curly', 'She said “the ferry will sail at dawn” and left.', '“the ferry will sail at dawn”'],
    ['straight', 'She said "the ferry will sail at dawn" and left.', '"the ferry will sail at dawn"'],
    ['single curly', 'She said ‘the ferry will sail at dawn’ and left.', '‘the ferry will sail at dawn’'],
    ['single straight', "She said 'the ferry will sail at dawn' and left.", "'the ferry will sail at dawn'"],
    ['doubled single', "She said ''the ferry will sail at dawn'' and left.", "''the ferry will sail at dawn''"],
    ['low-high', 'She said „the ferry will sail at dawn“ and left.', '„the ferry will sail at dawn“'],
    [
      'low-high, closed in the English way',
      'She said „the ferry will sail at dawn” and left.',
      '„the ferry will sail at dawn”',
    ],
    ['angle', 'She said «the ferry will sail at dawn» and left.', '«the ferry will sail at dawn»'],
    ['angle turned inwards', 'She said »the ferry will sail at dawn« and left.', '»the ferry will sail at dawn«'],
  ])('%s marks', (_, text, quote) => {
    expect(shown(text)).toEqual([[quote, 'speech']]);
  });

  test('apostrophes open nothing', () => {
    expect(shown("It’s the ministers’ view, and they don't know the '90s.")).toEqual([]);
  });

  test('one quotation inside another', () => {
    const found = quotations('He said: “They told us ‘the port is shut for good’ last night.”');
    expect(found.map(({ depth }) => depth)).toEqual([0, 1]);
    expect(found[1]!.start).toBeGreaterThan(found[0]!.start);
    expect(found[1]!.end).toBeLessThan(found[0]!.end);
  });

  test('a quotation over paragraphs is one quotation for each, and only the last is closed', () => {
    const text = 'He said: “The road is long and hard.\n\n“We will walk it to the end.”\n\nThen he left.';
    expect(quotations(text).map(({ start, end, closed }) => [text.slice(start, end), closed])).toEqual([
      ['“The road is long and hard.', false],
      ['“We will walk it to the end.”', true],
    ]);
  });

  test('a mark that never closes is dropped, and does not take later ones with it', () => {
    expect(shown('He said “the road is long.\n\nShe said “it is a short road to us”.')).toEqual([
      ['“it is a short road to us”', 'speech'],
    ]);
  });

  test('a closing mark without an opening one is dropped', () => {
    expect(shown('The road is long,” he said.')).toEqual([]);
  });

  test('a few words are a phrase, a name in capitals a title', () => {
    expect(shown('The so-called “peace plan” in the film “The Long Winter March” failed.')).toEqual([
      ['“peace plan”', 'phrase'],
      ['“The Long Winter March”', 'title'],
    ]);
  });
});
