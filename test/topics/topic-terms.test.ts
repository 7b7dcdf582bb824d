import { describe, expect, test } from 'vitest';
import { english } from '../../src/languages/english.js';
import { topicTerms } from '../../src/topics/topic-terms.js';

const terms = (label: string, more?: string[]) =>
  topicTerms(more === undefined ? { label } : { label, terms: more }, english, true);
const keys = (label: string, more?: string[]) =>
  terms(label, more).wordings.map((wording) => wording.map(({ key }) => key));

describe('topicTerms', () => {
  test('reads the label as statements are read', () => {
    expect(keys('US contacts')).toEqual([['@US', 'contact']]);
    expect(terms('US contacts')).toMatchObject({ label: 'US contacts', given: true });
    expect(topicTerms({ label: 'grain' }, english, false).given).toBe(false);
  });

  test('each further term is another wording', () => {
    expect(keys('ports', ['the harbour', 'docks'])).toEqual([['port'], ['harbour'], ['dock']]);
  });

  test('of a label with a stroke between blanks either part will do; a stroke within words joins them', () => {
    expect(keys('prisoner exchange / release')).toEqual([['prisoner', 'exchange'], ['release']]);
    expect(keys(' / ')).toEqual([]);
    expect(keys('bread/butter')).toHaveLength(1);
    expect(terms('start / length of the call').slot).toBe('duration');
  });

  test('a wording that says nothing is left out', () => {
    expect(keys('what is it', ['the harbour', '?!'])).toEqual([['harbour']]);
    expect(keys('?!')).toEqual([]);
  });

  test('a label may ask for a kind of detail; a term does not', () => {
    expect(terms('who called').slot).toBe('initiator');
    expect(terms('length of the call').slot).toBe('duration');
    expect(terms('death toll').slot).toBe('deaths');
    expect(terms('number of dead').slot).toBe('deaths');
    expect(terms('ports', ['who called'])).not.toHaveProperty('slot');
    expect(terms('ports')).not.toHaveProperty('slot');
  });

  test('a label that asks for a number says what is counted', () => {
    expect(terms('number of Greek missiles fired')).toMatchObject({ slot: 'count', counted: { key: 'missile' } });
    expect(terms('how many ships')).toMatchObject({ counted: { key: 'ship' }, wordings: [] });
    expect(terms('count')).not.toHaveProperty('counted');
  });

  test('the words of a label that asks only for a detail are not looked for, its terms are', () => {
    expect(terms('who called')).toMatchObject({ plain: true, wordings: [] });
    expect(keys('tone of the talks', ['candid'])).toEqual([['candid']]);
    expect(terms('cause of the fire')).toMatchObject({ slot: 'cause', plain: false });
    expect(keys('cause of the fire')).toEqual([['cause', 'fire']]);
  });

  test('a distance or a place may also be told in words', () => {
    expect(terms('distance').plain).toBe(true);
    expect(keys('distance')).toEqual([['distance']]);
  });

  test('words that are names of built-ins are words', () => {
    expect(keys('constructor')).toEqual([['constructor']]);
    expect(terms('__proto__').label).toBe('__proto__');
  });
});
