import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Signal } from '../../src/alignment/alignment.js';
import { layAgainst } from '../../src/alignment/lay.js';
import type { Pair } from '../../src/alignment/pair.js';
import { kin } from '../../src/alignment/signals/kin.js';
import { words } from '../../src/alignment/signals/words.js';
import { SIGNALS } from '../../src/alignment/signals.js';
import { buildVocabulary } from '../../src/alignment/vocabulary.js';
import { events } from '../event-texts.js';
import { runs } from '../runs.js';
import { alignmentOf, pairIn, statements } from './aligned.js';

const ALL: readonly Signal[] = [...SIGNALS, words, kin];
/** Signals that say how much two statements have in common, as a share of what they say: all of it for one and itself. */
const SHARES = new Set(['words', 'kin', 'meaning', 'order', 'nouns', 'side', 'spelling']);
const texts = (event: { readouts: { id: string; text: string }[] }) =>
  Object.fromEntries(event.readouts.map(({ text }, at) => [`r${at}`, text]));

test('each signal is 0 to 1 and symmetric', () => {
  fc.assert(
    fc.property(events, (event) => {
      const { pairs, affinities } = alignmentOf(texts(event));
      for (const { pair } of pairs) {
        const back: Pair = { ...pair, ...layAgainst(pair.b, pair.a, affinities) };
        for (const { name, measure } of ALL) {
          const value = measure(pair);
          if (!(value >= 0 && value <= 1)) expect.fail(`${name}: ${value}`);
          if (!Object.is(measure(back), value)) expect.fail(`${name}: ${value} and ${measure(back)}`);
        }
      }
    }),
    runs(60),
  );
});

describe('a statement and itself', () => {
  const alone = (event: { readouts: { id: string; text: string }[] }) => {
    const vocabulary = buildVocabulary(statements(...Object.values(texts(event))));
    return vocabulary.statements.map((_, at) => pairIn(vocabulary, at, at));
  };

  test('have all in common by each signal that is a share', () => {
    expect(ALL.filter(({ name }) => SHARES.has(name))).toHaveLength(SHARES.size);
    fc.assert(
      fc.property(events, (event) => {
        for (const pair of alone(event)) {
          for (const { name, measure } of ALL.filter((signal) => SHARES.has(signal.name))) {
            const value = measure(pair);
            // What says nothing that a signal looks at has nothing to share.
            if (value === 0 && saysNothing(name, pair)) continue;
            if (!(Math.abs(value - 1) < 1e-6)) expect.fail(`${name}: ${value} of ${wording(pair)}`);
          }
        }
      }),
      runs(60),
    );
  });

  const wording = ({ a }: Pair) => a.concepts.map(({ key }) => key).join(' ');
  const saysNothing = (name: string, { a }: Pair) =>
    a.totalWeight === 0 ||
    (name === 'nouns' && !a.concepts.some(({ pos }, i) => pos === 'noun' && a.weights[i]! > 0)) ||
    (name === 'meaning' && a.meaning.every((value) => value === 0)) ||
    (name === 'spelling' && a.letters.runs.length === 0);
});
