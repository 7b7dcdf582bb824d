import { describe, expect, test } from 'vitest';
import { layAgainst } from '../../src/alignment/lay.js';
import type { Pair } from '../../src/alignment/pair.js';
import { blame } from '../../src/alignment/signals/blame.js';
import { echo } from '../../src/alignment/signals/echo.js';
import { keyword, secondKeyword } from '../../src/alignment/signals/keyword.js';
import { kin } from '../../src/alignment/signals/kin.js';
import { stress, unlike } from '../../src/alignment/signals/kinds.js';
import { volume } from '../../src/alignment/signals/length.js';
import { meaning } from '../../src/alignment/signals/meaning.js';
import { nouns } from '../../src/alignment/signals/nouns.js';
import { opening, order } from '../../src/alignment/signals/order.js';
import { rivals } from '../../src/alignment/signals/rivals.js';
import { sequence } from '../../src/alignment/signals/sequence.js';
import { brevity, side } from '../../src/alignment/signals/setting.js';
import { shared } from '../../src/alignment/signals/shared.js';
import { spelling } from '../../src/alignment/signals/spelling.js';
import { things } from '../../src/alignment/signals/things.js';
import { words } from '../../src/alignment/signals/words.js';
import { SIGNALS } from '../../src/alignment/signals.js';
import { buildVocabulary } from '../../src/alignment/vocabulary.js';
import { LINK_MODEL } from '../../src/alignment/weights.js';
import { alignmentOf, exampleAlignments, handStatement, pairIn, pairOf } from './aligned.js';

test('each has a name of its own and a weight', () => {
  expect(new Set(SIGNALS.map(({ name }) => name)).size).toBe(SIGNALS.length);
  expect(LINK_MODEL.weights.length).toBe(SIGNALS.length);
});

describe.each([...SIGNALS, words, kin].map((signal) => [signal.name, signal] as const))('%s', (_, signal) => {
  test('is 0 to 1 and symmetric on pairs of real sentences, and not always the same', () => {
    const seen = new Set<number>();
    for (const { pairs, affinities } of exampleAlignments()) {
      pairs.forEach(({ pair }, i) => {
        const value = signal.measure(pair);
        seen.add(value);
        if (!(value >= 0 && value <= 1)) expect(value).toBe('a number in 0..1');
        if (i % 3 !== 0) return;
        const back: Pair = { ...pair, ...layAgainst(pair.b, pair.a, affinities) };
        if (!Object.is(signal.measure(back), value)) expect([value, signal.measure(back)]).toBe('symmetric');
      });
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  test('is a number where one side or both say nothing', () => {
    const all = [handStatement(0, []), handStatement(1, []), handStatement(2, ['grain'])];
    const vocabulary = buildVocabulary(all);
    for (const b of [1, 2]) {
      const value = signal.measure(pairIn(vocabulary, 0, b));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe('words and kin', () => {
  test('words are the same word, derived or a synonym; kin are relatives too', () => {
    expect(words.measure(pairOf('Grain prices rose.', 'Grain prices rose.'))).toBeCloseTo(1, 12);
    expect(words.measure(pairOf('They discussed it.', 'A discussion of it.'))).toBeGreaterThan(0.5);
    const opposites = pairOf('They rejected it.', 'They accepted it.');
    expect(words.measure(opposites)).toBe(0);
    expect(kin.measure(opposites)).toBeGreaterThan(0);
    for (const { pairs } of exampleAlignments())
      for (const { pair } of pairs) expect(kin.measure(pair)).toBeGreaterThanOrEqual(words.measure(pair));
  });

  test('a statement that holds the other and more is no full match', () => {
    const value = words.measure(pairOf('Grain prices rose.', 'Grain prices rose and steel exports fell sharply.'));
    expect(value).toBeGreaterThan(0.5);
    expect(value).toBeLessThan(0.95);
  });
});

describe('keyword', () => {
  const others = ['The ministers discussed grain.', 'The ministers discussed steel.', 'The ministers discussed ships.'];

  test('a rare word in common says more than one that every statement has', () => {
    const rare = pairOf('The ministers discussed plutonium.', 'Plutonium was found.', ...others);
    const common = pairOf('The ministers discussed plutonium.', 'The ministers left.', ...others);
    expect(keyword.measure(rare)).toBeGreaterThan(keyword.measure(common));
    expect(keyword.measure(common)).toBeGreaterThan(0);
  });

  test('is 1 where the heaviest word of all is shared, 0 where none is', () => {
    expect(keyword.measure(pairOf('Qwrtzia won.', 'Qwrtzia lost.'))).toBeLessThanOrEqual(1);
    expect(keyword.measure(pairIn(buildVocabulary([handStatement(0, ['qzxv']), handStatement(1, ['qzxv'])])))).toBe(1);
    expect(keyword.measure(pairOf('Grain rose.', 'Ministers met.', ...others))).toBe(0);
  });

  test('the second is another word: one that is said twice is the first only', () => {
    const one = buildVocabulary([handStatement(0, ['qzxv', 'qzxv']), handStatement(1, ['qzxv', 'wwvk'])]);
    expect(secondKeyword.measure(pairIn(one))).toBe(0);
    const two = buildVocabulary([handStatement(0, ['qzxv', 'wwvk']), handStatement(1, ['wwvk', 'qzxv'])]);
    expect(secondKeyword.measure(pairIn(two))).toBe(1);
  });

  test('no second outweighs the first', () => {
    for (const { pairs } of exampleAlignments())
      for (const { pair } of pairs) expect(keyword.measure(pair)).toBeGreaterThanOrEqual(secondKeyword.measure(pair));
  });
});

test('sequence: runs of two in the same order, two are enough', () => {
  const runs = (a: string, b: string) =>
    sequence.measure(pairIn(buildVocabulary([handStatement(0, a.split(' ')), handStatement(1, b.split(' '))])));
  expect(runs('high steel price', 'high steel price')).toBe(1);
  expect(runs('steel price high', 'steel price low')).toBe(0.5);
  expect(runs('steel price', 'price steel')).toBe(0);
  expect(runs('steel', 'steel')).toBe(0);
  expect(runs('one high steel price fell', 'one high steel price fell')).toBe(1);
});

test('spelling: variants of a name meet, words without a run of four do not', () => {
  const variant = spelling.measure(pairOf('Zelenskyy spoke.', 'Zelensky left.', 'Grain fell.'));
  expect(variant).toBeGreaterThan(0.2);
  expect(spelling.measure(pairOf('Zelenskyy spoke.', 'Ministers left.', 'Grain fell.'))).toBe(0);
  expect(spelling.measure(pairOf('Grain fell.', 'Grain fell.', 'Ships sank.'))).toBeCloseTo(1, 10);
});

test('rivals: what the pair was given', () => {
  expect(rivals.measure(pairIn(buildVocabulary([handStatement(0, ['x']), handStatement(1, ['x'])]), 0, 1, 0.25))).toBe(
    0.25,
  );
});

describe('order and opening', () => {
  const at = (position: number, index: number, other: number, otherIndex: number) =>
    pairIn(
      buildVocabulary([
        handStatement(0, ['x'], { position, index }),
        handStatement(1, ['x'], { position: other, index: otherIndex }),
      ]),
    );

  test('order: 1 at the same place, 0 for the first against the last', () => {
    expect(order.measure(at(0.5, 4, 0.5, 1))).toBe(1);
    expect(order.measure(at(0, 0, 1, 9))).toBe(0);
    expect(order.measure(at(0.25, 1, 0.5, 2))).toBe(0.75);
  });

  test('opening: both are the first sentence', () => {
    expect(opening.measure(at(0, 0, 0, 0))).toBe(1);
    expect(opening.measure(at(0, 0, 0.2, 1))).toBe(0);
    expect(opening.measure(at(0, 1, 0, 1))).toBe(0);
  });
});

describe('brevity and side', () => {
  const among = (count: number) =>
    brevity.measure(
      pairIn(buildVocabulary(Array.from({ length: count }, (_, i) => handStatement(i % 2, ['x', `y${i}`])))),
    );

  test('brevity: 1 up to five statements, 0 from a hundred on, falling between', () => {
    expect([among(2), among(5), among(100), among(150)]).toEqual([1, 1, 0, 0]);
    const between = [6, 10, 30, 99].map(among);
    expect(between).toEqual([...between].sort((x, y) => y - x));
    expect(between.every((value) => value > 0 && value < 1)).toBe(true);
  });

  test('side: both speak for one party', () => {
    const one = (party: string) =>
      side.measure(
        pairIn(buildVocabulary([handStatement(0, ['x'], { party: 'p' }), handStatement(1, ['x'], { party })])),
      );
    expect([one('p'), one('q')]).toEqual([1, 0]);
  });
});

test('volume: a sixtieth for each content word, 1 at most', () => {
  const of = (a: string[], b: string[]) => pairIn(buildVocabulary([handStatement(0, a), handStatement(1, b)]));
  expect(volume.measure(of(['a', 'b'], ['c']))).toBe(3 / 60);
  const many = Array.from({ length: 40 }, (_, i) => `w${i}`);
  expect(volume.measure(of(many, many))).toBe(1);
});

test('meaning: other words on one thing are near, other things are not', () => {
  const filler = ['Banana prices rose in the shops.', 'The museum bought a portrait.', 'A storm hit the coast.'];
  const near = meaning.measure(pairOf('They agreed on a truce.', 'A ceasefire was signed.', ...filler));
  const far = meaning.measure(pairOf('They agreed on a truce.', 'The museum bought a portrait.', ...filler));
  expect(near).toBeGreaterThan(far);
  expect(near).toBeGreaterThan(0.2);
});

test('nouns: only nouns count, by their nearest relatives', () => {
  const hand = (noun: string, verb: string) => {
    const statement = handStatement(0, [noun, verb]);
    const tokens = [statement.tokens[0]!, { ...statement.tokens[1]!, pos: 'verb' as const }];
    return { ...statement, tokens };
  };
  const measure = (a: [string, string], b: [string, string]) =>
    nouns.measure(pairIn(buildVocabulary([hand(...a), { ...hand(...b), readout: 1 }])));
  expect(measure(['grain', 'rise'], ['grain', 'fall'])).toBeCloseTo(1, 12);
  expect(measure(['qzxv', 'rise'], ['wwvk', 'rise'])).toBe(0);
  const akin = measure(['car', 'stop'], ['vehicle', 'stop']);
  expect(akin).toBeGreaterThan(0.5);
  expect(akin).toBeLessThan(1);
});

test('shared: the weight that both have in common, whatever else they say', () => {
  const short = alignmentOf({ a: 'Grain prices rose.', b: 'Grain prices rose.' }).pairs[0]!.pair;
  const padded = { ...short, b: { ...short.b, totalWeight: short.b.totalWeight * 10 } };
  expect(shared.measure(short)).toBeGreaterThan(0);
  expect(shared.measure(padded)).toBe(shared.measure(short));
  expect(shared.measure(pairOf('Grain rose.', 'Ministers met.'))).toBe(0);
});

test('mutual blame: both speak of wrongs, the fuller the more; one side alone is none', () => {
  const charge = 'Ghana violated the border.';
  const heavier = 'The reckless, unlawful pursuit by Togo endangered the crew and breached the treaty.';
  expect(blame.measure(pairOf(charge, heavier))).toBeCloseTo(1 / 3, 12);
  expect(blame.measure(pairOf(heavier, heavier))).toBe(1);
  expect(blame.measure(pairOf(charge, 'The ministers met in May.'))).toBe(0);
});

test('rival names: one thing under two names, not two things under one kind of name', () => {
  expect(things.measure(pairOf('They discussed the invasion.', 'They discussed the special military operation.'))).toBe(
    1,
  );
  expect(things.measure(pairOf('They discussed the invasion.', 'They discussed the ceasefire.'))).toBe(0);
  expect(things.measure(pairOf('They discussed trade.', 'They discussed the war.'))).toBe(0);
  const half = things.measure(pairOf('The war ended in a ceasefire.', 'The conflict went on.'));
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(1);
});

describe('unlike kinds and stress', () => {
  test('unlike kinds: nothing between one thing said twice, more between what is to come and a protest', () => {
    const next = 'They agreed to stay in touch.';
    expect(unlike.measure(pairOf(next, 'Both sides will stay in touch.'))).toBeLessThan(
      unlike.measure(pairOf(next, 'He categorically rejected the false claim.')),
    );
    expect(unlike.measure(pairOf(next, next))).toBe(0);
  });

  test('stress: none, one or both', () => {
    const [stressed, told] = ['She stressed the border.', 'She told of the border.'];
    expect([told, stressed].map((other) => stress.measure(pairOf(told, other)))).toEqual([0, 0.5]);
    expect(stress.measure(pairOf(stressed, stressed))).toBe(1);
  });
});

test('echo: letters count where a second telling word is shared', () => {
  const filler = ['Banana prices rose.', 'The museum bought a portrait.'];
  const one = pairOf('The grain was sold.', 'They hid the grain.', ...filler);
  const two = pairOf('The grain was shipped to Odesa.', 'Ships took grain from Odesa.', ...filler);
  expect(echo.measure(one)).toBe(0);
  expect(spelling.measure(one)).toBeGreaterThan(0);
  expect(echo.measure(two)).toBeGreaterThan(0);
  expect(echo.measure(two)).toBeLessThan(spelling.measure(two));
});
