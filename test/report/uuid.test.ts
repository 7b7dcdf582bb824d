import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidOf } from '../../src/report/uuid.js';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('uuidOf', () => {
  it('gives the example of RFC 9562', () => {
    expect(uuidOf('www.example.com', DNS)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('is SHA-1 with version and variant, whatever the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const hash = createHash('sha1')
          .update(Buffer.from(DNS.replaceAll('-', ''), 'hex'))
          .update(name, 'utf8')
          .digest();
        hash[6] = (hash[6]! & 0x0f) | 0x50;
        hash[8] = (hash[8]! & 0x3f) | 0x80;
        expect(uuidOf(name, DNS).replaceAll('-', '')).toBe(hash.toString('hex').slice(0, 32));
      }),
    );
  });
});
