import { describe, expect, it } from 'vitest';
import { extentOf, extentsIn } from '../../src/text/extent.js';

describe('extentsIn', () => {
  it.each([
    'Two  sides met.\nThey \u201ctalked\u201d \u2013 at length\u00a0\u2026',
    'Ménard, cafe\u0301 and 中文 \u2003 wide',
    '',
  ])('says of any stretch of %j what extentOf says', (text) => {
    const extent = extentsIn(text);
    for (let start = 0; start <= text.length; start += 1)
      for (let end = start; end <= text.length; end += 1)
        expect(extent(start, end)).toBe(extentOf(text.slice(start, end)));
  });
});
