import { describe, expect, test } from 'vitest';
import { lengthOfTalks } from '../../../src/discrepancies/contradiction/length-of-talks.js';
import { inquire } from '../../../src/discrepancies/inquiry.js';
import { alignedEvent } from '../linked.js';

/** The lengths at odds, as written. */
const lengths = (texts: Readonly<Record<string, string>>) =>
  lengthOfTalks(inquire(alignedEvent(texts))).map(({ because }) => `${because[0]!.left} | ${because[0]!.right}`);

describe('how long the talks went on', () => {
  test.each([
    ['They spoke for 90 minutes.', 'The call lasted two hours.'],
    ['The ministers of both shires talked by telephone for 90 minutes.', 'The call went on for about two hours.'],
    ['The envoy spoke with Lind for 90 minutes.', 'It was a two-hour telephone call.'],
  ])('%s | %s', (east, west) => {
    expect(lengths({ east, west })).toHaveLength(1);
  });

  test.each([
    ['the same length', 'They spoke for 120 minutes.', 'The call lasted two hours.'],
    ['a plan', 'They spoke for 90 minutes.', 'The call will last two hours.'],
    ['something else that lasted', 'They spoke for 90 minutes.', 'The truce lasted two hours.'],
    ['a speech of one', 'The mayor spoke for 90 minutes.', 'The call lasted two hours.'],
    ['a call and a meeting', 'The call lasted 90 minutes.', 'The meeting lasted two hours.'],
    ['two lengths told', 'They spoke for 90 minutes. The call lasted an hour.', 'The call lasted two hours.'],
    ['a denied one', 'They spoke for 90 minutes.', 'The call did not last two hours.'],
  ])('but not %s', (_, east, west) => {
    expect(lengths({ east, west })).toEqual([]);
  });
});
