import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/comparison.js';
import { displayWidth } from '../../src/report/display-width.js';
import { english } from '../../src/report/english.js';
import { plain } from '../../src/report/plain.js';
import { toTable } from '../../src/report/table.js';
import { comparison, hostile } from './fixture.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

/** The comparison with `count` readouts, copies of the first two in turn. */
function crowd(count: number): Comparison {
  const readouts = Array.from({ length: count }, (_, at) => ({ ...comparison.event.readouts[at % 2]!, id: `r${at}` }));
  return {
    ...comparison,
    event: { ...comparison.event, readouts },
    topics: comparison.topics.map((topic) => ({
      ...topic,
      coverage: Object.fromEntries(readouts.map(({ id }, at) => [id, topic.coverage[at % 2 ? 'china' : 'russia']!])),
    })),
  };
}

describe('toTable', () => {
  it('shows who names what, then what differs, then what is shared', () => {
    expect(toTable(comparison)).toMatchSnapshot();
  });

  it('shows quoted words within their claim where colour sets them apart', () => {
    const colored = toTable(comparison, { color: true, width: 100 });
    expect(colored).toContain('to see Russia and \u001b[1mthe parties concerned\u001b[0m working');
    expect(colored).not.toContain('“the parties concerned”');
  });

  it('says the same with colour off, save for the way quotes are set', () => {
    expect(toTable(comparison, { color: false })).not.toContain('\u001b');
    const lines = (color: boolean) => plain(toTable({ ...comparison, discrepancies: [] }, { color }));
    expect(lines(true).replaceAll(' ', '')).toBe(lines(false).replaceAll(' ', ''));
  });

  it.each([40, 57, 80, 100, 200])('keeps within %i columns', (width) => {
    for (const one of [
      comparison,
      crowd(3),
      crowd(9),
      crowd(60),
      ...HOSTILE_TEXTS.map((text) => hostile([text, text])),
    ]) {
      for (const line of toTable(one, { width }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('takes a width below 40 as 40', () => {
    expect(toTable(comparison, { width: 1 })).toBe(toTable(comparison, { width: 40 }));
  });

  it('heads sources by number where their names do not fit, and says which is which', () => {
    const text = toTable(crowd(9));
    expect(text).toMatch(/\n {21}1 {2}2 {2}3 .* 9\n {2}US contacts {8}● {2}◐ {2}●/);
    expect(plain(text).replaceAll('\u00a0', ' ')).toContain('9 Kremlin (r8)');
  });

  it('grades every source, in several blocks where one is too wide', () => {
    const marks = toTable(crowd(60)).match(/^ {2}US contacts.*$/gm)!;
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.join('').match(/[●◐]/g)).toHaveLength(60);
  });

  it('tells every finding, those after the first by their headline', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      ...comparison.discrepancies[at % 4]!,
      topic: `topic no. ${at}`,
    }));
    const text = toTable({ ...comparison, discrepancies: many });
    for (let at = 0; at < 30; at++) expect(text).toContain(`topic no. ${at}: `);
    expect(text.match(/“conflict”/g)!.length).toBeLessThan(7);
  });

  it('says so where nothing differs', () => {
    expect(toTable({ ...comparison, discrepancies: [] })).toContain('No difference was found.');
  });

  it('shows no text that a terminal would act on', () => {
    for (const text of HOSTILE_TEXTS) {
      expect(toTable(hostile([text, text]))).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    }
  });

  it('takes its words from the table of words', () => {
    const other = { ...english, labels: { ...english.labels, coverage: 'Wer nennt was' } };
    expect(toTable(comparison, { words: other })).toContain('Wer nennt was ──');
  });

  it('is not thrown by an empty comparison', () => {
    const empty = { ...comparison, claims: [], clusters: [], topics: [], discrepancies: [], profiles: [], notes: [] };
    expect(toTable(empty)).toMatch(/^Two presidents.*No difference was found\.\n\nreadout-diff/s);
  });
});
