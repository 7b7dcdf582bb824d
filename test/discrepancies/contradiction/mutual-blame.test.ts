import { describe, expect, test } from 'vitest';
import { mutualBlame } from '../../../src/discrepancies/contradiction/mutual-blame.js';
import { inquire } from '../../../src/discrepancies/inquiry.js';
import { alignedEvent } from '../linked.js';

/** What is found where each of some readouts speaks for the party it is named after. */
function found(texts: Record<string, string>, parties: Record<string, string> = {}) {
  const event = alignedEvent(texts);
  const readouts = event.readouts.map((one) => ({ ...one, party: parties[one.record.id] ?? one.record.id }));
  return mutualBlame(inquire({ ...event, readouts })).map(({ because, evidence, cluster }) => ({
    blamed: [because[0]!.left, because[0]!.right],
    quotes: evidence.map(({ quote }) => quote),
    linked: cluster !== undefined,
  }));
}

const RAMMED = 'The Ghanaian cutter deliberately rammed the Togolese trawler near the reef.';
const ENTERED = 'The Togolese trawler illegally approached the Ghanaian cutter near the reef.';

describe('two sides that blame each other', () => {
  test('are at odds, as the claims that come nearest to each other show', () => {
    expect(found({ Ghana: `The weather was calm. ${ENTERED}`, Togo: `${RAMMED} Nobody was hurt.` })).toMatchObject([
      { blamed: ['TG', 'GH'], quotes: [ENTERED, RAMMED] },
    ]);
  });

  test('are at odds where one blames the other, and that one a third', () => {
    const third = 'The Kenyan cutter deliberately rammed the Togolese trawler near the reef.';
    expect(found({ Ghana: third, Togo: RAMMED })).toMatchObject([{ blamed: ['KE', 'GH'] }]);
  });

  test('are at odds where a third reports what one of them says', () => {
    const reported = `The Kenyan paper was first with it. ${ENTERED.slice(0, -1)}, Ghanaian navy spokesman Mensah said.`;
    expect(found({ Kenya: reported, Togo: RAMMED })).toMatchObject([{ blamed: ['TG', 'GH'] }]);
  });

  test('are found once for each pair of readouts of two parties', () => {
    const texts = { one: ENTERED, two: RAMMED, three: RAMMED };
    expect(found(texts, { one: 'Ghana', two: 'Togo', three: 'Togo' })).toHaveLength(2);
  });

  test('are found in a cluster where their claims are linked', () => {
    expect(found({ Ghana: ENTERED, Togo: RAMMED }).map(({ linked }) => linked)).toEqual([true]);
  });
});

test('a charge that is returned in kind goes before one that comes nearer', () => {
  const near = 'The Togolese trawler deliberately rammed the Ghanaian cutter near the reef.';
  const returned = 'A Togolese boat illegally entered the bay.';
  const illegal = 'The Ghanaian cutter made an illegal entry into the bay, near the reef and the Togolese trawler.';
  expect(found({ Ghana: `${near} ${returned}`, Togo: illegal })[0]!.quotes).toEqual([returned, illegal]);
});

describe('no two sides that blame each other', () => {
  test.each([
    ['one blames nobody', { Ghana: 'The Togolese trawler was near the reef.', Togo: RAMMED }],
    ['both blame the same', { Kenya: RAMMED, Togo: RAMMED }],
    ['one blames both', { press: `${RAMMED} ${ENTERED}`, Togo: RAMMED }],
    ['one seems to blame itself', { Ghana: RAMMED, Togo: 'The reef was calm near the trawler.' }],
    ['neither blames the other', { Kenya: RAMMED, Mali: ENTERED }],
    ['the two are about other matters', { Ghana: 'Togolese banks flagrantly abused export credits.', Togo: RAMMED }],
  ])('%s', (_, texts) => {
    expect(found(texts as Record<string, string>)).toEqual([]);
  });

  test('two readouts of one party', () => {
    expect(found({ one: ENTERED, two: RAMMED }, { one: 'Ghana', two: 'Ghana' })).toEqual([]);
  });
});
