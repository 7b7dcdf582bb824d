import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../src/report/zip.js';

describe('zip', () => {
  it('is read back by another program, names and bytes', () => {
    // The folder before it keeps a name from being one that objects treat in a way of their own: a number, `__proto__`.
    const path = fc.string({ unit: 'grapheme', minLength: 1 }).map((name) => `Sources/${name}`);
    const entry = fc.record({ path, bytes: fc.uint8Array({ maxLength: 400 }) });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ path }) => path }), (entries) => {
        const read = Object.entries(unzipSync(zip(entries)));
        expect(read.map(([name, bytes]) => [name, [...bytes]])).toEqual(
          entries.map(({ path, bytes }) => [path, [...bytes]]),
        );
      }),
    );
  });

  it('gives the check sum of each file, which the reader above takes on trust', () => {
    // The check value of CRC-32: that of the digits 1 to 9.
    const bytes = new TextEncoder().encode('123456789');
    const archive = zip([{ path: 'digits', bytes }]);
    expect(new DataView(archive.buffer).getUint32(14, true)).toBe(0xcbf43926);
    expect(strFromU8(archive.slice(30, 36))).toBe('digits');
  });
});
