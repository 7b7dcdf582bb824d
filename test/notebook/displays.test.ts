import { inspect } from 'node:util';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { compare, InputError, toHtml, toSvg, toTable } from '../../src/index.js';
import {
  type Display,
  displayAttributions,
  displayComparison,
  displayPair,
  displayPicture,
  englishNotebookWords,
} from '../../src/notebook/notebook.js';
import { ALL_HOSTILE, hostileEverywhere } from '../report/html/hostile.js';

const comparison = compare({
  id: 'talks',
  title: 'Talks',
  topics: ['strike'],
  readouts: [
    { id: 'port', source: { name: 'Port' }, text: 'The talks took two hours. The strike has harmed trade, it said.' },
    { id: 'union', source: { name: 'Union' }, text: 'The talks took four hours.' },
  ],
});
const ARTICLE = '“We will go on,” the union said. The port denied that trade was harmed.';
const displays: readonly (readonly [string, Display])[] = [
  ['a comparison', displayComparison(comparison)],
  ['a picture', displayPicture(comparison)],
  ['a pair', displayPair('The talks took two hours.', 'The talks took four hours.')],
  ['attributions', displayAttributions(ARTICLE)],
];

describe.each(displays)('%s', (_, display) => {
  it('is a bundle for the kernel of Deno', () => {
    const method = (display as unknown as Record<symbol, () => unknown>)[Symbol.for('Jupyter.display')]!;
    expect(method()).toBe(display.bundle);
  });

  it('is plain text elsewhere', () => {
    const plain = display.bundle['text/plain'];
    expect(plain).toMatch(/^\S/u);
    expect(plain).not.toMatch(/<\w+/u);
    expect([String(display), inspect(display)]).toEqual([plain, plain]);
  });

  it('shows its richest form where a kernel must be told', () => {
    const shown: string[][] = [];
    display.show({ raw: (type, data) => shown.push([type, data]) });
    const rich = display.bundle['text/html'] ?? display.bundle['image/svg+xml'];
    expect(shown).toEqual([[display.bundle['text/html'] ? 'text/html' : 'image/svg+xml', rich]]);
  });
});

describe('displayComparison', () => {
  const frameOf = (display: Display) => parseHTML(display.bundle['text/html']!).document.querySelector('iframe')!;

  it('holds the whole report in a frame that runs scripts and nothing else', () => {
    const frame = frameOf(displayComparison(comparison, { height: 300 }));
    expect(frame.getAttribute('srcdoc')).toBe(toHtml(comparison));
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts');
    expect(frame.getAttribute('height')).toBe('300');
    expect(frame.getAttribute('title')).toBe('Talks');
  });

  it('is the table as plain text', () => expect(String(displayComparison(comparison))).toBe(toTable(comparison)));

  it.each([99, -1, Number.NaN, Number.POSITIVE_INFINITY, '500" onload="hit()'])('refuses the height %s', (height) => {
    expect(() => displayComparison(comparison, { height: height as number })).toThrow(InputError);
  });
});

describe('displayPicture', () => {
  it('shows the view that is asked for', () => {
    expect(displayPicture(comparison).bundle['image/svg+xml']).toBe(toSvg(comparison));
    expect(displayPicture(comparison, { view: 'emphasis' }).bundle['image/svg+xml']).toBe(
      toSvg(comparison, { view: 'emphasis' }),
    );
    expect(() => displayPicture(comparison, { view: 'x' as 'emphasis' })).toThrow(InputError);
  });
});

describe('displayPair', () => {
  it('tells relation, score and reasons', () => {
    const display = displayPair('The talks took two hours.', 'The talks took four hours.');
    expect(String(display)).toMatch(
      /^contradiction \(.* 0\.\d+, similarity [01](\.\d+)?\)\n.*two hours.*\n.*four hours/u,
    );
    expect(display.bundle['text/html']).toContain('<strong>contradiction</strong>');
  });

  it('says so where two claims have nothing in common', () =>
    expect(String(displayPair('It rained.', 'Ford raised wages by a quarter.'))).toMatch(/^unrelated/u));

  it('takes other words', () => {
    const notebookWords = { ...englishNotebookWords, similarity: 'Ähnlichkeit' };
    expect(String(displayPair('It rained.', 'It rained.', { notebookWords }))).toContain('Ähnlichkeit 1)');
  });

  it('refuses what is no text', () => expect(() => displayPair('x', 1 as unknown as string)).toThrow(InputError));
});

describe('displayAttributions', () => {
  it('tells who is said to have said what', () => {
    const lines = String(displayAttributions(ARTICLE)).split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^union \(said, speech\): .*We will go on/u),
      expect.stringMatching(/^port \(denied, speech, denied\): .*trade was harmed/u),
    ]);
  });

  it('says so where nobody says anything', () =>
    expect(String(displayAttributions('It rained.'))).toBe(englishNotebookWords.noAttribution));

  it('names a source that it knows no name of by its words, and says where nobody is named', () => {
    expect(String(displayAttributions('“We go,” she said.'))).toMatch(/^she \(said, /u);
    const nobody = String(displayAttributions('It is reported that the port is shut.'));
    expect(nobody).toMatch(new RegExp(`^${englishNotebookWords.nobodyNamed} \\(is reported, `, 'u'));
  });

  it('refuses what is no text', () => expect(() => displayAttributions(1 as unknown as string)).toThrow(InputError));
});

describe('hostile texts', () => {
  /** Names of the elements of markup, without those of lists, which may be of any length. */
  const elements = (display: Display) => {
    const { document } = parseHTML(`<body>${display.bundle['text/html']}</body>`);
    return [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))].sort();
  };

  it.each(ALL_HOSTILE.map((text, number) => ({ number, text })))('text $number becomes no element', ({ text }) => {
    const allowed = [
      'blockquote',
      'body',
      'div',
      'iframe',
      'li',
      'p',
      'small',
      'strong',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
      'ul',
    ];
    const all = [
      displayComparison(hostileEverywhere(text)),
      displayPair(text, `${text} again`),
      displayAttributions(`“${text},” the union said. ${text} said that ${text} went.`),
    ];
    for (const display of all) expect(elements(display).filter((name) => !allowed.includes(name))).toEqual([]);
  });
});
