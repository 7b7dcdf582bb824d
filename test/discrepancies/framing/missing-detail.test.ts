import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/discrepancies/evidence.js';
import { missingNames, missingSlots } from '../../../src/discrepancies/framing/missing-detail.js';
import { alignedEvent, claimOf } from '../linked.js';

type Texts = Readonly<Record<string, string>>;

const VAGUE = 'The orchestra toured the north in May.';

/** What the first claim of `east` names and that of `west` leaves open, with what sort of name it is. */
function missing(east: string, west = VAGUE, others: Texts = {}): string[] {
  const event = alignedEvent({ east, west, ...others });
  const claim = claimOf(event, 'east');
  return missingNames(claim, claimOf(event, 'west'), event).map(
    ({ names, first, last }) => `${names}: ${wordsOf(claim, first, last)}`,
  );
}

describe('what a name names', () => {
  test.each([
    ['a country', 'The orchestra toured Iceland in May.', 'country: Iceland'],
    ['a country by its adjective', 'The orchestra hired Icelandic drummers.', 'country: Icelandic drummers'],
    ['an organisation', 'The orchestra praised the World Health Organization.', 'other: the World Health Organization'],
    ['a name of unknown kind', 'The orchestra played with the Red Cross in May.', 'other: the Red Cross'],
    ['a country behind where it is', 'The orchestra sailed near Iceland in May.', 'place: Iceland'],
    ['a sea behind where it is', 'The orchestra played over the North Sea.', 'place: the North Sea'],
    ['a country behind another preposition', 'The orchestra played for Iceland.', 'country: Iceland'],
    [
      'an adjective behind where it is',
      'The orchestra played in the Icelandic harbour.',
      'country: the Icelandic harbour',
    ],
    [
      'a country in a name, once',
      'The orchestra played for the Embassy of Iceland.',
      'country: the Embassy of Iceland',
    ],
  ])('%s', (_, text, detail) => {
    expect(missing(text)).toEqual([detail]);
  });

  test('the preposition of its own phrase counts, not that of another', () => {
    expect(missing('In the harbour the orchestra praised Iceland.')).toEqual(['country: Iceland']);
    expect(missing('The orchestra praised the drummer near Iceland.')).toEqual(['place: Iceland']);
    expect(missing('The orchestra praised Iceland in the harbour.')).toEqual(['country: Iceland']);
    expect(missing('Near Iceland Norway surprised the orchestra.')).toContain('place: Iceland Norway');
  });

  test('a person is no detail, and neither are plain words', () => {
    expect(missing('The orchestra invited Anna Lindqvist in May.')).toEqual([]);
    expect(missing('The orchestra invited a young singer in May.')).toEqual([]);
  });
});

describe('what the vague side knows', () => {
  test.each([
    ['a country that it names', 'The orchestra praised Iceland.', 'The tour of Iceland was long.'],
    ['the same country in another word', 'The orchestra hired Icelandic drummers.', 'The tour of Iceland was long.'],
    ['an organisation that it names', 'The orchestra praised the Red Cross.', 'The tour for the Red Cross was long.'],
    [
      'what another claim of the same sentence names',
      'The orchestra praised Iceland.',
      'The tour was long, and the drummer stayed in Iceland.',
    ],
  ])('%s is not missing', (_, east, west) => {
    expect(missing(east, west, { north: 'Rain fell on the hills.' })).toEqual([]);
  });

  test('its other sentences do not count: there the name may mean something else', () => {
    expect(missing('The orchestra praised Iceland.', `${VAGUE} The drummer stayed in Iceland.`)).toEqual([
      'country: Iceland',
    ]);
  });

  test('the same sentence elsewhere does not count', () => {
    const north = 'The orchestra praised Iceland in the long and cold winter, as did the tired drummer.';
    expect(missing('The orchestra praised Iceland.', VAGUE, { north })).toEqual(['country: Iceland']);
  });

  test('its own side goes without saying, that of others does not', () => {
    const event = alignedEvent({ Norway: 'The orchestra praised Iceland and Norway.', Iceland: VAGUE });
    const claim = claimOf(event, 'Norway');
    expect(
      missingNames(claim, claimOf(event, 'Iceland'), event).map(({ first, last }) => wordsOf(claim, first, last)),
    ).toEqual(['Iceland and Norway']);
    const [detail] = missingNames(claim, claimOf(event, 'Iceland'), event);
    expect(claim.tokens[detail!.first]!.country).toBe('IS');
  });
});

describe('order', () => {
  const TOUR = 'The orchestra praised Norway before a week with Iceland.';

  test('of equally rare names the first told', () => {
    expect(missing(TOUR)).toEqual(['country: Norway', 'country: a week with Iceland']);
    expect(missing('The orchestra praised the Red Cross before a week with Iceland.')).toEqual([
      'other: the Red Cross',
      'country: a week with Iceland',
    ]);
  });

  test('the one that fewer sentences of the event name comes first', () => {
    expect(missing(TOUR, VAGUE, { north: 'Norway sent a drummer.' })).toEqual([
      'country: a week with Iceland',
      'country: Norway',
    ]);
    expect(missing(TOUR, VAGUE, { north: 'Iceland sent a drummer.' })).toEqual([
      'country: Norway',
      'country: a week with Iceland',
    ]);
  });
});

describe('the words around a name', () => {
  test.each([
    ['the phrase that it goes on from', 'had recent contacts with Iceland', 'recent contacts with Iceland'],
    ['only where a joining preposition stands between', 'had recent quarrels against Iceland', 'Iceland'],
    ['only where nothing else stands between', 'had contacts only with Iceland', 'Iceland'],
    ['no question word', 'named which Icelandic singer won', 'Icelandic singer'],
    ['no relative word', 'named singers whose Icelandic names are long', 'Icelandic names'],
    ['a name that is written like one', 'thanked WHO Europe staff', 'WHO Europe staff'],
    ['without what else is listed before it', 'spoke of trade and Iceland', 'Iceland'],
    ['without what else is listed behind it', 'thanked Unicef and the mayor', 'Unicef'],
    ['of three the one in the middle', 'praised music and the Icelandic choir and dancers', 'the Icelandic choir'],
    ['nothing, where it stands in no phrase', 'is Icelandic and near a harbour', 'Icelandic'],
    ['not the phrase before a list', 'had contacts with choirs and Iceland', 'Iceland'],
    [
      'countries side by side',
      'praised Icelandic choirs and Norwegian dancers',
      'Icelandic choirs and Norwegian dancers',
    ],
    ['a country whose name holds "and"', 'praised Bosnia and Herzegovina', 'Bosnia and Herzegovina'],
    [
      'without what else the phrase before lists',
      'praised concerts and contacts with Iceland',
      'contacts with Iceland',
    ],
  ])('%s', (_, act, words) => {
    expect(missing(`The orchestra ${act}.`)[0]!.split(': ')[1]).toBe(words);
  });

  test('names listed side by side are quoted together', () => {
    expect(missing('The orchestra played for Iceland and Norway.')).toEqual([
      'country: Iceland and Norway',
      'country: Iceland and Norway',
    ]);
    expect(missing('The orchestra thanked Unicef and Norway.')).toEqual([
      'country: Unicef and Norway',
      'other: Unicef and Norway',
    ]);
  });

  test('names listed apart are quoted apart', () => {
    expect(missing('The orchestra thanked Iceland and the ministry and Norway.')).toEqual([
      'country: Iceland',
      'country: Norway',
    ]);
    expect(missing('The orchestra met singers from Iceland and players from Norway.')).toEqual([
      'country: singers from Iceland',
      'country: players from Norway',
    ]);
  });
});

describe('numbers and times', () => {
  /** The words that give a slot, where the vague side has none of the kind. */
  function slots(kind: 'quantities' | 'moments', east: string, west: string) {
    const event = alignedEvent({ east, west });
    const claim = claimOf(event, 'east');
    const details = missingSlots(claim.claim.slots[kind], claimOf(event, 'west').claim.slots[kind], claim);
    return details.map(({ first, last, names }) => `${names}: ${wordsOf(claim, first, last)}`);
  }

  test('are quoted to the word, without marks beside them', () => {
    expect(slots('quantities', 'The bakery sold its loaves (14 pounds).', 'The bakery sold loaves.')).toEqual([
      'other: 14 pounds',
    ]);
    expect(slots('moments', 'The bakery opened at noon.', 'The bakery opened.')).toEqual(['other: noon']);
  });

  test('of several the first', () => {
    expect(slots('quantities', 'The bakery sold 14 loaves and 30 cakes.', 'The bakery sold loaves.')).toEqual([
      'other: 14 loaves',
    ]);
  });

  test('are not missing where the other side gives one of the kind, or nobody does', () => {
    expect(slots('quantities', 'The bakery sold 14 loaves.', 'The bakery sold 30 cakes.')).toEqual([]);
    expect(slots('moments', 'The bakery opened.', 'The bakery opened.')).toEqual([]);
  });
});
