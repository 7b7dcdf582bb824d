import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propositionsOf } from '../../src/claims/propositions.js';
import { claimsOf } from './claims-of.js';
import { handMade } from './tokens.js';
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

/* A bar shows where the sentence is to be cut. */
describe('what the words around a cut decide', () => {
  test.each([
    ['a dash is a pause', 'The mayor opened the new port – | which the crew had built by hand.'],
    ['a long dash is a pause', 'The mayor opened the new port — | which the crew had built by hand.'],
    ['a list opens behind a comma', 'The mayor praised the whole crew and, | notably, the two old cooks.'],
    [
      'each "that" after a pause opens one',
      'The old mayor said that ties are strong, | that trade will grow this year, | that both old ports are open.',
    ],
    [
      '"that season" is no clause',
      'The old mayor said that in spring, that season of heavy storms, the port is closed.',
    ],
    ['a participle with what it takes', 'The mayor closed the port before Easter, | adding that the crew was safe.'],
    ['a participle alone', 'The mayor closed the old port, hoping, he said, for a better lease.'],
    [
      'the verb of "who" behind an infinitive',
      'The envoy met the queen of Tonga, | who to win time asked for a truce.',
    ],
    ['"which" with an infinitive alone', 'The king told the old mayor what to buy, which to sell and whom to pay.'],
    [
      'the verb of "who" six words on',
      'The envoy met the queen of Tonga, | who after the very long war had invited him again.',
    ],
    ['"which" whose verb is an infinitive', 'The envoy brought three old maps, which to burn at once.'],
    [
      'the verb of "who" too far on',
      'The envoy met the queen of Tonga, who after the very long civil war had invited him again.',
    ],
    [
      'the verb of "while" ten words on',
      'The envoy met the queen of Tonga, | while the old crew of the ship in the north slept.',
    ],
    [
      'the verb of "while" too far on',
      'The envoy met the queen of Tonga, while the old crew of the ship in the far north slept.',
    ],
    ['"while" without a pause', 'The envoy met the old queen while the crew of the ship slept.'],
    ['a short clause before a semicolon', 'He left; the old king and the whole crew sailed north.'],
    ['a command', 'Call the old guard | and the mayor will pay you well.'],
    [
      'details with a clause of their own',
      'The mayor praised the crew, | including the men who sang and sailed the old ship.',
    ],
    [
      'subjects with a participle, after "that"',
      'The mayor said that crews sailing north and men of the town would meet.',
    ],
    ['subjects after a verb of speech', 'The old mayor said the talks and the long ceasefire would hold for a month.'],
    ['a noun that could be a verb of speech', 'The mayor voiced his hope | and the crew left the old port.'],
  ])('%s', (_, line) => {
    expectCuts(line);
  });
});

describe('"and" opens a statement', () => {
  test.each([
    [
      'with a subject of its own',
      'The council closed the port after a long debate | and the mayor signed a lease at noon.',
    ],
    [
      'behind "before" and a participle',
      'The council closed the port before sending crews home | and the mayor signed a lease.',
    ],
    ['with a subject that has an owner', "The mayor closed the port | and the king's crew left the town."],
    ['with "there"', 'The mayor closed the port | and there was no old boat left in it.'],
    ['with a number as its subject', 'The mayor closed the port | and 5 boats left it at once.'],
    ['behind a number', 'The port had taken in 12 | and the crew counted them again.'],
    ['with two determiners', 'The mayor praised the crew | and half the men had gone home early.'],
    ['with an adverb and a verb', 'The mayor opened the port | and later left for Rome by train.'],
    ['with a pronoun and a preposition behind the verb', 'The mayor closed the port | and he left for Rome by train.'],
    [
      'with a name and a preposition behind the verb',
      'The mayor closed the old port | and Ahmed left for Rome by train.',
    ],
    ['with two verbs and a preposition', 'The mayor closed the port | and the crew got hit by a storm.'],
    ['with "is" and a preposition', 'The mayor closed the port | and the crew is at home with friends.'],
    ['at the end of an unmarked sentence', 'The mayor closed the port | and the old crew left'],
    ['with a pronoun and a plain verb, after a comma', 'The mayor opened the port, | and they meet the crew today.'],
    [
      'with a subject of twelve words',
      'The mayor closed the port | and the men of the old town in the very cold far north left it.',
    ],
    ['only where the objects end', 'The mayor praised the crew and the cook | and left the port at noon.'],
  ])('%s', (_, line) => {
    expectCuts(line);
  });
});

describe('"and" opens no statement', () => {
  test.each([
    ['before a noun with a participle', 'The mayor praised the crew and the men carrying the old bell.'],
    ['before a noun that a phrase describes', 'They discussed the plan and the progress made in the talks.'],
    ['before a preposition', 'The mayor spoke of the storm and of the men found dead there.'],
    ['before "that" with a noun', 'The king praised the old mayor and that man of the north.'],
    ['before a noun with a clause without opener', 'The king praised the crew and the men the mayor had hired.'],
    ['before a noun with a clause that begins with a pronoun', 'The king praised the crew and the men he had hired.'],
    [
      'before a noun with a clause of "of which"',
      'The mayor named the old port and the town of which crews have sung.',
    ],
    ['before a noun with a clause of "once"', 'The mayor named the port and the ship once crews had left it.'],
    ['before a noun with a clause of "who"', 'The mayor named the port and the men who had left it.'],
    ['in a list', 'The king named the cook, the judge and the guards selected last year.'],
    [
      'before a subject too long to be sure of',
      'The mayor closed the port and the old men of the old town in the very cold far north left it.',
    ],
  ])('%s', (_, line) => {
    expectCuts(line);
  });

  test('before a noun in the form of a verb', () => {
    const line =
      'The/determiner king/noun praised/verb/praise the/determiner crew/noun ,/punctuation and/conjunction ' +
      'the/determiner long/adjective march/verb/march north/noun of/preposition the/determiner men/noun';
    expect(propositionsOf(handMade(line))).toEqual([{ first: 0, last: 13 }]);
  });
});

/** Cuts a line at its bars, and each piece is to read without the joint before it and the mark behind. */
function expectCuts(line: string): void {
  const expected = line.split(' | ').map((piece, k) => piece.replace(k > 0 ? /^(?:and|while) /u : '', ''));
  expect(cuts(line.replaceAll(' | ', ' '))).toEqual(expected.map(bare));
}

function bare(piece: string): string {
  return piece.replace(/(?:,| –| —| and,)$/u, '');
}

test.each([
  ['the opener of a sentence', 'But the mayor closed the port.'],
  ['a joint at the end of a sentence', 'He paid the whole crew and'],
  ['a single word', 'Peace'],
])('keeps %s', (_, sentence) => {
  expect(cuts(sentence)).toEqual([sentence]);
});

test('separators alone are no statement', () => {
  expect(propositionsOf(handMade(',/punctuation ;/punctuation'))).toEqual([]);
  expect(propositionsOf(handMade(',/punctuation'))).toEqual([]);
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
