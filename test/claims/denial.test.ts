import { describe, expect, it } from 'vitest';
import { denialsIn, deniedTokens } from '../../src/claims/denial.js';
import { predicatesOf } from '../../src/claims/predicates.js';
import { tokensOf } from './tokens.js';

/** The denials of a text, each as `cue: what is denied`, and behind a `<` the verb that is denied with its object. */
function denials(text: string): string[] {
  const tokens = tokensOf(text);
  const written = (first: number, last: number) =>
    last < first ? '' : text.slice(tokens[first]!.start, tokens[last]!.end);
  const predicates = predicatesOf(tokens);
  return denialsIn(tokens, predicates).map(({ first, last, from, to, governor }) => {
    const verb = governor === undefined ? undefined : predicates[governor]!;
    const denied = `${written(first, last)}: ${written(from, to)}`;
    return verb ? `${denied} < ${written(verb.first, verb.last)}` : denied;
  });
}

describe('a particle denies', () => {
  it.each([
    ['its clause', 'The king did not come.', ['not: come']],
    ['its clause, and not the next', 'No crew came and the mayor left.', ['No: crew came']],
    ['a clause with "that"', 'He did not say that the king came.', ['not: say that the king came']],
    ['both of "neither" and "nor"', 'Neither the king nor the queen came.', ['Neither: the king nor the queen came']],
    ['both verbs of "neither" and "nor"', 'They neither met nor wrote but slept.', ['neither: met nor wrote']],
    ['up to "nor", which denies the rest', 'They did not meet nor write but slept.', ['not: meet', 'nor: write']],
    [
      'up to the mark, and "nor" what follows it',
      'Neither came; nor did the queen.',
      ['Neither: came', 'nor: did the queen'],
    ],
    ['in front of a noun what the verb says', 'They hit nothing in the bay.', ['nothing: in the bay < hit']],
    ['the verb before it where the clause ends with it', 'He went nowhere.', ['nowhere:  < went']],
    ['with "no" the verb before', 'He is no friend of the king.', ['no: friend of the king < is']],
    ['with "not a" the verb before', 'They had not a single boat.', ['not: a single boat < had']],
    ['behind a preposition its phrase alone', 'He left with no word and slept.', ['no: word']],
    [
      'with "never" the verb behind, and not the one before',
      'They sailed never to come back.',
      ['never: to come back'],
    ],
    ['behind a comma its own part alone', 'They sailed, no boat in sight.', ['no: boat in sight']],
    ['inside a group of verbs what follows', 'He has never come.', ['never: come']],
  ])('%s', (_, text, expected) => {
    expect(denials(text)).toEqual(expected);
  });
});

describe('"no" denies nothing', () => {
  it.each([
    ['as an answer', 'No, he came.'],
    ['before a number', 'Boat no 5 sank.'],
    ['in "no doubt"', 'No doubt he came.'],
  ])('%s', (_, text) => {
    expect(denials(text)).toEqual([]);
  });

  it('but it does at the end of a text', () => {
    expect(denials('He said no')).toHaveLength(1);
  });
});

describe('a verb denies', () => {
  it.each([
    ['what it takes', 'He denied the claim.', ['denied: the claim']],
    ['its subject in the passive', 'The claim was denied by the mayor.', ['denied: The claim']],
    ['its subject in the passive, with an adverb', 'The claim was flatly denied.', ['denied: The claim']],
    ['only the subject of its own clause', 'He wrote the claim was denied.', ['denied: the claim']],
    ['an infinitive', 'The crew refused to sail.', ['refused to: sail']],
    ['what a denied verb takes in', 'He never denied it.', ['never: denied it', 'denied: it']],
    ['nothing where nothing follows', 'Denied.', ['Denied: ']],
  ])('%s', (_, text, expected) => {
    expect(denials(text)).toEqual(expected);
  });

  it.each([
    ['it stands as a noun', 'The refuse lay in the port.'],
    ['it ends or opposes and does not deny', 'He banned the boats and opposed the plan.'],
  ])('not where %s', (_, text) => {
    expect(denials(text)).toEqual([]);
  });
});

describe('a noun denies', () => {
  it.each([
    ['what "of" adds', 'The absence of the crew was felt.', ['absence of: the crew']],
    ['what "to" adds', 'His refusal to talk was short.', ['refusal to: talk']],
    ['no more than its phrase', 'The lack of fuel is known.', ['lack of: fuel']],
  ])('%s', (_, text, expected) => {
    expect(denials(text)).toEqual(expected);
  });

  it('not where nothing is added', () => {
    expect(denials('His denial came late.')).toEqual([]);
  });
});

describe('an adjective denies', () => {
  it.each([
    ['the subject of "be"', 'The claim is false.', ['false: The claim']],
    ['the subject of "be" in a clause', 'He said the report was untrue.', ['untrue: the report']],
    ['nothing as a quality', 'The false claim sank the mayor.', ['false: ']],
    ['nothing as a quality of the subject of "be"', 'The false claim was short.', ['false: ']],
    ['nothing behind "as"', 'The mayor saw the claim as false.', ['false: ']],
    ['nothing where no verb stands', 'Untrue.', ['Untrue: ']],
    ['with "to" what follows', 'The crew was unable to sail.', ['unable to: sail']],
    ['with "to" what follows, in front too', 'Unable to sail, the crew slept.', ['Unable to: sail']],
  ])('%s', (_, text, expected) => {
    expect(denials(text)).toEqual(expected);
  });

  it('not where the word is a noun', () => {
    const tokens = tokensOf('The impossible came.').map((token) =>
      token.lower === 'impossible' ? { ...token, pos: 'noun' as const } : token,
    );
    expect(denialsIn(tokens, predicatesOf(tokens))).toEqual([]);
  });
});

describe('a phrase denies no more than what it leads', () => {
  it.each([
    ['to a verb', 'He left without a word and slept.', ['without: a word']],
    ['to a mark', 'In the absence of the crew, he slept.', ['In the absence of: the crew']],
    ['to "and" with a verb of its own', 'He left without hitting the boat and slept.', ['without: hitting the boat']],
  ])('up %s', (_, text, expected) => {
    expect(denials(text)).toEqual(expected);
  });
});

describe('what an odd number of denials reach', () => {
  const reached = (length: number, ...stretches: [number, number][]) => {
    const tokens = tokensOf('one two three four five six').slice(0, length);
    const denials = stretches.map(([from, to]) => ({ first: 0, last: 0, kind: 'particle' as const, from, to }));
    return [...deniedTokens(tokens, denials)];
  };

  it.each([
    ['nothing without a denial', [], [0, 0, 0, 0, 0, 0]],
    ['both ends of a stretch', [[1, 3]], [0, 1, 1, 1, 0, 0]],
    ['the last token', [[4, 5]], [0, 0, 0, 0, 1, 1]],
    [
      'one in another is turned back',
      [
        [0, 4],
        [2, 3],
      ],
      [1, 1, 0, 0, 1, 0],
    ],
    [
      'one that overlaps another is turned back where it does',
      [
        [0, 2],
        [2, 3],
      ],
      [1, 1, 0, 1, 0, 0],
    ],
    [
      'three are as one',
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [0, 1, 0, 0, 0, 0],
    ],
    ['an empty stretch reaches nothing', [[4, 2]], [0, 0, 0, 0, 0, 0]],
  ] as [string, [number, number][], number[]][])('%s', (_, stretches, expected) => {
    expect(reached(6, ...stretches)).toEqual(expected);
  });
});
