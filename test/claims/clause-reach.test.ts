import { describe, expect, it } from 'vitest';
import { clauseEnd, clauseStart, isOpen, phraseEnd } from '../../src/claims/clause-reach.js';
import { predicatesOf } from '../../src/claims/predicates.js';
import { ENDS_DENIAL, ENDS_NEITHER } from '../../src/lexicon/clauses.js';
import { tokensOf } from './tokens.js';

/* In each text the place that is asked about stands behind a bar: what begins there, as far as it reaches. */

function placed(line: string) {
  const [before = '', after = ''] = line.split('| ');
  const text = before + after;
  const tokens = tokensOf(text);
  const from = tokens.findIndex(({ start }) => start >= before.length);
  const written = (first: number, last: number) =>
    last < first ? '' : text.slice(tokens[first]!.start, tokens[last]!.end);
  return { tokens, from, written };
}

function clauseFrom(line: string, contrast = ENDS_DENIAL): string {
  const { tokens, from, written } = placed(line);
  const predicates = predicatesOf(tokens);
  const next = predicates.findIndex(({ first }) => first >= from);
  return written(from, clauseEnd(tokens, predicates, from, next < 0 ? predicates.length : next, contrast));
}

describe('a clause ends', () => {
  it.each([
    ['with its text', 'They did not | meet the mayor.', 'meet the mayor'],
    ['with its text where no mark stands', 'They did not | meet the mayor', 'meet the mayor'],
    ['at a semicolon', 'They did not | meet; they wrote.', 'meet'],
    ['at a bracket', 'They did not | meet (he was ill).', 'meet (he was ill'],
    ['at a dash', 'They did not | meet — he was ill.', 'meet'],
    ['at "but"', 'They did not | meet but wrote.', 'meet'],
    ['at "yet"', 'They did not | meet yet wrote.', 'meet'],
    ['at a subordinator', 'They did not | meet because he was ill.', 'meet'],
    ['at a relative', 'They did not | meet the man which he knew.', 'meet the man'],
    ['not at "that", which heads what is said', 'They did not | say that he was ill.', 'say that he was ill'],
    ['not at "whether"', 'They did not | say whether he was ill.', 'say whether he was ill'],
    ['not at a subordinator that it begins with', 'They left not | because he was ill.', 'because he was ill'],
    ['at a comma before a verb', 'They did not | meet, said the mayor.', 'meet'],
    ['at a comma before a clause of its own', 'They did not | meet, he was ill.', 'meet'],
    [
      'not at a comma of a list',
      'They did not | meet the mayor, the judge, the guard.',
      'meet the mayor, the judge, the guard',
    ],
    ['at "and" with a verb of its own', 'They did not | meet and went home.', 'meet'],
    ['at "and" with a helping verb of its own', 'They did not | meet and will leave.', 'meet'],
    ['at "and" with a subject and a verb of its own', 'They did not | meet and the mayor left.', 'meet'],
    ['at a comma and "and" with a verb of its own', 'They did not | meet, and the mayor left.', 'meet'],
    ['not at "and" within what is denied', 'They did not | meet and talk.', 'meet and talk'],
    ['not at "and" of a list', 'They did not | meet the mayor and the judge.', 'meet the mayor and the judge'],
    [
      'not at "and" whose verb stands far behind',
      'They did not | meet the mayor and the old judge of the small town left.',
      'meet the mayor and the old judge of the small town left',
    ],
  ])('%s', (_, line, expected) => {
    expect(clauseFrom(line)).toBe(expected);
  });

  it('at "nor", but not where "neither" goes before', () => {
    expect(clauseFrom('They will | not meet nor write.')).toBe('not meet');
    expect(clauseFrom('They will | neither meet nor write.', ENDS_NEITHER)).toBe('neither meet nor write');
  });

  it('after eighty tokens at the latest', () => {
    const line = `They did not | see ${'one '.repeat(200)}`;
    expect(clauseFrom(line).split(' ')).toHaveLength(80);
  });
});

describe('a clause starts', () => {
  const clauseTo = (line: string): string => {
    const { tokens, from, written } = placed(line);
    const predicates = predicatesOf(tokens);
    const number = predicates.findIndex(({ first }) => first === from);
    return written(clauseStart(tokens, predicates, number), from - 1);
  };

  it.each([
    ['with its text', 'No ship of the fleet | sank.', 'No ship of the fleet'],
    ['behind the verb before', 'He wrote no ship | sank.', 'no ship'],
    ['behind a semicolon', 'The fleet left; no ship | sank.', 'no ship'],
    ['behind "but"', 'The fleet but no ship | sank.', 'no ship'],
    ['before a side clause', 'No ship that left port | sank.', 'No ship that left port'],
  ])('%s', (_, line, expected) => {
    expect(clauseTo(line)).toBe(expected);
  });
});

describe('a phrase ends', () => {
  it.each([
    ['at a mark', 'with | no ships, they left', 'no ships'],
    ['at a helping verb', 'with | no ships was the port', 'no ships'],
    ['at "that"', 'with | no hope that he comes', 'no hope'],
    ['at a verb', 'with | no ships left', 'no ships'],
    ['not at a form in -ing', 'with | no ships carrying grain', 'no ships carrying grain'],
    ['at the next determiner behind a noun', 'with | no ships the port is calm', 'no ships'],
    ['with its text', 'with | no ships', 'no ships'],
  ])('%s', (_, line, expected) => {
    const { tokens, from, written } = placed(line);
    expect(written(from, phraseEnd(tokens, from))).toBe(expected);
  });
});

it.each([
  ['the old mayor of the town', true],
  ['the mayor, of the town', false],
  ['the mayor and the judge', false],
  ['the mayor who left', false],
])('nothing parts the words of: %s (%s)', (text, open) => {
  const tokens = tokensOf(text);
  expect(isOpen(tokens, 0, tokens.length)).toBe(open);
  expect(isOpen(tokens, 0, 1)).toBe(true);
});
