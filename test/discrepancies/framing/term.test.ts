import { describe, expect, test } from 'vitest';
import { term as find } from '../../../src/discrepancies/framing/term.js';
import { alignedEvent, claimOf, linked } from '../linked.js';
import { findings, quotes } from '../two-readouts.js';

const term = (left: string, right: string) => findings({ east: left, west: right }, { subtype: 'term' });

describe('rival terms', () => {
  test('a term that names against one that softens', () => {
    const [found] = term(
      'The envoys spoke about the war in the border region.',
      'The envoys spoke about the crisis in the border region.',
    );
    expect(quotes(found!)).toEqual({ 'east names': 'war', 'west differs': 'crisis' });
    expect(found?.because).toEqual([{ code: 'rival-terms', group: 'war', left: 'war', right: 'crisis' }]);
  });

  test('words that are rivals for two things are told once', () => {
    expect(
      term('Police in Lyon announced the arrest of the mayor.', 'Police in Lyon detained the mayor.'),
    ).toHaveLength(1);
  });

  test('the same whichever side comes first', () => {
    const one = term('They discussed the invasion of the islands.', 'They discussed the operation on the islands.');
    const other = term('They discussed the operation on the islands.', 'They discussed the invasion of the islands.');
    expect(one).toHaveLength(1);
    expect(other).toHaveLength(1);
    expect(other[0]!.score).toBe(one[0]!.score);
    expect(other[0]!.evidence.map(({ quote }) => quote).sort()).toEqual(['invasion', 'operation']);
  });

  test.each([
    ['a term that both use', 'They discussed the war in the hills.', 'The war in the hills, a crisis, was discussed.'],
    ['near synonyms', 'They spoke of the war in the hills.', 'They spoke of the armed conflict in the hills.'],
    ['a term that is denied', 'They did not discuss the war in the hills.', 'They discussed the crisis in the hills.'],
    ['a word inside a name', 'A parade recalled the end of World War II.', 'A parade recalled the end of the crisis.'],
  ])('not %s', (_, left, right) => {
    expect(term(left, right)).toEqual([]);
  });

  test('claims must match by 0.2: a general term may name another thing', () => {
    const event = alignedEvent({ east: 'They discussed the war.', west: 'They discussed the crisis.' });
    const found = (overlap: number) =>
      find(linked(claimOf(event, 'east'), claimOf(event, 'west'), { overlap }), event).length;
    expect(found(0.2)).toBe(1);
    expect(found(0.19)).toBe(0);
  });
});
