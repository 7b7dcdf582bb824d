import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultInJson } from '../../src/node/fault-in-json.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('faultInJson', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{"a":}', 5],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['{"a": 1,}', 8],
    ['[1, 2,]', 6],
    ['[1 2]', 3],
    ['{"a": 1} x', 9],
    ['[1}', 2],
    ['{"a": "b', 8],
    ['"a\nb"', 2],
    ['"a\\x"', 2],
    ['"\\u12g4"', 1],
    ['[tru]', 1],
    ['01', 1],
    ["{'a': 1}", 1],
    ['[', 1],
    [']', 0],
    ['{"a":1', 6],
    ['// note\n{}', 0],
  ])('finds the fault of %j at %i', (text, at) => {
    expect(isJson(text)).toBe(false);
    expect(faultInJson(text)).toBe(at);
  });

  it('finds none in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        const shown = JSON.stringify(JSON.parse(text), null, indent);
        expect(faultInJson(text)).toBe(text.length);
        expect(faultInJson(shown)).toBe(shown.length);
      }),
    );
  });

  it('leaves before the fault what JSON can start with', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('}', ']', ',', ':', '"', 'x', '\\', '\n'),
        (text, place, wrong) => {
          const at = place % (text.length + 1);
          const broken = text.slice(0, at) + wrong + text.slice(at);
          fc.pre(!isJson(broken));
          const fault = faultInJson(broken);
          expect(fault).toBeLessThanOrEqual(broken.length);
          expect(faultInJson(broken.slice(0, fault))).toBe(fault);
        },
      ),
    );
  });

  it('stands any depth and length', () => {
    expect(faultInJson('['.repeat(1_000_000))).toBe(1_000_000);
    expect(faultInJson(`"${'\\n'.repeat(1_000_000)}`)).toBe(2_000_001);
  });
});
