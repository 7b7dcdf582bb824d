import { describe, expect, test } from 'vitest';
import { attributions } from '../../src/attribution/attribute.js';

const names = (text: string) => attributions(text).map(({ sourceName }) => sourceName);

describe('who a source is', () => {
  test('article, apposition and possessive ending are no part of the name', () => {
    expect(names('The ministry, a large house, said the road was open.')).toEqual(['ministry']);
    expect(names('The ministry’s claim that the road was open is new.')).toEqual(['ministry']);
  });

  test('a person pronoun takes up the last person', () => {
    expect(names('Anna Lind said the road was open. She added that snow would come.')).toEqual([
      'Anna Lind',
      'Anna Lind',
    ]);
  });

  test('“it” passes over persons', () => {
    expect(
      names('The ministry said the road was open. Anna Lind said it was not. It added that snow would come.'),
    ).toEqual(['ministry', 'Anna Lind', 'ministry']);
  });

  test('a family name takes up the full name', () => {
    expect(names('Anna Lind said the road was open. Lind said snow would come.')).toEqual(['Anna Lind', 'Anna Lind']);
  });

  test('a description takes up the source that the noun described', () => {
    expect(names('Navy spokesman Karl Berg said the ship was safe. The spokesman added that it was late.')).toEqual([
      'Navy spokesman Karl Berg',
      'Navy spokesman Karl Berg',
    ]);
  });

  test('the text in which somebody spoke stands for them', () => {
    expect(names('The Navy said in a statement that the ship was safe. The statement added that it was late.')).toEqual(
      ['Navy', 'Navy'],
    );
  });

  test('a pronoun that nothing fits stays without a name', () => {
    expect(names('She said the road was open.')).toEqual([undefined]);
  });
});
