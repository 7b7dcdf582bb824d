import { describe, expect, it } from 'vitest';
import { markSideClauses } from '../../src/claims/side-clauses.js';
import { verbGroupsOf } from '../../src/claims/verb-groups.js';
import { tokensOf } from './tokens.js';

const OPENERS: ReadonlySet<string> = new Set(['because', 'when', 'while', 'after']);

/** Stars stand around the verbs of side clauses, and around no others. */
function expectSides(line: string): void {
  const tokens = tokensOf(line.replaceAll('*', ''));
  const marked = markSideClauses(tokens, verbGroupsOf(tokens), OPENERS);
  const stars = tokens.map(({ text }) => text);
  for (const { first, last, side } of marked) {
    if (!side) continue;
    stars[first] = `*${stars[first]}`;
    stars[last] = `${stars[last]}*`;
  }
  expect(stars.join(' ')).toBe(
    tokensOf(line)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\* (.+?) \*/gu, '*$1*'),
  );
}

describe('a relative clause', () => {
  it.each([
    ['behind its noun', 'The pilot who *flew* the jet struck the drone.'],
    ['behind a name', 'The mayor met Ahmed who *flew* the jet.'],
    ['behind a pronoun', 'He who *flew* the jet struck the drone.'],
    ['behind a number', 'The mayor met five who *flew* the jet.'],
    ['behind a comma', 'He saw a ship, which *sank* at once.'],
    ['behind a preposition', 'He saw a ship on which men *slept*.'],
    ['of "that" behind a noun', 'He saw the crew that *left*.'],
    ['of "that" behind the first noun', 'The claim that he *left* was false.'],
    ['with a comma before its verb', 'The man who, in spring, *left* the port slept.'],
    ['with a second verb behind "and"', 'The pilot who *flew* the jet and *struck* the drone slept.'],
    ['with a second verb behind "or"', 'The pilot who *flew* the jet or *struck* the drone slept.'],
    ['with a clause of its own', 'The pilot who *said* that he *flew* the jet slept.'],
    ['with a bare clause of its own', 'The pilot who *said* he *flew* the jet slept.'],
    ['with a question of its own', 'The pilot who *knew* why crews *left* slept.'],
    ['with an infinitive of its own', 'The pilot who *hoped* to *fly* the jet slept.'],
    ['at an end without a mark', 'The mayor was the man who *flew* the jet'],
  ])('%s', (_, line) => {
    expectSides(line);
  });
});

describe('no relative clause', () => {
  it.each([
    ['what stands out behind "it was"', 'It was the pilot who flew the jet.'],
    ['what stands out behind "it is", with "that"', 'It is the port that they closed.'],
    ['what a noun says', 'He made a claim that he left.'],
    ['what a verb says', 'He said that he left.'],
    ['what a hearer is told', 'He told the crew that he left.'],
    ['"that" as a determiner', 'He saw that crew and left.'],
  ])('%s', (_, line) => {
    expectSides(line);
  });
});

describe('a subordinate clause', () => {
  it.each([
    ['in front', 'Because the mayor *slept*, the crew left.'],
    ['behind', 'The crew left because the mayor *slept*.'],
    ['of purpose', 'The crew left so that the mayor *could sleep*.'],
    ['ends at a semicolon', 'The crew left because he *paid*; they slept.'],
    ['ends at a dash', 'The crew left because he *paid* – they slept.'],
    ['ends at a long dash', 'The crew left because he *paid* — they slept.'],
    ['ends at a comma behind its verb', 'Because he *paid*, they slept.'],
    ['goes on over a second verb', 'The crew left because he *paid* and *slept*.'],
    ['opens behind brackets', 'The crew left (in May) because he *paid*.'],
  ])('%s', (_, line) => {
    expectSides(line);
  });

  it.each([
    ['a comma stands before the verb', 'He came after lunch, the crew left.'],
    ['the verb is too far on', 'He came after the long and cold night of the great northern storm and slept.'],
    ['"so" stands alone', 'He came so the crew left.'],
  ])('opens none where %s', (_, line) => {
    expectSides(line);
  });
});

describe('a participle', () => {
  it.each([
    ['behind a comma hangs on what goes before', 'The mayor closed the port, *hoping* for peace.'],
    ['behind a noun hangs on it', 'The crew *carrying* the bell slept.'],
    ['behind a noun with its doer', 'The statement *released* by the ministry said little.'],
    ['behind a noun with a preposition, before the verb', 'The statement *released* on Monday said little.'],
    ['behind a name with its doer', 'The mayor met Ahmed *paid* by the crew.'],
    ['takes with it the clause that it says', 'The mayor closed the port, *hoping* that the crew *would sleep*.'],
  ])('%s', (_, line) => {
    expectSides(line);
  });

  it.each([
    ['it is what the verb before takes', 'He denied hitting the drone.'],
    ['it opens the text', 'Hitting the drone was wrong.'],
    ['it helps with the tense', 'The crew was sailing north.'],
  ])('is no side clause where %s', (_, line) => {
    expectSides(line);
  });

  it.each([
    ['no verb follows', 'The crew left for the north.'],
    ['no preposition follows', 'The crew left the port and slept.'],
    ['a mark comes before the next verb', 'The statement appeared on Monday, said the mayor.'],
    ['"and" comes before the next verb', 'The crew left on Monday and the mayor slept.'],
    ['a subordinator comes before the next verb', 'The crew left in spring because the mayor *slept*.'],
    ['a relative comes before the next verb', 'The crew left for the port which he *closed*.'],
    ['the next verb is none of a statement', 'The crew left for the port to sleep.'],
    ['it takes a clause', 'The mayor said in May the port was safe.'],
  ])('in the form of the past tense is the verb of its sentence where %s', (_, line) => {
    expectSides(line);
  });
});

describe('brackets', () => {
  it.each([
    ['hold nothing that is stated', 'The mayor (he *had paid*) slept.'],
    ['may be square', 'The mayor [he *had paid*] slept.'],
    ['may stand in brackets', 'The mayor (he *had* (so they *say*) *paid*) slept.'],
    ['that were never opened close nothing', 'The crew left) the mayor (he *had paid*) slept.'],
  ])('%s', (_, line) => {
    expectSides(line);
  });
});
