import { describe, expect, it } from 'vitest';
import { english } from '../../src/report/english.js';
import { escapeMarkdown, linkTarget } from '../../src/report/escape-markdown.js';
import { toMarkdown } from '../../src/report/markdown.js';
import { comparison, hostile } from './fixture.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

describe('toMarkdown', () => {
  it('shows sources, coverage, findings with quotes, shared points, profiles, notes and settings', () => {
    expect(toMarkdown(comparison)).toMatchSnapshot();
  });

  it('tells every finding in the order of the comparison', () => {
    const text = toMarkdown(comparison);
    const titles = comparison.discrepancies.map(({ topic }, at) => text.indexOf(`### ${at + 1}. ${topic}: `));
    expect(titles).not.toContain(-1);
    expect(titles).toEqual([...titles].sort((a, b) => a - b));
  });

  it('sets the quoted words apart in their claim', () => {
    expect(toMarkdown(comparison)).toContain(
      'to see Russia and **the parties concerned** working to defuse the crisis.”',
    );
  });

  it('keeps its shape whatever the texts hold', () => {
    const shape = (text: string) => text.split('\n').map((line) => line.match(/^(?:[#>|-]|\*\*?)*/)![0]);
    const expected = shape(toMarkdown(hostile(['x', 'x'])));
    for (const text of HOSTILE_TEXTS) {
      const shown = toMarkdown(hostile([text, text]));
      expect(shape(shown)).toEqual(expected);
      expect(shown).not.toMatch(/<(?!br>)|[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      for (const row of shown.split('\n').filter((line) => line.startsWith('|'))) {
        expect([3, 5]).toContain(row.replace(/\\\\|\\\|/g, '').split('|').length - 2);
      }
    }
  });

  it('links a source to its address, if that is one', () => {
    expect(toMarkdown(comparison)).toContain('[Kremlin](https://example.org/kremlin?a=1&amp;b=%282%29)');
    const [first, second] = comparison.event.readouts;
    const event = { ...comparison.event, readouts: [{ ...first!, url: 'javascript:alert(1)' }, second!] };
    expect(toMarkdown({ ...comparison, event })).not.toContain('javascript');
  });

  it('tells sources of one name apart', () => {
    const source = { name: 'Ministry' };
    const readouts = comparison.event.readouts.map((readout) => ({ ...readout, source }));
    const text = toMarkdown({ ...comparison, event: { ...comparison.event, readouts } });
    expect(text).toContain('| Topic | Ministry (russia) | Ministry (china) |');
  });

  it('says reasons in words where it has a phrase, and as they are where not', () => {
    const reasons = new Map([['disputed-term', '“{a}” and “{b}” name one thing']]);
    const text = toMarkdown(comparison, { words: { ...english, reasons } });
    expect(text).toContain('Why: “conflict” and “crisis” name one thing.');
    expect(text).toContain('Why: below threshold, score “0.31”, threshold “0.5”.');
  });

  it('takes ids that are names of built-in properties', () => {
    const rename = (id: string) => (id === 'russia' ? '__proto__' : 'constructor');
    const renamed = {
      ...comparison,
      event: {
        ...comparison.event,
        readouts: comparison.event.readouts.map((readout) => ({ ...readout, id: rename(readout.id) })),
      },
      topics: comparison.topics.map((topic) => ({
        ...topic,
        coverage: Object.fromEntries(Object.entries(topic.coverage).map(([id, coverage]) => [rename(id), coverage])),
      })),
    };
    expect(toMarkdown(renamed)).toContain('| upcoming meetings | **named**: meetings | omitted |');
    const ungraded = { ...renamed, topics: renamed.topics.map((topic) => ({ ...topic, coverage: {} })) };
    expect(toMarkdown(ungraded)).toContain('| upcoming meetings |  |  |');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, (as) they are.', 'plain words, (as) they are.'],
    ['*a* _b_ `c` [d] e|f #g', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\] e\\|f \\#g'],
    ['a\\b', 'a\\\\b'],
    ['<b> & R&D', '&lt;b&gt; &amp; R&amp;D'],
    ['- a', '&#45; a'],
    ['12. a', '&#49;2. a'],
    ['1998 was', '1998 was'],
    ['https://x.org', 'https&#58;//x.org'],
    ['www.x.org', '&#119;ww.x.org'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('linkTarget', () => {
  it('takes http addresses only and keeps them inside the link', () => {
    expect(linkTarget('https://x.org/a_b?c=d')).toBe('https://x.org/a%5fb?c=d');
    expect(linkTarget('https://x.org/) [x](y')).toBe('https://x.org/%29%20%5bx%5d%28y');
    for (const text of ['javascript:alert(1)', 'data:text/html,x', ' x', '//x.org', 'https://']) {
      expect(linkTarget(text)).toBeUndefined();
    }
  });
});
