import { describe, expect, test } from 'vitest';
import { align } from '../../src/alignment/align.js';
import type { ReadReadout } from '../../src/claims/read-event.js';
import { readReadouts } from '../../src/claims/read-event.js';
import type { EventRecord } from '../../src/event/event.js';
import { english } from '../../src/languages/english.js';
import { coverTopics, gradeOf, isComparable } from '../../src/topics/cover.js';
import { COVERAGE_FEATURES } from '../../src/topics/coverage-features.js';
import { COVERAGE_MODEL } from '../../src/topics/coverage-weights.js';
import { GRADES } from '../../src/topics/topic.js';
import { askedTopics, wordsOfTopics } from '../../src/topics/topics-of.js';
import { exampleEvents, read } from '../alignment/aligned.js';
import { eventOf } from '../discrepancies/two-readouts.js';

function cover(readouts: readonly ReadReadout[], topics: EventRecord['topics'] & {}) {
  const asked = askedTopics(eventOf({}, { topics }), [english]);
  return coverTopics(asked, align(readouts, undefined, wordsOfTopics(asked)), readouts);
}

const TEXTS = {
  kremlin:
    'The President told the Chairman about the latest Russian-American contacts. They discussed the Ukrainian conflict. ' +
    'Both confirmed the schedule of upcoming meetings.',
  beijing:
    'The Chairman welcomed the positive efforts of Russia and relevant parties to defuse the crisis. ' +
    'China and Russia are good neighbours.',
};

describe('coverTopics', () => {
  const topics = cover(read(TEXTS), ['Russian-American contacts', 'upcoming meetings', 'good neighbours']);
  const grades = topics.map(({ label, coverage }) => [label, coverage.kremlin!.grade, coverage.beijing!.grade]);

  test('a topic is named where its words stand, and omitted where nothing speaks to it', () => {
    expect(grades[1]).toEqual(['upcoming meetings', 'named', 'omitted']);
    expect(grades[2]).toEqual(['good neighbours', 'omitted', 'named']);
  });

  test('a topic whose words stand nowhere is not named by relatives of them', () => {
    const [coal] = cover(read({ a: 'The text speaks of fossil fuels.', b: 'The text is short.' }), ['coal']);
    expect(coal!.coverage.a!.grade).toBe('omitted');
  });

  test('a topic that nobody raises is left out everywhere, and its grade shows nothing that is not there', () => {
    for (const { coverage } of cover(read(TEXTS), ['penguins', 'ballet festival', 'vineyard harvest', '?!']))
      for (const { grade } of Object.values(coverage)) expect(grade).toBe('omitted');
  });

  test('a name that another blurs is vague there', () => {
    expect(grades[0]).toEqual(['Russian-American contacts', 'named', 'vague']);
  });

  test('is shown by claims of that readout and by words as they stand in them', () => {
    for (const event of exampleEvents()) {
      const readouts = readReadouts(event, [english]);
      const all = new Map(readouts.flatMap(({ claims }) => claims.map(({ claim }) => [claim.id, claim] as const)));
      for (const { coverage } of cover(readouts, event.topics ?? ['talks'])) {
        expect(Object.keys(coverage)).toEqual(event.readouts.map(({ id }) => id));
        for (const [readout, { grade, claims, terms }] of Object.entries(coverage)) {
          expect(GRADES).toContain(grade);
          if (grade !== 'omitted') expect(claims.length).toBeGreaterThan(0);
          const text = event.readouts.find(({ id }) => id === readout)!.text;
          for (const id of claims) expect(all.get(id)!.readout).toBe(readout);
          for (const term of terms) expect(text).toContain(term);
        }
      }
    }
  });

  test('is shown by the claims that hold most of its words, the fullest first', () => {
    const texts = {
      kremlin: 'China keeps its promises, and the minister asked the port to lift the strict measures against China.',
      beijing: 'The port was closed.',
    };
    const [topic] = cover(read(texts), ['strict measures against China']);
    const { claims, terms } = topic!.coverage.kremlin!;
    expect(claims).toEqual(['kremlin#1']);
    expect(terms).toEqual(['strict', 'measures', 'China']);
  });

  test('says whether the topic was asked for', () => {
    expect(topics.every(({ given }) => given)).toBe(true);
  });

  test('a text that is cut off, or that no full reader reads, is not comparable', () => {
    const [kremlin, beijing] = read(TEXTS);
    const cut = { ...beijing!, record: { ...beijing!.record, truncated: true } };
    expect([isComparable(kremlin!), isComparable(cut)]).toEqual([true, false]);
    const [topic] = cover([kremlin!, cut], ['upcoming meetings']);
    expect(topic!.coverage.beijing).toEqual({ grade: 'not-comparable', claims: [], terms: [] });
    const [foreign] = readReadouts(eventOf({ a: 'Стороны обсудили поставки зерна.' }), [english]);
    expect(isComparable(foreign!)).toBe(false);
  });

  test('ids that are names of built-ins are ids', () => {
    const [topic] = cover(
      read(
        Object.fromEntries([
          ['__proto__', TEXTS.kremlin],
          ['constructor', TEXTS.beijing],
        ]),
      ),
      ['good neighbours'],
    );
    expect(Object.entries(topic!.coverage).map(([id, { grade }]) => [id, grade])).toEqual([
      ['__proto__', 'omitted'],
      ['constructor', 'named'],
    ]);
  });
});

describe('gradeOf', () => {
  const none = COVERAGE_FEATURES.map(() => 0);
  const model = (named: number, vague: number) => ({
    named: { intercept: named, weights: none },
    vague: { intercept: vague, weights: none },
  });

  test('is named where that is as likely as not, whatever else it may be', () => {
    expect(gradeOf(none, model(3, -3))).toBe('named');
    expect(gradeOf(none, model(0, 9))).toBe('named');
    expect(gradeOf(none, model(-0.1, -9))).toBe('omitted');
  });

  test('what is not named is vague from three in ten', () => {
    expect(gradeOf(none, model(-1, -0.8))).toBe('vague');
    expect(gradeOf(none, model(-1, -0.9))).toBe('omitted');
  });

  test('weighs the features', () => {
    const first = none.map((_, i) => (i === 0 ? 1 : 0));
    const weighted = { ...model(0, -9), named: { intercept: -1, weights: first.map((x) => 2 * x) } };
    expect(gradeOf(first, weighted)).toBe('named');
    expect(gradeOf(none, weighted)).toBe('omitted');
  });

  test('the model has a weight for each feature', () => {
    for (const { weights } of Object.values(COVERAGE_MODEL)) expect(weights.length).toBe(COVERAGE_FEATURES.length);
  });
});
