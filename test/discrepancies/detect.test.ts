import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { eventOf } from './two-readouts.js';

const TEXTS = {
  army: 'Seven hikers were rescued from the ridge on Monday. The colonel praised the crew of the helicopter.',
  police: 'Seven hikers were rescued from the ridge. It was noted that the weather had been bad.',
  village: 'Twelve hikers were rescued from the ridge. The mayor noted that the weather had been bad.',
};

describe('laws', () => {
  test('the order of the readouts changes nothing', () => {
    const event = eventOf(TEXTS, { topics: ['weather', 'helicopter'] });
    const turned = { ...event, readouts: [...event.readouts].reverse() };
    expect(compare(turned).discrepancies).toEqual(compare(event).discrepancies);
  });

  test.each(Object.values(TEXTS))('a readout against its copy differs in nothing', (text) => {
    expect(compare(eventOf({ one: text, two: text })).discrepancies).toEqual([]);
    expect(compare(eventOf({ one: text, two: text }, { topics: ['weather'] })).discrepancies).toEqual([]);
  });

  test('ids are unique, and quotes exact', () => {
    const { discrepancies, event } = compare(eventOf(TEXTS, { topics: ['weather', 'helicopter'] }));
    expect(discrepancies.length).toBeGreaterThan(2);
    expect(new Set(discrepancies.map(({ id }) => id)).size).toBe(discrepancies.length);
    const texts = new Map(event.readouts.map(({ id, text }) => [id, text]));
    for (const { readout, span, quote } of discrepancies.flatMap(({ evidence }) => evidence))
      expect(texts.get(readout)!.slice(span.start, span.end)).toBe(quote);
  });

  test('scores fall and lie in 0..1', () => {
    const scores = compare(eventOf(TEXTS)).discrepancies.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  test('names that objects have by nature are names like others', () => {
    const plain = compare(eventOf({ a: TEXTS.army, b: TEXTS.village }, { topics: ['weather'] }));
    const odd = compare({
      id: 'event',
      topics: ['weather'],
      readouts: [
        { id: '__proto__', source: { name: 'constructor', party: '__proto__' }, text: TEXTS.army },
        { id: 'constructor', source: { name: 'toString', party: 'hasOwnProperty' }, text: TEXTS.village },
      ],
    });
    expect(odd.discrepancies.map(({ subtype }) => subtype)).toEqual(plain.discrepancies.map(({ subtype }) => subtype));
    expect(Object.keys(odd.topics[0]!.coverage).sort()).toEqual(['__proto__', 'constructor']);
    expect(odd.profiles.map(({ readout }) => readout)).toEqual(['__proto__', 'constructor']);
  });
});
