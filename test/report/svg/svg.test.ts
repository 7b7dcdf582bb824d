import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/comparison.js';
import { english } from '../../../src/report/english.js';
import { BOLD, textWidth } from '../../../src/report/svg/fit-text.js';
import { SVG_VIEWS, toSvg } from '../../../src/report/svg/svg.js';
import { comparedExample } from '../compared.js';
import { crowd } from '../crowd.js';
import { comparison, hostile } from '../fixture.js';
import { HOSTILE_TEXTS } from '../hostile-texts.js';
import { all, readXml, shapeOf, within } from '../read-xml.js';

const example = comparedExample('nord-stream-2022-09-26');
const empty: Comparison = {
  ...comparison,
  clusters: [],
  topics: [],
  discrepancies: [],
  profiles: [],
  notes: [{ code: 'nothing-shared' }],
};

const many = crowd(30);

describe('toSvg', () => {
  it.each(SVG_VIEWS)('has a title, a description and no program: %s', (view) => {
    const root = readXml(toSvg(comparison, { view }));
    expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', role: 'img', class: 'readout-diff' });
    expect(root.children.slice(0, 3).map(({ name }) => name)).toEqual(['title', 'desc', 'style']);
    expect(root.children[0]!.text).toContain('Two presidents speak by phone');
    expect(root.children[1]!.text).toContain('Kremlin');
    const names = new Set(within(root).map(({ name }) => name));
    for (const name of names)
      expect(['svg', 'title', 'desc', 'style', 'rect', 'text', 'line', 'path', 'circle', 'g']).toContain(name);
    for (const { attributes } of within(root))
      expect(Object.keys(attributes).join(' ')).not.toMatch(/\bon|href|style/u);
  });

  it.each(
    SVG_VIEWS.flatMap((view) =>
      (
        [
          ['fixture', comparison],
          ['nord-stream', example],
          ['thirty readouts', many],
          ['empty', empty],
        ] as const
      ).map(([name, event]) => [view, name, event] as const),
    ),
  )('stays inside its frame, and no two lines of text lie on each other: %s of %s', (view, _, event) => {
    const root = readXml(toSvg(event, { view }));
    const [, , width, height] = root.attributes.viewBox!.split(' ').map(Number) as [number, number, number, number];
    const boxes = all(root, 'text').map(({ attributes, text }) => {
      const size = Number(attributes['font-size']);
      const wide = textWidth(text, size) * (attributes['font-weight'] === undefined ? 1 : BOLD);
      const shift = { middle: wide / 2, end: wide }[attributes['text-anchor'] ?? ''] ?? 0;
      const left = Number(attributes.x) - shift;
      return {
        text,
        left,
        right: left + wide,
        top: Number(attributes.y) - 0.72 * size,
        bottom: Number(attributes.y) + 0.2 * size,
      };
    });
    expect(boxes.length).toBeGreaterThan(2);
    for (const [at, box] of boxes.entries()) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(apart, `${box.text} / ${other.text}`).toBe(true);
      }
    }
  });

  it('is 600 pixels wide up to six readouts', () => {
    for (const view of SVG_VIEWS) expect(readXml(toSvg(example, { view })).attributes.width).toBe('600');
  });

  it('shows each grade of each topic by a sign and a word', () => {
    const root = readXml(toSvg(comparison, { view: 'coverage' }));
    const cells = all(root, 'g').map((group) => ({
      told: group.children[0]!.text,
      shown: all(group, 'text').map(({ text }) => text),
    }));
    expect(cells).toContainEqual({
      told: 'US contacts, Chinese state media: vague (the parties concerned)',
      shown: ['vague'],
    });
    expect(cells.filter(({ shown }) => ['named', 'vague', 'omitted'].includes(shown.join()))).toHaveLength(8);
    const signs = (grade: string) =>
      all(root, 'g').find(
        ({ children }) => children[0]!.text.endsWith(`: ${grade}`) || children[0]!.text.includes(`: ${grade} (`),
      )!;
    expect(
      new Set(
        ['named', 'vague', 'omitted'].map(
          (grade) => shapeOf(signs(grade)) + all(signs(grade), 'circle')[0]!.attributes.fill,
        ),
      ).size,
    ).toBe(3);
  });

  it('has a lane for each readout, a ribbon for each link, and says what is told in another order', () => {
    const root = readXml(toSvg(comparison, { view: 'alignment' }));
    const told = all(root, 'g').map(({ children }) => children[0]!.text);
    for (const relation of ['partial agreement: Kremlin 1', 'framing: Kremlin 3', 'agreement: Kremlin 5'])
      expect(told.join('\n')).toContain(relation);
    expect(all(root, 'path')).toHaveLength(3);
    expect(all(root, 'desc')[0]!.text).not.toContain('another order');
    const [first, ...others] = comparison.clusters;
    const moved = {
      ...first!,
      claims: ['russia#4', 'china#0'],
      links: [{ ...first!.links[0]!, a: 'russia#4', b: 'china#0' }],
    };
    const crossed = readXml(toSvg({ ...comparison, clusters: [moved, ...others] }, { view: 'alignment' }));
    expect(all(crossed, 'desc')[0]!.text).toContain(
      'partial agreement, told in another order: Kremlin 5 · Chinese state media 1.',
    );
  });

  it('shows the topics of each readout in its order', () => {
    const root = readXml(toSvg(comparison, { view: 'emphasis' }));
    expect(all(root, 'desc')[0]!.text).toBe(
      'Kremlin: 1 US contacts, 2 Ukraine, 3 upcoming meetings. Chinese state media: 1 US contacts, 2 Ukraine, 3 good neighbors.',
    );
    expect(all(root, 'path')).toHaveLength(2);
  });

  it.each(SVG_VIEWS)('says why it is empty: %s', (view) => {
    const text = all(readXml(toSvg(empty, { view })), 'text')
      .map((one) => one.text)
      .join(' ');
    const reason = {
      coverage: english.pictures.noTopics,
      alignment: english.pictures.noneMeet,
      emphasis: english.pictures.noTopics,
    }[view];
    expect(text).toContain(reason);
    expect(text).toContain('do they tell of one event?');
  });

  it('says that no readout names a topic', () => {
    const profiles = comparison.profiles.map((profile) => ({ ...profile, topicOrder: [] }));
    expect(toSvg({ ...comparison, profiles }, { view: 'emphasis' })).toContain(english.pictures.noRanks);
  });

  it.each(SVG_VIEWS)('injects no element, whatever the texts hold: %s', (view) => {
    const names = (text: string) =>
      new Set(within(readXml(toSvg(hostile([text, text]), { view }))).map(({ name }) => name));
    const known = names('x');
    for (const text of HOSTILE_TEXTS) {
      for (const name of names(text)) expect(known).toContain(name);
    }
    const shown = readXml(toSvg(hostile(['<b>&amp;', '<b>&amp;']), { view })).text;
    expect(shown).toContain('<b>&amp;');
  });

  it('lets a page set its colours, and keeps them for programs without variables', () => {
    const text = toSvg(comparison);
    expect(text).toContain('var(--readout-diff-ink,#1b1f24)');
    expect(text).toContain('prefers-color-scheme:dark');
    for (const { attributes } of all(readXml(text), 'text')) expect(attributes.fill).toMatch(/^#[0-9a-f]{6}$/u);
  });

  it('takes its words from the table', () => {
    const words = { ...english, pictures: { ...english.pictures, alignment: 'Was zusammengehört' } };
    expect(toSvg(comparison, { view: 'alignment', words })).toContain('>Was zusammengehört</text>');
  });

  it('refuses a view that it does not have', () => {
    expect(() => toSvg(comparison, { view: 'map' as 'coverage' })).toThrow(
      'view: expected one of coverage, alignment, emphasis, got "map"',
    );
  });
});
