import { expect, test } from 'vitest';
import { generalitiesOf } from '../../src/topics/generalities.js';
import { alignmentOf } from '../alignment/aligned.js';

const { vocabulary } = alignmentOf({
  a: 'The premier met the queen. They spoke of fish, of sheep and of other subjects.',
  b: 'The queen thanked relevant parties.',
});

test('a statement with a general phrase is vague', () => {
  const { isVague } = generalitiesOf(vocabulary);
  expect([0, 1, 2].map(isVague)).toEqual([false, true, true]);
});

test('a readout leaves its list open where it says that there was more', () => {
  const { leavesOpen } = generalitiesOf(vocabulary);
  expect([leavesOpen(0), leavesOpen(1), leavesOpen(0)]).toEqual([true, false, true]);
});
