import { describe, expect, it } from 'vitest';
import { excusesFor } from '../../../src/alignment/opposition/excuses.js';
import { viewed } from './viewed.js';

type Reason = Readonly<Record<string, unknown>>;

/** The excuse of one code for what differs between two claims. */
function excuse(code: string, a: string, b: string): Reason | undefined {
  const [left, right] = [viewed(a), viewed(b)];
  const all = excusesFor(left, right).map((finding) => ('excuse' in finding ? finding.excuse : finding.against));
  return all.find((one) => one.code === code) as Reason | undefined;
}

const SIDES: Readonly<Record<string, string>> = { left: 'right', right: 'left' };

/** The side that an excuse of one code names, the same when the claims change sides. */
function sideOf(code: string, detail: string, a: string, b: string): unknown {
  const side = excuse(code, a, b)?.[detail];
  const back = excuse(code, b, a)?.[detail];
  expect(back).toBe(side === undefined ? undefined : SIDES[String(side)]);
  return side;
}

type Row = readonly [a: string, b: string];

describe('refinement', () => {
  const more = (a: string, b: string) => sideOf('refinement', 'more', a, b);

  it.each<Row>([
    ['The union called tired workers to strike at dawn in the port.', 'The union called workers to strike.'],
    ['Red boats crossed the wide bay.', 'Boats crossed.'],
    ['Old red boats crossed the wide bay at dusk.', 'Four boats crossed the bay in company.'],
  ])('one holds three quarters of the words of the other and adds two or more: %s | %s', (a, b) => {
    expect(more(a, b)).toBe('left');
  });

  it.each<Row>([
    ['Red boats crossed.', 'Boats crossed.'],
    ['Boats crossed the wide bay.', 'Boats.'],
    ['Old red boats crossed the wide bay.', 'Boats crossed rivers.'],
    ['Boats crossed.', 'Boats crossed.'],
  ])('not with one word more, of one word, or with other words: %s | %s', (a, b) => {
    expect(more(a, b)).toBeUndefined();
  });
});

describe('list', () => {
  const counts = (a: string, b: string) => {
    const found = excuse('list', a, b);
    const back = excuse('list', b, a);
    expect(back).toEqual(found && { ...found, left: found.right, right: found.left, shared: back?.shared });
    return found && [found.left, found.right, found.shared];
  };

  it.each<readonly [a: string, b: string, counts: number[]]>([
    ['They discussed trade, tourism, science and sport.', 'They discussed trade and science.', [4, 2, 2]],
    ['They discussed trade, tourism and sport.', 'They discussed trade, tourism and fish.', [3, 3, 2]],
    ['They discussed trade, tourism and sport.', 'They met about sport.', [3, 1, 1]],
    ['They spoke about trade, tourism as well as sport.', 'They met about sport.', [3, 1, 1]],
    ['They spoke about trade, on tourism and on sport.', 'They met about sport.', [3, 1, 1]],
    ['They sold red apples, ripe pears and plums; and figs.', 'They sold plums.', [4, 1, 1]],
  ])('one names a list, the other some of its items: %s | %s', (a, b, expected) => {
    expect(counts(a, b)).toEqual(expected);
  });

  it.each<Row>([
    ['They discussed trade and sport.', 'They discussed trade.'],
    ['They discussed trade, tourism and sport.', 'They discussed fish.'],
    ['They discussed trade, tourism and sport.', 'They discussed sport, tourism and trade.'],
    ['They discussed trade while tourism fell and sport paid.', 'They discussed trade.'],
    ['They discussed it, him and her.', 'They discussed it.'],
    ['They discussed the price of grain in ports on the coast.', 'They discussed grain.'],
  ])('not where fewer than three are named, none is shared, or all are the same: %s | %s', (a, b) => {
    expect(counts(a, b)).toBeUndefined();
  });
});

describe('scope', () => {
  const wider = (a: string, b: string) => {
    const side = sideOf('scope', 'wider', a, b);
    return side === undefined ? undefined : `${side}: ${excuse('scope', a, b)?.words}`;
  };

  it.each<readonly [a: string, b: string, wider: string]>([
    [
      'They agreed to spare energy and infrastructure.',
      'They agreed to spare energy infrastructure.',
      'left: energy infrastructure',
    ],
    ['Farm and roads were spared.', 'They spared farm roads.', 'left: farm road'],
    ['All ships were searched.', 'Some ships were searched.', 'left: ship'],
    ['Ships were searched.', 'Every ship in port was searched.', 'right: ship'],
    ['The entire crew left.', 'Two of the crew left.', 'left: crew'],
  ])('one joins what the other compounds, or leaves nothing out: %s | %s', (a, b, expected) => {
    expect(wider(a, b)).toBe(expected);
  });

  it.each<Row>([
    ['They spared energy and infrastructure.', 'They spared energy and infrastructure.'],
    ['They spared energy or infrastructure.', 'They spared energy infrastructure.'],
    ['They searched again and again.', 'They searched again.'],
    ['All ships were searched.', 'All ships were searched.'],
    ['All ships were searched.', 'Every boat was searched.'],
    ['All ships were searched.', 'Some boats were searched.'],
    ['Only ships were searched.', 'Ships were searched.'],
    ['All of it sank.', 'It sank.'],
    ['They meet every year.', 'They meet twice a year.'],
  ])('not where both do, or the thing is another: %s | %s', (a, b) => {
    expect(wider(a, b)).toBeUndefined();
  });

  it('two compounds joined to the same word are none', () => {
    expect(wider('They spared boat and boat.', 'They spared boat boat.')).toBeUndefined();
  });
});

describe('reported, not held', () => {
  const side = (a: string, b: string) => sideOf('reported-not-held', 'side', a, b);

  it.each<Row>([
    ['The ship allegedly sank.', 'The ship sank.'],
    ['The ship is said to have sunk.', 'The ship sank.'],
    ['According to the press the ship sank.', 'The ship sank.'],
  ])('one gives it as the word of others: %s | %s', (a, b) => {
    expect(side(a, b)).toBe('left');
  });

  it.each<Row>([
    ['The ship sank.', 'The ship sank.'],
    ['The ship allegedly sank.', 'The ship reportedly sank.'],
    ['The ship perhaps sank.', 'The ship sank.'],
  ])('not both, nor a guess: %s | %s', (a, b) => {
    expect(side(a, b)).toBeUndefined();
  });

  const plain = (speaker: object, text: string) =>
    excusesFor(viewed(text, { speaker }), viewed(text.replace(/^.*(?=the ship)/u, ''))).flatMap((finding) =>
      'excuse' in finding && finding.excuse.code === 'reported-not-held' ? [finding.excuse] : [],
    );

  it('counts where the speaker gives another’s word', () => {
    expect(plain({ reported: true }, 'the ship sank')).toEqual([{ code: 'reported-not-held', side: 'left' }]);
    expect(plain({}, 'the ship sank')).toEqual([]);
  });

  it('who is named as saying it holds it', () => {
    const text = 'according to Ida the ship sank';
    expect(plain({ name: 'Ida', cue: 'accord' }, text)).toEqual([]);
    expect(plain({ name: 'Ida', cue: 'say' }, text)).toHaveLength(1);
    expect(plain({ cue: 'accord' }, text)).toHaveLength(1);
  });
});

describe('conditional', () => {
  const side = (a: string, b: string) => sideOf('conditional', 'side', a, b);

  it.each<Row>([
    ['If the rain stays away, the tank will be filled.', 'The tank is filled.'],
    ['The tank is filled, on condition that the rain stays away.', 'The tank is filled.'],
    ['The tank is filled unless it leaks.', 'The tank is filled.'],
  ])('one holds only if something else does: %s | %s', (a, b) => {
    expect(side(a, b)).toBe('left');
  });

  it.each<Row>([
    ['The tank is filled.', 'The tank is filled.'],
    ['If it rains, the tank will be filled.', 'The tank is filled unless it leaks.'],
    ['The town provided a tank.', 'The tank is filled.'],
    ['The tank is perhaps filled.', 'The tank is filled.'],
  ])('not both, nor a verb of the same letters: %s | %s', (a, b) => {
    expect(side(a, b)).toBeUndefined();
  });
});

describe('planned', () => {
  const side = (a: string, b: string) => sideOf('planned', 'side', a, b);

  it.each([
    'The bridge will open in May.',
    "It'll open in May.",
    'We shall open the bridge in May.',
    'The bridge was to open in May.',
    'The bridge is scheduled to open in May.',
    'The town planned to open the bridge in May.',
    'The town hoped soon to open the bridge.',
  ])('one tells what is meant to come: %s', (text) => {
    expect(side(text, 'The bridge opened in August.')).toBe('left');
  });

  it.each([
    'The bridge opened in May.',
    'The bridge was open in May.',
    'The town managed to open the bridge.',
    'The town plans a bridge.',
    'The mayor was glad that the town had decided to open it.',
    'The bridge in May.',
    'The will of the town opened the bridge.',
  ])('not what came, nor a plain thing: %s', (text) => {
    expect(side(text, 'The bridge opened in August.')).toBeUndefined();
  });

  it('not beside the plain present, which dates what is to come as well', () => {
    expect(side('The bridge will open in May.', 'The bridge opens in August.')).toBeUndefined();
    expect(side('The ministers will meet in May.', 'The ministers meet in August.')).toBeUndefined();
  });

  it('not where both do', () => {
    expect(side('The bridge will open in May.', 'The bridge is to open in August.')).toBeUndefined();
  });
});
