import { describe, expect, it } from 'vitest';
import { oneLine, plain } from '../../src/report/plain.js';

describe('plain', () => {
  it.each([
    ['a\n\n  b\t c', 'a b c'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u009b1;31mred', 'red'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['a\u001bb\0c\u007fd\u0085e', 'a b c d e'],
    ['\u202eabc\u2066d\u200be\ufeff', 'abcde'],
    ['\ud83d x \udc00', '\ufffd x \ufffd'],
    ['🧑\u200d🚀 مرحبا', '🧑\u200d🚀 مرحبا'],
    [' a ', ' a '],
  ])('shows %j as %j', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it('leaves no control, whatever the order of escapes', () => {
    expect(plain('\u001b\u001b[31m[31mx\u001b[\u001b]y')).not.toMatch(/\p{Cc}/u);
  });
});

describe('oneLine', () => {
  it('cuts what is long and keeps what is not', () => {
    expect(oneLine('  a b  ', 5)).toBe('a b');
    expect(oneLine('abcdef', 5)).toBe('abcd…');
    expect(oneLine('abcde', 5)).toBe('abcde');
    expect(oneLine('x'.repeat(5_000_000)).length).toBe(200);
  });

  it('says that something was cut even where the rest is blank', () => {
    expect(oneLine(`a${' '.repeat(100)}b`, 5)).toBe('a…');
  });
});
