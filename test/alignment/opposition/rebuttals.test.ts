import { describe, expect, it } from 'vitest';
import { opposeRebuttals } from '../../../src/alignment/opposition/rebuttals.js';
import { reasons, viewed } from './viewed.js';

type Row = readonly [text: string, word: string];

const PLAIN = 'The boats left the harbour at dawn.';

/** The words by which a claim calls the other account untrue, when the other only gives it. */
function rebutted(text: string, other = PLAIN): string[] {
  const read = (found: object[]) => found.map((reason) => reason as Record<'code' | 'word' | 'says', string>);
  const there = read(reasons(opposeRebuttals, text, other));
  expect(there.every(({ code, says }) => code === 'rebuttal' && says === 'left')).toBe(true);
  expect(read(reasons(opposeRebuttals, other, text))).toEqual(there.map((one) => ({ ...one, says: 'right' })));
  return there.map(({ word }) => word);
}

describe('an account is called untrue', () => {
  it.each<Row>([
    ['This account is false.', 'false'],
    ['The figures are not true.', 'not true'],
    ['The minister lied about the boats.', 'lie about'],
    ['The papers distort the story.', 'distort'],
    ['The story is pure disinformation, a lie.', 'a lie'],
    ['Talk of a fire is a malicious lie.', 'malicious lie'],
    ['The union rejected the claim.', 'reject'],
    ['The union dismissed these accusations.', 'dismiss'],
    ['The allegation was denied by the union.', 'deny'],
  ])('%s', (text, word) => {
    expect(rebutted(text)).toEqual([word]);
  });

  it.each([
    'The union rejected the offer.',
    'The union rejected.',
    'Their rejection of the claim came late.',
    'This account is not false.',
    'The union did not reject the claim.',
    'A smear was found on the window.',
    'The union studied the claim.',
  ])('not where a thing is refused, the word is denied, or a noun by itself: %s', (text) => {
    expect(rebutted(text)).toEqual([]);
  });

  it('not where both say so', () => {
    expect(rebutted('This account is false.', 'The union rejected the claim.')).toEqual([]);
  });

  it('the first word that does so is told', () => {
    expect(rebutted('The union rejected the offer and denied the report.')).toEqual(['deny']);
  });
});

describe('where it is said whose account is untrue', () => {
  const found = (text: string, country?: string) => {
    const speaker = country === undefined ? {} : { country };
    return opposeRebuttals(viewed(text), viewed(PLAIN, { speaker })).length;
  };

  it.each<readonly [text: string, speaker: string | undefined, found: number]>([
    ['The union rejected the French claim.', 'FR', 1],
    ['The union rejected the French claim.', 'DE', 0],
    ['The union rejected the French claim.', undefined, 1],
    ['The union rejected the claim.', 'DE', 1],
    ['The French account is false.', 'FR', 1],
    ['The French account is false.', 'DE', 0],
    ['The false French account spread.', 'DE', 0],
    ['The account is false, the German press wrote.', 'FR', 1],
    ['In May the false French account spread.', 'DE', 0],
    ['The German press printed a false story.', 'FR', 1],
  ])('it is not somebody else who is rebutted: %s by %s', (text, speaker, expected) => {
    expect(found(text, speaker)).toBe(expected);
  });

  it('the speaker of the other claim counts, on either side', () => {
    const rebuttal = viewed('The union rejected the French claim.', { speaker: { country: 'DE' } });
    const french = viewed(PLAIN, { speaker: { country: 'FR' } });
    expect(opposeRebuttals(french, rebuttal)).toHaveLength(1);
    expect(opposeRebuttals(rebuttal, french)).toHaveLength(1);
  });
});
