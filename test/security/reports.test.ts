import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { comparison, hostile } from '../report/fixture.js';
import { ALL_HOSTILE } from '../report/html/hostile.js';
import { structureOf } from './read-report.js';

/* Whatever texts hold, each report is read by a program that is not ours, and has the structure that it has with plain texts. */

const forms = FORMATS.flatMap(({ name, choice, render }) =>
  (choice?.values ?? ['']).map((value) => ({
    name,
    form: `${name} ${value}`.trim(),
    write: (text: string) => render(hostile([text, text]), choice ? { [choice.option]: value } : {}),
  })),
);

describe.each(forms)('$form', ({ name, write }) => {
  const plain = structureOf(name, write('Two words.'));

  it(`holds each of ${ALL_HOSTILE.length} hostile texts as text`, () => {
    const broken = ALL_HOSTILE.filter((text) => structureOf(name, write(text)) !== plain);
    expect(broken).toEqual([]);
  });
});

describe('the readers of reports', () => {
  it('see what is not text', () => {
    expect(structureOf('html', '<p>x</p>')).not.toBe(structureOf('html', '<p><script>x</script></p>'));
    expect(structureOf('html', '<p>x</p>')).not.toBe(structureOf('html', '<p onclick="x()">x</p>'));
    expect(structureOf('csv', 'a,b\r\n')).not.toBe(structureOf('csv', 'a,b,c\r\n'));
    expect(structureOf('tei', '<a>b</a>')).not.toBe(structureOf('tei', '<a><b/></a>'));
    expect(() => structureOf('tei', '<a>&b;</a>')).toThrow();
    expect(() => structureOf('table', 'a\u001b[31m')).toThrow('a control character');
    expect(structureOf('json', '{"a":1}')).not.toBe(structureOf('json', '{"a":1,"b":1}'));
  });

  it('are there for every format', () => {
    for (const { name, render } of FORMATS) expect(structureOf(name, render(comparison))).not.toBe('');
  });
});
