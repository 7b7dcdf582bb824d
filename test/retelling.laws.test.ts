import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare.js';
import type { Comparison } from '../src/comparison.js';
import type { EventRecord } from '../src/event/event.js';
import { english } from '../src/languages/english.js';
import { events } from './event-texts.js';
import { runs } from './runs.js';

// What a change to the texts may change in the result.

describe('written otherwise', () => {
  const written = (change: (text: string) => string) => (event: EventRecord) => ({
    ...event,
    readouts: event.readouts.map((readout) => ({ ...readout, text: change(readout.text) })),
  });
  /** Where a reader could cut or join either way, a blank or a mark may decide; see docs/limits.md. */
  const LEAST_ALIKE = 0.998;
  const holds = (one: (event: EventRecord) => EventRecord, other: (event: EventRecord) => EventRecord) => {
    const sample = fc.sample(events, runs(100));
    const alike = sample.filter((event) =>
      isDeepStrictEqual(toldBy(compare(other(event))), toldBy(compare(one(event)))),
    );
    expect(alike.length / sample.length).toBeGreaterThanOrEqual(LEAST_ALIKE);
  };
  const asItIs = (event: EventRecord) => event;

  test('more blanks, tabs and blanks that do not break change nothing but spans', () => {
    holds(
      written((text) => text.replaceAll(/ +/gu, ' ')),
      written((text) => text.replaceAll(/ +/gu, (_, at) => [' ', '  ', '\t', '\u00a0', ' \t '][at % 5]!)),
    );
  });

  test('line ends of another system change nothing but spans', () => {
    holds(
      asItIs,
      written((text) => text.replaceAll(/\r?\n/gu, '\r\n')),
    );
  });

  test.each(['""', '«»', '„“'])('quotations in %s change nothing but spans', ([open, close]) => {
    const even = written((text) => text.replaceAll(/["„«»‟]/gu, ''));
    const paired = (event: EventRecord) =>
      written((text) => (/^[^“”]*(?:“[^“”]*”[^“”]*)*$/u.test(text) ? text : text.replaceAll(/[“”]/gu, '')))(
        even(event),
      );
    holds(paired, (event) => written((text) => text.replaceAll('“', open!).replaceAll('”', close!))(paired(event)));
  });

  test('another apostrophe changes nothing', () => {
    const inWords = /(?<=\p{L})[’'](?=\p{L})/gu;
    holds(
      written((text) => text.replaceAll(inWords, '’')),
      written((text) => text.replaceAll(inWords, "'")),
    );
  });

  test('letters with their marks apart change nothing but spans', () => {
    holds(
      written((text) => text.normalize('NFC')),
      written((text) => text.normalize('NFD')),
    );
  });
});

/** How a readout covers a topic is judged beside the others, and so may turn with what they say; see docs/limits.md. */
const LEAST_KEPT = 0.995;

test('what a readout no longer says is at most left out there', () => {
  const sample = fc.sample(events, runs(60)).filter(({ topics = [] }) => topics.length > 0);
  const kept = sample.filter((event, number) => {
    const shorter = withoutSentence(event, number);
    if (shorter === undefined) return true;
    const before = leftOut(compare(event));
    const own = JSON.stringify([event.readouts[0]!.id]).slice(0, -1);
    return [...leftOut(compare(shorter))].every((one) => before.has(one) || one.startsWith(own));
  });
  expect(kept.length / sample.length).toBeGreaterThanOrEqual(LEAST_KEPT);
});

/** The event with one sentence of the first readout gone; undefined where that would be all of it. */
function withoutSentence(event: EventRecord, number: number): EventRecord | undefined {
  const [told, ...others] = event.readouts;
  const { sentences } = english.read(told!.text);
  if (sentences.length < 2) return undefined;
  const { start, end } = sentences[number % sentences.length]!;
  const text = told!.text.slice(0, start) + told!.text.slice(end);
  return text.trim() === '' ? undefined : { ...event, readouts: [{ ...told!, text }, ...others] };
}

/** Which readout lacks which given topic. */
function leftOut({ topics }: Comparison): Set<string> {
  return new Set(
    topics
      .filter(({ given }) => given)
      .flatMap(({ label, coverage }) =>
        Object.entries(coverage)
          .filter(([, { grade }]) => grade === 'omitted')
          .map(([readout]) => JSON.stringify([readout, label])),
      ),
  );
}

const PLACES = new Set(['span', 'sentence', 'start', 'end', 'text', 'id']);

/** A comparison without positions, ids, which may be made of positions, and the writing of its quotes. */
function toldBy(comparison: Comparison): unknown {
  return walk(comparison);

  function walk(value: unknown): unknown {
    if (typeof value === 'string') return plainly(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.entries(value)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, one]) => [key, walk(one)]);
  }
}

function plainly(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[“”„«»‟]/gu, '"')
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ');
}
