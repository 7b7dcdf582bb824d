import { describe, expect, test } from 'vitest';
import type { AskedSlot } from '../../src/lexicon/slot-topics.js';
import { answers } from '../../src/topics/asked-slot.js';
import { statements } from '../alignment/aligned.js';

const ANSWERS: readonly (readonly [AskedSlot, yes: string, no: string])[] = [
  ['length', 'The ship came within 40 metres of the reef.', 'The ship came near the reef.'],
  ['duration', 'The call lasted 45 minutes.', 'The call was long.'],
  ['money', 'The city paid $3 million for the bridge.', 'The city paid for the bridge.'],
  ['count', 'Twelve sailors were hurt.', 'Some sailors were hurt.'],
  ['deaths', 'Twelve sailors were killed.', 'Three times the boat was hit, and the mate died.'],
  ['moment', 'The talks began on 3 May.', 'The talks began late.'],
  ['initiator', 'The ministers spoke at the request of the French side.', 'The ministers spoke.'],
  ['tone', 'The talks were held in a warm and friendly atmosphere.', 'The talks were held in the palace.'],
  ['place', 'They met in Paris.', 'They met in the palace.'],
  ['cause', 'The fire was caused by a short circuit.', 'The fire was put out.'],
  ['blame', 'The reckless manoeuvre was illegal.', 'The ship turned.'],
];

describe.each(ANSWERS)('%s', (slot, yes, no) => {
  test('is answered by a detail of that kind and by no other sentence', () => {
    expect(answers(slot, statements(yes)[0]!)).toBe(true);
    expect(answers(slot, statements(no)[0]!)).toBe(false);
  });
});

test('one kind of number is no answer to a question for another', () => {
  const [minutes] = statements('The call lasted 45 minutes.');
  expect(answers('money', minutes!)).toBe(false);
  expect(answers('length', minutes!)).toBe(false);
});
