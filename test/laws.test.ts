import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare.js';
import type { Comparison } from '../src/comparison.js';
import type { EventRecord, ReadoutRecord } from '../src/event/event.js';
import { events, eventText as text } from './event-texts.js';
import { runs } from './runs.js';

// The laws of the library, each on events told in the words that the library looks for, and on any text at all.

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Mr. ',
          '“',
          '”',
          '"',
          '...',
          '\n',
          ' said ',
          '7:03',
          '\ud800',
          '\u0000',
          'U.S. ',
          '٣',
          '__proto__ ',
        ),
        { minLength: 1, maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((value) => value.trim() !== '');
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'é', '1'), {
  minLength: 2,
  maxLength: 4,
});

function eventWith(texts: fc.Arbitrary<string>): fc.Arbitrary<EventRecord> {
  return ids.chain((names) =>
    fc.record({
      id: fc.constant('event'),
      date: fc.constant('2024-06-03'),
      topics: fc.constant(['the war', 'prisoners', 'who called']),
      readouts: fc.tuple(
        ...names.map((id) => texts.map((own): ReadoutRecord => ({ id, source: { name: `Source ${id}` }, text: own }))),
      ),
    }),
  );
}

const RUNS = runs(60);

describe('every quote', () => {
  test('is exactly the text at its span', () => {
    fc.assert(
      fc.property(fc.oneof(events, eventWith(anyText)), (event) => {
        const texts = new Map(event.readouts.map(({ id, text: own }) => [id, own]));
        const { claims, discrepancies } = compare(event);
        for (const { readout, span, quote } of [...claims, ...discrepancies.flatMap(({ evidence }) => evidence)]) {
          expect(texts.get(readout)!.slice(span.start, span.end)).toBe(quote);
          expect(quote).not.toBe('');
        }
      }),
      RUNS,
    );
  });
});

test('the same input gives the same bytes, and a result survives JSON', () => {
  fc.assert(
    fc.property(events, (event) => {
      const bytes = JSON.stringify(compare(event));
      expect(JSON.stringify(compare(structuredClone(event)))).toBe(bytes);
      expect(JSON.stringify(JSON.parse(bytes))).toBe(bytes);
    }),
    RUNS,
  );
});

test('permuting the readouts permutes the result and nothing else', () => {
  fc.assert(
    fc.property(events, (event) => {
      const turned = { ...event, readouts: [...event.readouts].reverse() };
      expect(unordered(compare(turned))).toEqual(unordered(compare(event)));
    }),
    RUNS,
  );
});

test('a readout against its copy has no discrepancy', () => {
  fc.assert(
    fc.property(text, (own) => {
      const readouts = ['a', 'b'].map((id) => ({ id, source: { name: id }, text: own }));
      expect(compare({ id: 'event', topics: ['the war', 'prisoners'], readouts }).discrepancies).toEqual([]);
    }),
    RUNS,
  );
});

test('any two claims of a cluster from different readouts are linked, and scores are 0 to 1', () => {
  fc.assert(
    fc.property(events, (event) => {
      const { claims, clusters, discrepancies } = compare(event);
      const readoutOf = new Map(claims.map(({ id, readout }) => [id, readout]));
      for (const cluster of clusters) {
        const links = new Set(cluster.links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
        for (const a of cluster.claims) {
          for (const b of cluster.claims)
            if (readoutOf.get(a) !== readoutOf.get(b)) expect(links).toContain(`${a} ${b}`);
        }
      }
      for (const { score } of [...clusters, ...clusters.flatMap(({ links }) => links), ...discrepancies]) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    RUNS,
  );
});

test('nothing is called omitted in a text that is cut off or in no language that is read', () => {
  fc.assert(
    fc.property(events, (event) => {
      const [first, ...others] = event.readouts;
      const cut = { ...first!, truncated: true };
      const foreign = {
        id: 'foreign',
        source: { name: 'F' },
        text: 'Президенты обсудили положение на границе и договорились о встрече.',
      };
      const { topics, discrepancies } = compare({ ...event, readouts: [cut, ...others, foreign] });
      for (const id of [cut.id, 'foreign']) {
        for (const { coverage } of topics)
          expect(Object.getOwnPropertyDescriptor(coverage, id)!.value.grade).toBe('not-comparable');
        for (const { missingFrom } of discrepancies) expect(missingFrom).not.toContain(id);
      }
    }),
    RUNS,
  );
});

const examples = new URL('../examples/', import.meta.url);
test.each(
  readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
)('the laws of order and copies hold on the example %s', (name) => {
  let event: EventRecord;
  try {
    event = JSON.parse(readFileSync(new URL(`${name}/event.json`, examples), 'utf8'));
  } catch {
    return; // an example that starts from an article has no event file
  }
  expect(unordered(compare({ ...event, readouts: [...event.readouts].reverse() }))).toEqual(unordered(compare(event)));
  const [{ text: own }] = event.readouts as [ReadoutRecord];
  const copies = ['a', 'b'].map((id) => ({ id, source: { name: id }, text: own }));
  expect(compare({ ...event, readouts: copies }).discrepancies).toEqual([]);
});

/** A result without the order of its readouts. */
function unordered({ event, claims, profiles, topics, ...rest }: Comparison) {
  const byReadout = (x: { readout: string }, y: { readout: string }) =>
    x.readout < y.readout ? -1 : x.readout > y.readout ? 1 : 0;
  return {
    ...rest,
    readouts: [...event.readouts].sort((x, y) => (x.id < y.id ? -1 : 1)),
    claims: [...claims].sort(byReadout),
    profiles: [...profiles].sort(byReadout),
    topics: topics.map(({ coverage, ...topic }) => ({
      ...topic,
      coverage: Object.entries(coverage).sort(([x], [y]) => (x < y ? -1 : 1)),
    })),
  };
}
