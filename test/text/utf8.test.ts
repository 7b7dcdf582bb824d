import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8 } from '../../src/text/utf8.js';

it('writes what TextEncoder writes', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
        ),
      }),
      (text) => {
        expect(utf8(text)).toEqual(new TextEncoder().encode(text));
      },
    ),
  );
});
