import { describe, expect, test } from 'vitest';
import { vagueness as find } from '../../../src/discrepancies/framing/vagueness.js';
import { alignedEvent, claimOf, linked, type Partners, partnersOf } from '../linked.js';
import { findings, quotes } from '../two-readouts.js';

const vagueness = (left: string, right: string, topics?: string[]) =>
  findings({ Norway: left, Chile: right }, { subtype: 'vagueness' }, topics && { topics });

/** What is found between two texts of one claim each, taken for one point whatever they say. */
function between(east: string, west: string, { seenFrom, ...partners }: Partners & { seenFrom?: string } = {}) {
  const event = alignedEvent({ east, west });
  const [a, b] = [claimOf(event, 'east'), claimOf(event, 'west')];
  const none = { pairs: [] };
  const words = {
    a: partnersOf(a, b, seenFrom === undefined || seenFrom === 'a' ? partners : none),
    b: partnersOf(b, a, seenFrom === undefined || seenFrom === 'b' ? partners : none),
  };
  return find(linked(a, b, { words: () => words }), event);
}

describe('a detail behind a vague phrase', () => {
  test('the country that the vague side lacks, not those it names itself', () => {
    const [found] = vagueness(
      'Norway briefed the minister on its contacts with Iceland about fishing.',
      'The minister was briefed on contacts between Norway and relevant parties about fishing.',
    );
    expect(quotes(found!)).toEqual({
      'Norway names': 'its contacts with Iceland',
      'Chile differs': 'relevant parties',
    });
  });

  test('both countries of a hyphenated pair are seen', () => {
    const [found] = vagueness(
      'The minister was told of the recent Norwegian-Icelandic contacts about fishing quotas.',
      'The minister was told that Norway and the parties concerned had contacts about fishing quotas.',
    );
    expect(quotes(found!)['Norway names']).toBe('the recent Norwegian-Icelandic contacts');
  });

  test('how many', () => {
    const [found] = vagueness(
      'The guards stopped 14 trucks at the gate.',
      'The guards stopped several trucks at the gate.',
    );
    expect(quotes(found!)).toEqual({ 'Norway names': '14 trucks', 'Chile differs': 'several' });
  });

  test('goes with the topic that its words hold', () => {
    const [found] = vagueness(
      'Norway briefed the minister on its contacts with Iceland about fishing.',
      'The minister was briefed on contacts between Norway and relevant parties about fishing.',
      ['fishing', 'Iceland contacts'],
    );
    expect(found?.topic).toBe('Iceland contacts');
  });

  test.each([
    ['a phrase that both use', 'Norway and relevant parties met Iceland.', 'Norway and relevant parties met again.'],
    [
      'a phrase whose names follow',
      'The talks with Iceland and Denmark went well.',
      'The talks with relevant parties, Iceland and Denmark, went well.',
    ],
  ])('not %s', (_, left, right) => {
    expect(vagueness(left, right)).toEqual([]);
  });
});

describe('which detail answers which phrase', () => {
  test.each([
    ['whom: a country', 'sang with guests from Iceland', 'sang with guests from some parties', 'guests from Iceland'],
    ['whom: an organisation', 'sang with the Red Cross', 'sang with other partners', 'the Red Cross'],
    [
      'what: a matter with a name in it',
      'recalled the Icelandic dispute',
      'recalled the dispute',
      'the Icelandic dispute',
    ],
    ['where: a place', 'sang near Iceland', 'sang in the region', 'Iceland'],
    ['when: a date', 'sang on 3 May', 'sang recently', '3 May'],
    ['how many: a number', 'sang 14 songs', 'sang several songs', '14 songs'],
    [
      'how many: the number of the same thing',
      'sang 14 songs for 20 guests',
      'sang for several young guests',
      '20 guests',
    ],
    ['how many: persons of a kind', 'sang for 14 miners', 'sang for several people', '14 miners'],
    ['how many: the number of a kind of it', 'built 14 canoes', 'built several boats', '14 canoes'],
  ])('%s', (_, left, right, words) => {
    const frames = between(`The choir ${left}.`, `The choir ${right}.`);
    expect(frames.map(({ evidence }) => evidence[0]?.quote)).toEqual([words]);
  });

  test.each([
    ['whom: no place', 'sang near Iceland', 'sang with other partners'],
    ['where: nobody', 'sang for Iceland', 'sang abroad'],
    ['countries: no organisation', 'sang with the Red Cross', 'sang with some countries'],
    ['how many: no number of something else', 'sang 14 hours', 'sang several songs'],
    ['how many: no number where nothing is counted', 'sang 14 songs', 'sang to many'],
    ['when: no number', 'sang 14 songs', 'sang recently'],
    ['whom: nobody who is named on both sides', 'sang with Iceland', 'sang with observers for Iceland'],
  ])('%s', (_, left, right) => {
    expect(between(`The choir ${left}.`, `The choir ${right}.`)).toEqual([]);
  });

  test('for countries the country is quoted, though an organisation is told first', () => {
    const event = ['The Red Cross heard the choir of Iceland sing.', 'Some countries heard the choir sing.'] as const;
    expect(between(...event).map(({ evidence }) => evidence[0]?.quote)).toEqual(['the choir of Iceland']);
  });

  test('a long detail in a short claim fits best', () => {
    const [short] = between('The choir sang for Iceland.', 'The choir sang for other partners.');
    const [long] = between('The choir sang the old songs for Iceland.', 'The choir sang for other partners.');
    const [words] = between('The choir sang for guests from Iceland.', 'The choir sang for other partners.');
    expect(short?.fit).toBeCloseTo(1 / 6);
    expect(long?.fit).toBeCloseTo(1 / 9);
    expect(words?.fit).toBeCloseTo(3 / 8);
  });
});

describe('a matter that was talked of', () => {
  const NONE = { pairs: [] };
  const details = (left: string, right: string, partners: Partners = NONE) =>
    between(left, right, partners).map(({ evidence }) => evidence[0]?.quote);

  test('by two verbs that say no more than that it was', () => {
    expect(details('The envoys discussed Iceland.', 'The envoys exchanged views on some issues.')).toEqual(['Iceland']);
  });

  test('by one verb of both', () => {
    const [left, right] = ['The envoys cited Iceland.', 'The envoys cited some issues.'];
    expect(details(left, right, { pairs: [['cited', 'cited']] })).toEqual(['Iceland']);
    expect(details(left, right)).toEqual([]);
  });

  test('not where the one does more than talk, or talks of it elsewhere', () => {
    expect(details('The envoys signed a text on Iceland.', 'The envoys discussed some issues.')).toEqual([]);
    expect(
      details('The envoys discussed the long war, which ruined Iceland.', 'The envoys discussed some issues.'),
    ).toEqual([]);
  });
});

describe('a phrase that is no blur', () => {
  const sang = (rest: string) => between('The choir sang with Iceland.', `The choir sang with ${rest}.`);

  test.each([
    ['a comma', 'observers, Norway and Chile'],
    ['a colon', 'observers: Norway and Chile'],
    ['a bracket', 'observers (Norway)'],
    ['whose they are', 'observers from Norway'],
    ['whose they are, before it', 'Norwegian observers'],
    ['whose they are, with "of"', 'partners of the Norwegian press'],
    ['"including"', 'observers including Norway'],
    ['"including" and an article', 'observers including the Red Cross'],
    ['"including" and an adjective of a country', 'observers including the Norwegian press'],
  ])('names follow behind %s', (_, rest) => {
    expect(sang(rest)).toEqual([]);
  });

  test.each([
    ['plain words follow', 'observers including the old press'],
    ['a name follows on something else', 'observers and Norway'],
    ['a name follows later', 'observers, the old press and Norway'],
    ['names stand on both sides', 'Norway, observers and Chile'],
    ['a name stands before it and plain words behind', 'Norway and observers, the old press'],
    ['nothing follows', 'observers'],
  ])('but where %s, it is one', (_, rest) => {
    expect(sang(rest)).toHaveLength(1);
  });

  test('a single noun with its article means those named before; a number says which', () => {
    expect(sang('the observers')).toEqual([]);
    expect(sang('three observers')).toEqual([]);
    expect(sang('old observers')).toHaveLength(1);
    expect(sang('the relevant parties')).toHaveLength(1);
    expect(between('The choir sang with Iceland.', 'Observers sang with the choir.')).toHaveLength(1);
    expect(between('The choir sang with Iceland.', 'The choir sang with observers')).toHaveLength(1);
  });

  test('a matter with its article is one all the same', () => {
    const [found] = between('The choir eased the Icelandic troubles.', 'The choir eased the tensions.', {
      pairs: [['troubles', 'tensions']],
    });
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(['the Icelandic troubles', 'tensions']);
  });
});

describe('in one place', () => {
  /** Whether the phrase and the detail are taken for one where a single word of each claim is the same, from either end. */
  function meet(left: string, right: string, word: string, other = word, affinity = 1): boolean {
    const [one, two] = ['a', 'b'].map(
      (seenFrom) => between(left, right, { pairs: [[word, other]], affinity, seenFrom }).length === 1,
    );
    expect(one).toBe(two);
    return one!;
  }

  const FIVE = 'The old choir sang its songs for';
  const BEHIND = 'heard the old choir sing old songs.';

  test('a word of both stands at most five words before the detail', () => {
    expect(meet(`${FIVE} Iceland.`, 'The old choir sang with observers.', 'choir')).toBe(true);
    expect(meet(`${FIVE} Iceland.`, 'The old choir sang with observers.', 'old')).toBe(false);
  });

  test('or the phrase', () => {
    expect(meet('The old choir sang with Iceland.', `${FIVE} observers.`, 'choir')).toBe(true);
    expect(meet('The old choir sang with Iceland.', `${FIVE} observers.`, 'old')).toBe(false);
  });

  test('and at most five words behind the detail', () => {
    expect(meet(`Iceland ${BEHIND}`, 'Observers heard songs they sing.', 'sing')).toBe(true);
    expect(meet(`Iceland ${BEHIND}`, 'Observers heard songs they sing.', 'songs')).toBe(false);
  });

  test('or the phrase, here too', () => {
    expect(meet('Iceland heard songs they sing.', `Observers ${BEHIND}`, 'sing')).toBe(true);
    expect(meet('Iceland heard songs they sing.', `Observers ${BEHIND}`, 'songs')).toBe(false);
  });

  test('words of 0.6 affinity are the same', () => {
    expect(meet('The choir met Iceland.', 'The band met observers.', 'choir', 'band', 0.6)).toBe(true);
    expect(meet('The choir met Iceland.', 'The band met observers.', 'choir', 'band', 0.59)).toBe(false);
  });

  test('it is enough that one claim finds its partner in the other', () => {
    const texts = ['The choir met Iceland.', 'The choir met observers.'] as const;
    expect(between(...texts, { seenFrom: 'a' })).toHaveLength(1);
    expect(between(...texts, { seenFrom: 'b' })).toHaveLength(1);
    expect(between(...texts, { seenFrom: 'neither' })).toEqual([]);
  });

  test('of a matter the word must stand in the detail itself', () => {
    const east = 'The choir recalled the Icelandic fishing dispute.';
    expect(meet(east, 'The choir recalled the incident.', 'recalled')).toBe(false);
    expect(meet(east, 'The choir recalled the incident.', 'dispute', 'incident')).toBe(true);
  });

  test('and at most three words from the noun of the phrase', () => {
    const east = 'The choir recalled the Icelandic fishing dispute.';
    expect(meet(east, 'The choir recalled the incident over old fishing.', 'fishing')).toBe(true);
    expect(meet(east, 'The choir recalled the incident over the old fishing.', 'fishing')).toBe(false);
    expect(meet(east, 'The choir recalled fishing and recent developments.', 'fishing')).toBe(true);
    expect(meet(east, 'The choir recalled fishing and the latest developments.', 'fishing')).toBe(false);
  });
});

describe('what the phrase is about follows it', () => {
  test.each([
    ['where', 'The drone fell near Peru.', 'The drone fell into international waters.', 1],
    ['where it is, by a name', 'The drone fell near Peru.', 'The drone fell into international waters off Chile.', 0],
    ['what it is for', 'The club set a ban on Peru.', 'The club set restrictive measures to keep the net.', 0],
  ])('%s', (_, east, west, found) => {
    expect(
      between(east, west, {
        pairs: [
          ['fell', 'fell'],
          ['Peru', 'waters'],
          ['ban', 'measures'],
          ['set', 'set'],
        ],
      }),
    ).toHaveLength(found);
  });
});
