import { describe, expect, test } from 'vitest';
import { rivalTerms } from '../../src/alignment/rival-terms.js';
import { readClaimsOf } from '../claims/claims-of.js';

const rivals = (left: string, right: string) =>
  rivalTerms(readClaimsOf(left)[0]!, readClaimsOf(right)[0]!).map(
    ({ group, a, b, distance }) => `${group}: ${a.phrase} / ${b.phrase}, ${distance}`,
  );

describe('two terms for one thing', () => {
  test.each([
    ['grades apart', 'The war went on.', 'The crisis went on.', ['war: war / crisis, 1']],
    ['of one grade', 'The gunmen left the square.', 'The rebels left the square.', ['fighters: gunman / rebel, 0.4']],
    ['near synonyms', 'The war went on.', 'The armed conflict went on.', []],
    ['a shared term', 'The war, a crisis, went on.', 'The crisis went on.', []],
    ['inside a name', 'World War II was remembered.', 'The crisis was remembered.', []],
  ])('%s', (_, left, right, found) => {
    expect(rivals(left, right)).toEqual(found);
  });

  test.each([
    ['a word more that condemns', 'The full-scale war went on.', 'The war went on.', ['war: full-scale war / war, 1']],
    ['a word more that does not', 'The military conflict went on.', 'The conflict went on.', []],
    ['no term on one side', 'The war went on.', 'The rain went on.', []],
    ['terms for two things', 'The war went on.', 'The rebels left the square.', []],
    [
      'each of two things',
      'In the war the gunmen left.',
      'In the crisis the rebels left.',
      ['war: war / crisis, 1', 'fighters: gunman / rebel, 0.4'],
    ],
    ['a shared term among others', 'The war, the operation, went on.', 'The crisis, an operation, went on.', []],
  ])('stand for it, or do not: %s', (_, left, right, found) => {
    expect(rivals(left, right)).toEqual(found);
  });

  test.each([
    [
      'the furthest apart',
      'The gunmen and the extremists left.',
      'The rebels left.',
      ['fighters: extremist / rebel, 1'],
    ],
    [
      'the furthest apart, though it comes last',
      'The extremists and the gunmen left.',
      'The rebels left.',
      ['fighters: extremist / rebel, 1'],
    ],
    ['of equals the first', 'The crisis, the operation, went on.', 'The war went on.', ['war: crisis / war, 1']],
    ['the first, of any name', 'The operation, the crisis, went on.', 'The war went on.', ['war: operation / war, 1']],
    [
      'of those in one place the first by the alphabet',
      'The war and the crisis went on.',
      'The fighting and the operation went on.',
      ['war: crisis / fighting, 1'],
    ],
    [
      'by the alphabet whichever word is whose',
      'The war and the crisis went on.',
      'The fighting and the campaign went on.',
      ['war: war / campaign, 1'],
    ],
  ])('of several pairs counts %s', (_, left, right, found) => {
    expect(rivals(left, right)).toEqual(found);
    const turned = found.map((line) => line.replace(/: (.+) \/ (.+), /u, ': $2 / $1, '));
    expect(rivals(right, left)).toEqual(turned);
  });

  test('swapping the claims swaps the sides', () => {
    const [left, right] = ['The invasion of the islands began.', 'The operation on the islands began.'];
    const [one] = rivalTerms(readClaimsOf(left)[0]!, readClaimsOf(right)[0]!);
    const [other] = rivalTerms(readClaimsOf(right)[0]!, readClaimsOf(left)[0]!);
    expect(other).toEqual({ ...one, a: one!.b, b: one!.a });
  });
});
