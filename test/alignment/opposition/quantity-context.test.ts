import { describe, expect, it } from 'vitest';
import { isAboutSame } from '../../../src/alignment/opposition/quantity-context.js';
import { viewed } from './viewed.js';

type Row = readonly [a: string, b: string];

/** Whether the first numbers of two claims are about the same thing, whichever claim stands first. */
function aboutSame(one: string, other: string): boolean {
  const [a, b] = [viewed(one), viewed(other)];
  const [left, right] = [a.quantities[0]!, b.quantities[0]!];
  expect([left.dimension, left.unit]).toEqual([right.dimension, right.unit]);
  const there = isAboutSame(a, b, left, right);
  expect(isAboutSame(b, a, right, left)).toBe(there);
  return there;
}

const same: (a: string, b: string) => void = (a, b) => expect(aboutSame(a, b)).toBe(true);
const unlike: (a: string, b: string) => void = (a, b) => expect(aboutSame(a, b)).toBe(false);

describe('the only number of its kind in both claims', () => {
  it.each<Row>([
    ['The call lasted 45 minutes.', 'They spoke for two hours.'],
    ['The balloon rose 900 metres.', 'It went up 700 metres.'],
    ['Five soldiers died.', 'The blast killed eight soldiers.'],
    ['Five soldiers and three dogs died.', 'The blast killed eight soldiers.'],
    ['It took 20 metres of rope.', 'They used 600 metres.'],
    ['It grew 20 metres within 3 years.', 'They dug 60 metres.'],
  ])('measures the same, of durations, lengths and counts: %s | %s', same);

  it.each<Row>([
    ['The museum paid 2 million euros.', 'A bridge cost 3 million euros.'],
    ['Turnout reached 40 percent.', 'Rates stood at 30 percent.'],
  ])('of money and shares may measure anything: %s | %s', unlike);
});

describe('numbers with words in common around them', () => {
  it.each<Row>([
    ['The bridge cost 2 million euros.', 'For the bridge they paid 3 million euros.'],
    ['For 2 million euros the bridge was sold.', 'The town sold for 3 million euros the bridge.'],
    ['Turnout reached 40 percent.', 'They put turnout at 30 percent.'],
    ['Fees of 2 million euros vanished.', 'It vanished: 3 million euros.'],
    ['For 2 million euros the town can soon open bridges.', 'Bridges were had for 3 million euros.'],
  ])('are about the same: %s | %s', same);

  it.each<Row>([
    [
      'The bridge, which the town had long wanted, planned, drawn and at last begun, cost 2 million euros.',
      'For the bridge they paid 3 million euros.',
    ],
    [
      'For 2 million euros, so wrote the paper, the town can at last build the new bridge.',
      'For the bridge they paid 3 million euros.',
    ],
    ['Two hours they slept, three hours they rowed.', 'The film runs four hours.'],
    ['The film runs four hours.', 'Two hours they slept, three hours they rowed.'],
    ['They ate, and 2 million euros went missing.', 'Of them, 3 million euros came back.'],
  ])('only count within six words: %s | %s', unlike);
});

describe('numbers with nothing but a time in common, and a share beside a level', () => {
  it.each<Row>([
    ['It means 4 percent for last year.', 'It is worth 22 percent this year.'],
    ['They cancel 91 percent of the tolls.', 'They lower tolls from 125 percent.'],
  ])('are about two things: %s | %s', unlike);

  it.each<Row>([['Tolls fell to 10 percent.', 'They put tolls at 30 percent.']])(
    'a level beside a level: %s | %s',
    same,
  );
});

describe('numbers of another order', () => {
  it.each<Row>([
    ['The call lasted 30 minutes.', 'The call lasted ten hours.'],
    ['The rope is 2 metres long.', 'The rope is 2,000 metres long.'],
  ])('up to twenty times for durations, a thousand times for others, are about the same: %s | %s', same);

  it.each<Row>([
    ['The call lasted 30 minutes.', 'The term lasted eleven hours.'],
    ['The rope is 2 metres long.', 'The rope is 2,002 metres long.'],
  ])('beyond that measure different things: %s | %s', unlike);
});

describe('how far from now is not how long', () => {
  it.each<Row>([
    ['He left two days ago.', 'The strike lasted three days.'],
    ['Two days later he left.', 'The strike lasted three days.'],
    ['Two days earlier he left.', 'The strike lasted three days.'],
  ])('%s | %s', unlike);

  it.each<Row>([
    ['He left two days ago.', 'He left three days ago.'],
    ['Two days later he left.', 'Three days ago he left.'],
    ['Five ships later sank.', 'Eight ships sank.'],
  ])('both, or a count: %s | %s', same);
});

describe('a change is not a level', () => {
  it.each<Row>([
    ['Rents rose by 30 percent.', 'Rents rose to 40 percent.'],
    ['Rents rose by nearly 30 percent.', 'Rents rose to 40 percent.'],
    ['Rents rose by over 30 percent.', 'Rents rose to 40 percent.'],
    ['By 30 percent rents rose.', 'Rents rose to 40 percent.'],
  ])('%s | %s', unlike);

  it.each<Row>([
    ['Rents rose by 30 percent.', 'Rents rose by 40 percent.'],
    ['The path by the lake is 30 metres long.', 'The path is 40 metres long.'],
    ['Rents by the lake were 30 percent lower.', 'Rents were 40 percent lower.'],
  ])('both, or "by" of a place: %s | %s', same);
});

describe('parts of wholes', () => {
  it.each<Row>([['The party won 61 of 120 seats.', 'The party won 58 of the 120 seats.']])('%s | %s', same);
});

describe('what a number is taken from is not that number', () => {
  it.each<Row>([
    ['He was cleared of ten counts.', 'He was cleared on nine of ten counts.'],
    ['He was cleared on nine of the ten counts.', 'He was cleared on eight counts.'],
  ])('%s | %s', (a, b) => {
    const [left, right] = [viewed(a), viewed(b)];
    expect(isAboutSame(left, right, left.quantities.at(-1)!, right.quantities.at(-1)!)).toBe(false);
  });

  it.each<Row>([
    ['He was cleared of ten counts.', 'He was cleared of nine counts.'],
    ['He was cleared of the ten counts.', 'He was cleared on nine counts.'],
  ])('"of" behind another word takes from nothing: %s | %s', same);
});

describe('the whole is not a part', () => {
  it.each<Row>([
    ['In the whole valley 40 people fell ill.', 'In Brenn 12 people fell ill.'],
    ['In the entire valley 40 people fell ill.', 'In Brenn 12 people fell ill.'],
    ['Overall 40 people fell ill.', 'In Brenn 12 people fell ill.'],
    ['Some 40 people fell ill nationwide.', 'In Brenn 12 people fell ill.'],
  ])('%s | %s', unlike);

  it.each<Row>([['In the whole valley 40 people fell ill.', 'Overall 12 people fell ill.']])('both: %s | %s', same);
});

describe('numbers of people or things of two countries', () => {
  it.each<Row>([
    ['Nine Chilean miners died.', 'Ten miners of Bolivia died.'],
    ['Nine Chilean miners died.', 'Ten miners from the Netherlands died.'],
  ])('count two things: %s | %s', unlike);

  it.each<Row>([
    ['Nine Chilean miners died.', 'Ten miners of Chile died.'],
    ['Nine Chilean miners died.', 'Ten miners died.'],
    ['Nine Chilean miners died.', 'Ten miners died in Bolivia.'],
  ])('count one where it is one country, or only one side says whose they are: %s | %s', same);
});

describe('a number of two kinds together', () => {
  it.each<Row>([['All 80 guests and staff were saved.', 'There were 70 guests on board.']])(
    'is no number of one of them: %s | %s',
    unlike,
  );

  it.each<Row>([
    ['All 80 guests and staff were saved.', 'There were 70 guests and crew on board.'],
    ['There were 80 guests and three dogs.', 'There were 70 guests on board.'],
  ])('counts the same where both are, and where each has its own: %s | %s', same);
});
