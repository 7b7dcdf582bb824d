import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';
import { hostileText } from './words.js';

const cuts = (text: string) => claimsOf(text).map(({ quote }) => quote);

describe('a sentence that says several things', () => {
  test.each([
    [
      'a second verb',
      'The president praised the crew and promised them new boats.',
      ['The president praised the crew', 'promised them new boats.'],
    ],
    [
      'a second clause',
      'The talks went on until midnight, and the ministers signed a treaty.',
      ['The talks went on until midnight', 'the ministers signed a treaty.'],
    ],
    [
      'a second "that"',
      'Xi said that the ties are strong and that trade will grow this year.',
      ['Xi said that the ties are strong', 'that trade will grow this year.'],
    ],
    [
      'a participle after a comma',
      'The leaders stressed that the pact is a pillar of peace, adding that it threatens no neighbour.',
      ['The leaders stressed that the pact is a pillar of peace', 'adding that it threatens no neighbour.'],
    ],
    [
      'a relative clause after a comma',
      'The envoy met the queen of Tonga, who invited him to the outer islands.',
      ['The envoy met the queen of Tonga', 'who invited him to the outer islands.'],
    ],
    [
      'a list of details',
      'They confirmed the schedule of meetings, including the May parade and a summit in autumn.',
      ['They confirmed the schedule of meetings', 'including the May parade and a summit in autumn.'],
    ],
    [
      'a semicolon',
      'The bridge was closed on Monday; two ferries carried the cars.',
      ['The bridge was closed on Monday', 'two ferries carried the cars.'],
    ],
    [
      'a comment clause before "and"',
      'The plan needs more work, Borrell said, and both sides must help the council.',
      ['The plan needs more work, Borrell said', 'both sides must help the council.'],
    ],
  ])('%s', (_, sentence, claims) => {
    expect(cuts(sentence)).toEqual(claims);
  });
});

describe('a sentence that says one thing', () => {
  test.each([
    [
      'subjects joined after "that"',
      'China is pleased to see that Russia and relevant parties have made efforts to resolve the crisis.',
    ],
    ['subjects joined after a clause verb', 'He said the talks and the ceasefire would continue for a month.'],
    ['subjects joined after a comma', 'Personal contacts are to go on, Vladimir Putin and Donald Trump agreed.'],
    ['objects', 'The queen received the envoy of Tonga and the minister of trade.'],
    ['adjectives', 'They spoke of a special and privileged strategic partnership between the nations.'],
    ['two verbs with one object', 'A Russian jet intercepted and hit the drone over the sea.'],
    ['numbers', 'The round held on 4 and 5 April brought no progress in the talks.'],
    ['a prepositional participle', 'The patch measures more than one kilometre across, according to the armed forces.'],
    ['countries joined by a hyphen', 'Putin briefed the president on the latest Russian-American contacts.'],
  ])('%s', (_, sentence) => {
    expect(cuts(sentence)).toEqual([sentence]);
  });
});

test('a quotation mark without its partner is left out, a pair is kept', () => {
  expect(cuts('“We agreed to meet in May, and we shall meet in Oslo,” said the minister.')[0]).toBe(
    'We agreed to meet in May',
  );
  expect(cuts('“We agreed to meet in May,” said the minister.')).toEqual([
    '“We agreed to meet in May,” said the minister.',
  ]);
});

test('"nor" stays with what it denies', () => {
  expect(cuts('The state seeks no new war with its neighbours; nor does it aim at a change of system.')[1]).toMatch(
    /^nor/u,
  );
});

test('spans are exact, in order and apart, on any text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      let last = 0;
      for (const { span, quote, sentence } of claimsOf(text)) {
        expect(text.slice(span.start, span.end)).toBe(quote);
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(sentence.end);
        last = span.end;
      }
    }),
    { numRuns: 200 },
  );
});
