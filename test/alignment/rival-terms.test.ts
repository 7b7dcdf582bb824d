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

  test('swapping the claims swaps the sides', () => {
    const [left, right] = ['The invasion of the islands began.', 'The operation on the islands began.'];
    const [one] = rivalTerms(readClaimsOf(left)[0]!, readClaimsOf(right)[0]!);
    const [other] = rivalTerms(readClaimsOf(right)[0]!, readClaimsOf(left)[0]!);
    expect(other).toEqual({ ...one, a: one!.b, b: one!.a });
  });
});
