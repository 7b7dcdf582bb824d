import { describe, expect, test } from 'vitest';
import { findings, quotes } from '../two-readouts.js';

const vagueness = (left: string, right: string, topics?: string[]) =>
  findings({ Norway: left, Chile: right }, { subtype: 'vagueness' }, topics && { topics });

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
