import { describe, expect, it } from 'vitest';
import { FormTable } from '../../src/text/form-table.js';

function counting() {
  const asked: string[] = [];
  const table = new FormTable((text) => {
    asked.push(text);
    return { text, size: text.length };
  });
  return { asked, table };
}

describe('FormTable', () => {
  it('finds a form where it stands, and asks for it once', () => {
    const { asked, table } = counting();
    const text = 'talks on talks';
    expect(table.at(text, 0, 5)).toEqual({ text: 'talks', size: 5 });
    expect(table.at(text, 9, 14)).toBe(table.at(text, 0, 5));
    expect(table.at(text, 0, 4).text).toBe('talk');
    expect(asked).toEqual(['talks', 'talk']);
  });

  it('tells forms of one hash apart', () => {
    const { table } = counting();
    expect(table.at('AaBB', 0, 2).text).toBe('Aa');
    expect(table.at('AaBB', 2, 4).text).toBe('BB');
  });

  it('keeps no long form', () => {
    const { asked, table } = counting();
    const long = 'x'.repeat(25);
    table.at(long, 0, 25);
    table.at(long, 0, 25);
    expect(asked).toHaveLength(2);
  });

  it('answers right where more forms come than it has places', () => {
    const { table } = counting();
    for (let n = 0; n < 40_000; n += 1) {
      const form = `w${n}`;
      expect(table.at(form, 0, form.length).size).toBe(form.length);
    }
    expect(table.at('w7', 0, 2).text).toBe('w7');
  });

  it('takes the empty form', () => {
    expect(counting().table.at('a', 1, 1).text).toBe('');
  });
});
