import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../src/text/normalise.js';

test.each([
  ['China’s', "china's"],
  ['“So”', '"so"'],
  ['Caf\u0065\u0301', 'caf\u00e9'],
  ['co\u00adop\u200b', 'coop'],
  ['high\u2011level', 'high-level'],
  ['ÉTÉ', 'été'],
])('%j', (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test('a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = normalise(text);
      // Lower case may compose anew in rare scripts; compare in one form.
      expect(normalise(once)).toBe(once.normalize('NFC'));
    }),
  );
});
