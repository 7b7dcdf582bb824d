import { expect, test } from 'vitest';
import { howTelling } from '../../src/discrepancies/how-telling.js';
import { alignedEvent } from './linked.js';

const telling = (text: string) => [...alignedEvent({ east: text }).claims.values()].map(howTelling);

test('a point is told in full', () => {
  expect(telling('Divers found the wreck of a Danish freighter near the lighthouse.')).toEqual([1]);
});

test.each([
  'The minister thanked the crew of the lifeboat for their tireless work.',
  'We extend our condolences to the families of the crew.',
  'The board remains committed to the harbour and its workers.',
  'The union strongly protests against such acts.',
])('a formula less: %s', (text) => {
  expect(telling(text)).toEqual([0.6]);
});

test('not what ends in one', () => {
  expect(telling('The harbour master showed the guests of the yard two new ships with thanks from the owner.')).toEqual(
    [1],
  );
});

test('a piece of a sentence less', () => {
  const [, piece] = telling('The yard was sold to a maker of boats, which has moved its office from Bergen to Oslo.');
  expect(piece).toBe(0.8);
});
