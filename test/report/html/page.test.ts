import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/comparison.js';
import { InputError } from '../../../src/errors.js';
import { english } from '../../../src/report/english.js';
import { toHtml } from '../../../src/report/html/page.js';
import { SCRIPT } from '../../../src/report/html/script.js';
import { STYLE } from '../../../src/report/html/style.js';
import { webAddress } from '../../../src/report/web-address.js';
import { comparison } from '../fixture.js';
import { ALL_HOSTILE, hostileEverywhere } from './hostile.js';
import { largeComparison } from './large.js';

const MOST_BYTES = 1_500_000;
const digest = (text: string) => createHash('sha256').update(text).digest('base64');
const attributes = (page: string, name: string) =>
  [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, 'gu'))].map(([, value]) => value);
/** The tags of a page in order, with the names of their attributes. */
const tags = (page: string) =>
  page
    .replace(STYLE, '')
    .replace(SCRIPT, '')
    .match(/<[^>]*>/gu)!
    .map((tag) => tag.replaceAll(/="[^"]*"/gu, ''));

describe('toHtml', () => {
  const page = toHtml(comparison);

  it('marks every claim, every finding and every cell of the matrix', () => {
    expect(attributes(page, 'data-claim')).toEqual(comparison.claims.map(({ id }) => id));
    expect(attributes(page, 'data-discrepancy')).toEqual(comparison.discrepancies.map(({ id }) => id));
    const grades = comparison.topics.flatMap(({ coverage }) => [coverage.russia!.grade, coverage.china!.grade]);
    expect(attributes(page, 'data-coverage')).toEqual(grades);
  });

  it('shows each readout whole', () => {
    const shown = page.slice(page.indexOf('id="columns"')).replaceAll(/<sup>.*?<\/sup>|<[^>]*>/gu, '');
    for (const { text } of comparison.event.readouts) expect(shown).toContain(text);
  });

  it('tells the nearest miss of an omission, and where there is none', () => {
    expect(page).toMatch(/class="miss"[^>]*><span class="lead">not found; nearest:<\/span> <q>“President Xi spoke/u);
    expect(page).toContain('<dd data-missing="0">not found</dd>');
  });

  it('underlines the words that differ in a framing, and in nothing else', () => {
    const part = (from: string, to: string) => page.slice(page.indexOf(from), page.indexOf(to));
    const framing = part('framing-term-1', 'omission-absent-1');
    expect(framing.match(/<q>.*?<\/q>/gu)).toEqual([
      '<q>“<u>The Chinese president backed</u> that <u>dialogue and offered to help settle the </u><mark><u>conflict</u></mark><u> in Ukraine</u>.”</q>',
      '<q>“<u>He said</u> that <u>China was glad to see Russia and the parties concerned working to defuse the </u><mark><u>crisis</u></mark>.”</q>',
    ]);
    expect(part('omission-absent-1', 'id="readouts"')).not.toContain('<u>');
  });

  it('lays a quote that differs beside the one that names the detail, wherever that stands in the finding', () => {
    const [, framing] = comparison.discrepancies;
    const third = { ...framing!.evidence[1]!, quote: 'Russia', span: { start: 0, end: 0 } };
    const start = comparison.event.readouts[1]!.text.indexOf('Russia');
    const evidence = [{ ...third, span: { start, end: start + 6 } }, ...framing!.evidence];
    const written = toHtml({ ...comparison, discrepancies: [{ ...framing!, evidence }] });
    const [first, named, last] = written.match(/<q>.*?<\/q>/gu)!;
    expect(first).toContain('<u>He said</u> that');
    expect(last).toContain('<u>He said</u> that');
    expect(named).toContain('<u>The Chinese president backed</u> that');
  });

  it('says where a finding is only half told, with no reason and no topic', () => {
    const [{ topic: _, ...bare }] = comparison.discrepancies as [(typeof comparison.discrepancies)[number]];
    const written = toHtml({ ...comparison, discrepancies: [{ ...bare, because: [] }] });
    expect(written).toContain('data-topic="-1"');
    expect(written).not.toContain('class="why"');
  });

  it('says with what it was made and how to cite it', () => {
    expect(page).toContain('readout-diff 0.1.0, threshold 0.5.');
    expect(page).toContain('“Two presidents speak by phone, 2025-02-24” (call): Kremlin, Chinese state media.');
  });

  it('takes every word from the table', () => {
    const mute = (value: unknown): unknown => {
      if (typeof value === 'string') return value.replaceAll(/(\{\w+\})|\p{L}+/gu, '$1');
      if (value instanceof Map) return new Map([...value].map(([code, phrase]) => [code, mute(phrase)]));
      if (Array.isArray(value)) return value.map(mute);
      return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, mute(inner)]));
    };
    const words = { ...(mute(english) as typeof english), language: 'en' };
    const body = toHtml(comparison, { words }).replace(STYLE, '').replace(SCRIPT, '').split('</head>')[1]!;
    const shown = [
      body.replaceAll(/<[^>]*>/gu, ' '),
      ...attributes(body, 'aria-label'),
      ...attributes(body, 'data-phrase'),
    ];
    const own = `${JSON.stringify(comparison)} shown count`;
    expect(
      shown
        .join(' ')
        .match(/\p{L}{3,}/gu)!
        .filter((word) => !own.includes(word)),
    ).toEqual([]);
  });

  it('is the same page for the same comparison, also after JSON', () => {
    expect(toHtml(JSON.parse(JSON.stringify(comparison)))).toBe(page);
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  it('names nothing that a browser would fetch', () => {
    const addresses = page.match(/\bhttps?:[^\s"<]*/gu)!;
    expect(addresses.filter((address) => !address.startsWith('https://example.org/'))).toEqual(
      [
        'http://www.w3.org/2000/svg', // a namespace
      ].map((name) => expect.stringContaining(name)),
    );
    expect(page).not.toMatch(/ (?:src|srcset|action|formaction|poster|data|background|ping|style|on\w+)=/u);
    expect(STYLE).not.toMatch(/url\(|@import|@font-face/u);
  });
});

describe('the policy of a page', () => {
  it('lets its own style and script run, and nothing else; after a change of one: node scripts/policy.mjs', () => {
    const [policy] = attributes(toHtml(comparison), 'content').filter((value) => value!.includes('default-src'));
    expect(policy!.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${digest(STYLE)}'; script-src 'sha256-${digest(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('is kept by a script that is one, and makes no markup', () => {
    expect(() => new Script(SCRIPT)).not.toThrow();
    expect(SCRIPT).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|<\/|<!--/u);
    expect(STYLE).not.toMatch(/<\/|<!--/u);
  });
});

describe('a page of hostile texts', () => {
  it('has more than forty of them to hold', () => {
    expect(new Set(ALL_HOSTILE).size).toBeGreaterThan(40);
  });

  it.each(ALL_HOSTILE.map((text, number) => ({ number, text })))(
    'keeps its tags, text $number in every field',
    ({ text }) => {
      const page = toHtml(hostileEverywhere(text));
      // Words that differ are underlined, as many as there are; and an address is a link.
      const shape = (markup: string) => tags(markup).filter((tag) => !/^<\/?u>$/u.test(tag));
      expect(shape(page)).toEqual(shape(toHtml(hostileEverywhere(webAddress(text) ? 'https://x.org/' : 'x'))));
      for (const target of attributes(page, 'href')) expect(target).toMatch(/^#|^data:,$|^https?:\/\//u);
    },
  );
});

describe('an empty comparison', () => {
  const { event } = comparison;
  const empty: Comparison = {
    ...comparison,
    claims: [],
    clusters: [],
    topics: [],
    discrepancies: [],
    profiles: [],
    notes: [],
  };

  it('says why it is empty', () => {
    const page = toHtml({ ...empty, notes: [{ code: 'no-claims', readout: 'china' }] });
    expect(page).toContain('No difference was found. No readout makes a claim that can be compared.');
    expect(page).toContain('“china” says nothing that can be compared.');
    expect(page).toContain(event.readouts[0]!.text);
  });

  it('says where nothing is shared, and where all is told alike', () => {
    const { claims, clusters } = comparison;
    expect(toHtml({ ...empty, claims })).toContain('No two claims of different readouts speak to one point.');
    expect(toHtml({ ...empty, claims, clusters })).toContain('Every point that the readouts share is told alike.');
  });

  it('has no filters and no empty tables', () => {
    expect(toHtml(empty)).not.toMatch(/id="filters"|class="matrix"|class="profiles"|id="list"/u);
  });
});

describe('a comparison that is none', () => {
  it.each<[string, unknown]>([
    ['schemaVersion: expected the version 1, got 2', { ...comparison, schemaVersion: 2 }],
    ['claims: expected array, got nothing', { ...comparison, claims: undefined }],
    ['input: expected an object, got an empty list', []],
  ])('is refused: %s', (message, value) => {
    expect(() => toHtml(value as Comparison)).toThrow(InputError);
    expect(() => toHtml(value as Comparison)).toThrow(message);
  });
});

describe('a report of six readouts with 200 claims each', () => {
  it(`is at most ${MOST_BYTES} bytes`, () => {
    const large = largeComparison(6, 200);
    expect(large.claims).toHaveLength(1200);
    expect(large.discrepancies.length).toBeGreaterThan(400);
    expect(Buffer.byteLength(toHtml(large))).toBeLessThanOrEqual(MOST_BYTES);
  });
});
