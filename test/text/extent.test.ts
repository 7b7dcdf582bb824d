import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf } from '../../src/text/extent.js';

test('counts what is left of the composed text without white space', () => {
  const unit = fc.constantFrom(...'aZ 9.\t\n\u0085\u00a0\u00e9\u0301\u2019\u2009\u2028\ufeff\u{1f44d}');
  fc.assert(
    fc.property(
      fc.array(unit).map((units) => units.join('')),
      (text) => {
        expect(extentOf(text)).toBe(text.normalize('NFC').replace(/\s+/gu, '').length);
      },
    ),
  );
  for (let code = 0; code < 0x10000; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    if (extentOf(text) !== text.normalize('NFC').replace(/\s+/gu, '').length) expect(code).toBe('counted right');
  }
});
