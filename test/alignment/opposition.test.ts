import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opposition } from '../../src/alignment/opposition.js';
import { hostileText } from '../claims/words.js';
import { claimOf } from './claims.js';

const codes = (a: string, b: string) => {
  const { against, excuses } = opposition(claimOf(a), claimOf(b));
  return { against: against.map(({ code }) => code), excuses: excuses.map(({ code }) => code) };
};

type Case = readonly [a: string, b: string];

const OPPOSED: Readonly<Record<string, readonly Case[]>> = {
  'quantity-differs': [
    ['Some 90,000 people marched through the capital.', 'Some 20,000 people marched through the capital.'],
    ['The museum bought the portrait for 2.4 million euros.', 'The museum bought the portrait for €3,100,000.'],
    ['The balloon burst at a height of 9,000 feet.', 'The balloon burst at a height of 5,000 metres.'],
    ['The fire destroyed more than 300 hectares of forest.', 'The fire destroyed 120 hectares of forest.'],
    ['The call lasted 45 minutes.', 'They spoke for two hours.'],
    ['Five soldiers were killed.', 'Eight soldiers were killed.'],
    ['Between 10 and 12 ships were seen.', 'Thirty ships were seen.'],
  ],
  'time-differs': [
    ['The signal box caught fire at 09:40.', 'The signal box caught fire at 10:25.'],
    ['The talks collapsed on 3 May.', 'The talks collapsed on May 5.'],
    ['The launch was cancelled at 14:00 GMT.', 'The launch was cancelled at 11 a.m. EST.'],
    ['They met on Monday.', 'They met on Thursday.'],
    ['It was struck at 7:03 am CET on 3 May.', 'It was struck at 9:03 Moscow time on 7 May.'],
  ],
  'polarity-differs': [
    ['The agency approved the vaccine for children.', 'The agency did not approve the vaccine for children.'],
    ['Nobody was injured when the tent collapsed.', 'Two children were injured when the tent collapsed.'],
    ['The jet passed without hitting the drone.', 'The jet hit the drone.'],
    ['The fighters never fired at the ship.', 'The fighters fired at the ship.'],
  ],
  'place-denied': [
    ['The trawler fished in Kenyan waters.', 'The trawler never entered Kenyan waters.'],
    ['The jet was inside the border zone.', 'The jet did not cross the Danish border zone.'],
  ],
  existence: [
    ['The premier raised the fate of the prisoners.', 'Prisoners were not mentioned at all in the call.'],
    ['The talks ended with an agreement on the lake.', 'The talks ended without an agreement on the lake.'],
    ['There was no contact between the planes.', 'The jet struck the drone.'],
    ['They made no mention of the strait.', 'The strait was discussed at length.'],
    ['There was no request.', 'A request was received in May.'],
  ],
  antonym: [
    ['The shareholders accepted the offer.', 'The shareholders rejected the offer.'],
    ['The ship kept a safe distance.', 'The ship came to an unsafe distance.'],
    ['Prices increased in March.', 'Prices decreased in March.'],
  ],
  'role-swapped': [
    ['The trawler rammed the patrol boat.', 'The patrol boat rammed the trawler.'],
    ['The trawler was rammed by the patrol boat.', 'The trawler rammed the patrol boat.'],
    ['A Chinese ship blocked a Philippine vessel.', 'The Philippine boat blocked the Chinese ship.'],
  ],
  'blame-differs': [
    ['Russian shelling endangered the plant.', 'Ukraine is shelling the plant.'],
    ['A Philippine vessel made an illegal entry into the lagoon.', 'The approach of the Chinese ship was unsafe.'],
    ['It is Iranian forces who violated the ceasefire.', 'The illegal attack on the port by Israel broke it.'],
    ['Responsibility lies with the Chinese side.', 'Indian troops violated the consensus.'],
  ],
  rebuttal: [
    ['The minister raised the border dispute.', 'This account is factually incorrect.'],
    ['The union made few moves.', 'The union rejected the claim that it made few moves.'],
  ],
  exclusive: [
    ['The meeting was only about the budget.', 'The premier also raised the naval base.'],
    ['The talks were almost entirely about trade.', 'The president raised the strait.'],
  ],
  'initiator-differs': [
    ['They spoke on Tuesday at the request of Brazil.', 'They spoke on Tuesday at the request of France.'],
    ['Macron called the Kenyan president.', 'Macron took a call from Ruto.'],
    ['Soldiers of the South opened fire first.', 'Soldiers of the North opened fire first.'],
  ],
};

describe.each(Object.entries(OPPOSED))('%s', (code, cases) => {
  it.each(cases)('%s | %s', (a, b) => {
    expect(codes(a, b).against).toContain(code);
  });
});

const EXCUSED: Readonly<Record<string, readonly Case[]>> = {
  'quantity-equivalent': [
    ['The glider flew at 10,000 feet.', 'The glider flew at about 3,050 metres.'],
    ['The call lasted 90 minutes.', 'The call went on for an hour and a half.'],
    ['The ship lost 500 tonnes of oil.', 'The ship lost 500,000 kilograms of oil.'],
    ['A quarter of the wells are bad.', 'Of the wells 25 percent are bad.'],
  ],
  'quantity-rounded': [
    ['About 2,000 runners took part.', 'In the race 1,987 runners took part.'],
    ['The fire destroyed more than 300 hectares.', 'The fire destroyed 342 hectares.'],
    ['The bridge cost $717 million.', 'The bridge cost $720 million.'],
    ['Up to 300 people came.', 'In the end 290 people came.'],
  ],
  'quantity-range': [['Rates rose by 22-33 percent.', 'Rates rose by 25 percent.']],
  'quantity-unlike': [
    ['Twelve passengers were treated.', 'Three carriages were lifted.'],
    ['In Brenn 12 people fell ill.', 'In the whole region 40 people fell ill.'],
  ],
  'time-zone-equivalent': [
    ['It was struck at 7:03 am CET.', 'It was struck at 9:03 Moscow time.'],
    ['The probe landed at 23:30 PDT on 7 June.', 'The probe landed at 06:30 UTC on 8 June.'],
  ],
  'time-refined': [
    ['They met in March.', 'They met on 12 March.'],
    ['It was struck at 7:03 am.', 'It was struck at 7:06 am.'],
    ['It was struck at 7:03 am CET.', 'It was struck at 7:06 am CET.'],
    ['They met in Washington on June 13.', 'They met in Beijing on June 14.'],
  ],
  'sub-event': [['The alarm rang at 02:10.', 'The police arrived at 02:31.']],
  'different-time': [['Exports rose by 6 percent in 2022.', 'Exports rose by 2 percent in 2023.']],
  refinement: [
    ['The union claims that workers struck.', 'The union claims that 3,000 tired workers struck at dawn in the port.'],
  ],
  list: [['They talked about trade, tourism, science and sport.', 'They talked about trade and science.']],
  scope: [['They agreed to spare energy and infrastructure.', 'They agreed to spare energy infrastructure.']],
  'reported-not-held': [['The ship sank.', 'The ship allegedly sank.']],
  conditional: [
    ['The tank is filled to 65 percent.', 'If the rain stays away, the tank will be filled to 40 percent.'],
  ],
  planned: [['The bridge was to open in May.', 'The bridge opened in August.']],
};

describe.each(Object.entries(EXCUSED))('%s', (code, cases) => {
  it.each(cases)('%s | %s', (a, b) => {
    const { against, excuses } = codes(a, b);
    expect(excuses).toContain(code);
    expect(against).toEqual([]);
  });
});

describe('nothing speaks against', () => {
  it.each<Case>([
    ['The museum bought the portrait.', 'The portrait was sold to the museum.'],
    ['The parties failed to agree on the crossing.', 'No agreement was reached by the parties on the crossing.'],
    ['Xi met Putin on Monday.', 'Putin met Xi on Monday.'],
    ['The premier took a call from the king.', 'The king called the premier.'],
    ['He said on Monday that the deal holds.', 'She said on Tuesday that the deal holds.'],
    ['They did not discuss the strait.', 'The strait was not discussed.'],
    ['The offer was not rejected.', 'The offer was accepted.'],
    ['The United States condemned the illegal attack on the port.', 'Russia attacked the port.'],
    ['Israel intercepted the illegal drones.', 'Iran attacked the port.'],
    ['It was struck at 7:03 am CET.', 'It was struck at 7:06 am.'],
    ['The talks were only about the strait.', 'The premier also raised the strait and the base.'],
    ['At 5:07 p.m. the bus left.', 'The bus left at 17:07.'],
  ])('%s | %s', (a, b) => {
    expect(codes(a, b).against).toEqual([]);
  });
});

/** The same reasons, told from the other side. */
const SWAP = new Map<unknown, string>([
  ['left', 'right'],
  ['right', 'left'],
  ['leftValue', 'rightValue'],
  ['rightValue', 'leftValue'],
  ['leftAct', 'rightAct'],
  ['rightAct', 'leftAct'],
]);

type Reasons = readonly object[];
const sorted = (reasons: Reasons) => reasons.map((reason) => JSON.stringify(Object.entries(reason).sort())).sort();
const mirrored = (reasons: Reasons) =>
  sorted(
    reasons.map((reason) =>
      Object.fromEntries(
        Object.entries(reason).map(([key, value]) => [SWAP.get(key) ?? key, SWAP.get(value) ?? value]),
      ),
    ),
  );

it('says the same when the claims change sides', () => {
  const all = [...Object.values(OPPOSED), ...Object.values(EXCUSED)].flat();
  for (const [a, b] of all) {
    const there = opposition(claimOf(a), claimOf(b));
    const back = opposition(claimOf(b), claimOf(a));
    expect([a, b, ...mirrored(back.against)]).toEqual([a, b, ...sorted(there.against)]);
    expect([a, b, ...mirrored(back.excuses)]).toEqual([a, b, ...sorted(there.excuses)]);
  }
});

it('finds nothing between a claim and its copy', () => {
  for (const [a, b] of [...Object.values(OPPOSED), ...Object.values(EXCUSED)].flat()) {
    for (const text of [a, b])
      expect([text, opposition(claimOf(text), claimOf(text))]).toEqual([text, { against: [], excuses: [] }]);
  }
});

it('keeps the words and the values that differ', () => {
  const { against } = opposition(claimOf('The call lasted 45 minutes.'), claimOf('The call lasted two hours.'));
  expect(against).toEqual([
    { code: 'quantity-differs', left: '45 minutes', right: 'two hours', leftValue: 45, rightValue: 120, unit: 'min' },
  ]);
});

describe('whatever the texts say', () => {
  it('changes sides with the claims', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const there = opposition(claimOf(a), claimOf(b));
        const back = opposition(claimOf(b), claimOf(a));
        expect(mirrored(back.against)).toEqual(sorted(there.against));
        expect(mirrored(back.excuses)).toEqual(sorted(there.excuses));
      }),
    );
  });

  it('finds nothing between a claim and its copy', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(opposition(claimOf(text), claimOf(text))).toEqual({ against: [], excuses: [] });
      }),
    );
  });
});
