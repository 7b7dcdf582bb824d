import { describe, expect, test } from 'vitest';
import { meetingPlacesOf, relatedPairs } from '../../src/lexicon/related-pairs.js';
import { wordRelation } from '../../src/lexicon/relations.js';
import { vocabulary } from '../../src/lexicon/vocabulary.js';

/** Asks for every two words. */
function slowly(words: readonly string[]): string[] {
  return words.flatMap((x, a) =>
    words.slice(a + 1).flatMap((y, i) => {
      const relation = wordRelation(x, y);
      return relation === undefined ? [] : [JSON.stringify({ a, b: a + 1 + i, relation })];
    }),
  );
}

const related = (words: readonly string[]) => relatedPairs(words.map(meetingPlacesOf));
const found = (words: readonly string[]) => related(words).map((pair) => JSON.stringify(pair));

describe('relatedPairs', () => {
  test.each([3, 11, 29, 53])('finds what asking for every two words finds, each pair once: sample %i', (start) => {
    const words = vocabulary().words.filter((_, i) => i % 60 === start);
    const expected = slowly(words);
    expect(expected.length).toBeGreaterThan(30);
    expect(found(words).sort()).toEqual(expected.sort());
  });

  test('the same among words of one field, where many meet', () => {
    const words = (
      'war warfare conflict battle fight crisis peace truce ceasefire treaty deal accord agreement agree disagree accept reject ' +
      'refuse discuss discussion talk talks negotiate negotiation negotiator big large huge tiny small good bad better vehicle car ' +
      'truck ship boat vessel rise fall increase decrease up down russia russian america american stress emphasize note say tell'
    ).split(' ');
    const expected = slowly(words);
    expect(expected.length).toBeGreaterThan(50);
    expect(found(words).sort()).toEqual(expected.sort());
  });

  test('words that are unknown relate to none, and places count', () => {
    expect(related(['qwrtz', 'qwrtz', '', '__proto__', '@RU'])).toEqual([]);
    expect(related([])).toEqual([]);
    expect(related(['', 'car', 'qwrtz', 'vehicle'])).toMatchObject([
      { a: 1, b: 3, relation: { kind: 'broader', distance: 1 } },
    ]);
    expect(related(['vehicle', 'car'])).toMatchObject([{ a: 0, b: 1, relation: { kind: 'narrower' } }]);
  });

  test('a word that stands twice is a synonym of itself', () => {
    expect(related(['war', 'war'])).toMatchObject([{ a: 0, b: 1, relation: { kind: 'synonym', distance: 0 } }]);
  });
});
