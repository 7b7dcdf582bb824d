import { describe, expect, test } from 'vitest';
import { scope } from '../../../src/discrepancies/framing/scope.js';
import { alignedEvent, claimOf, linked } from '../linked.js';

/** Which text reaches further, and how that shows, between two claims that match as well as said (0..1). */
function wider(east: string, west: string, overlap = 1) {
  const event = alignedEvent({ east, west });
  const found = scope(linked(claimOf(event, 'east'), claimOf(event, 'west'), { overlap }), event);
  return found.map(({ because, evidence }) => [because[0]?.code, evidence.find(({ role }) => role === 'names')?.quote]);
}

const ALL = 'All ferries on the lake were stopped.';
const SOME = 'The night ferries on the lake were stopped.';
const LONG = 'They talked about trade, tourism, science and sport.';
const SHORT = 'They talked about trade and science.';
const TWO = 'The pause covers energy and infrastructure.';
const ONE = 'The pause covers energy infrastructure.';

describe('one side says it of more', () => {
  test.each([
    ['all against some', ALL, SOME, 'wider-scope'],
    ['two things against one', TWO, ONE, 'wider-scope'],
    ['a longer list', LONG, SHORT, 'longer-list'],
  ])('%s, whichever comes first', (_, more, less, code) => {
    expect(wider(more, less)).toEqual([[code, more]]);
    expect(wider(less, more)).toEqual([[code, more]]);
  });

  test.each([
    ['both say all', ALL, 'All ferries on the lake were stopped in May.'],
    ['a list that holds something else', LONG, 'They talked about trade and music.'],
    ['lists of one length that share an item', LONG, 'They talked about trade, music, dance and art.'],
    ['the same list in another order', LONG, 'They talked about sport, science, tourism and trade.'],
  ])('but not %s', (_, left, right) => {
    expect(wider(left, right)).toEqual([]);
  });
});

describe('the claims must match', () => {
  test('by 0.4 where one says it of all', () => {
    expect(wider(ALL, SOME, 0.4)).toHaveLength(1);
    expect(wider(ALL, SOME, 0.39)).toEqual([]);
  });

  test('by 0.6 where one has the longer list', () => {
    expect(wider(LONG, SHORT, 0.6)).toHaveLength(1);
    expect(wider(LONG, SHORT, 0.59)).toEqual([]);
  });
});
