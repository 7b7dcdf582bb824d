import { expect, test } from 'vitest';
import { lineBreaks } from '../../src/text/line-breaks.js';

test.each([
  ['none', 'a b', 0],
  ['one', 'a\nb', 1],
  ['CR LF is one', 'a\r\nb', 1],
  ['CR alone', 'a\rb', 1],
  ['two', 'a\n\nb', 2],
  ['more are two', 'a\n\n\n\nb', 2],
  ['a paragraph sign', 'a\u2029b', 2],
  ['a new page', 'a\fb', 2],
])('%s', (_, text, count) => {
  expect(lineBreaks(text, 1, text.length - 1)).toBe(count);
});

test('only those between the two places count', () => {
  expect(lineBreaks('a\nb\nc', 2, 3)).toBe(0);
});
