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

  test('several take up no one, one takes up no several', () => {
    expect(names('Prime Minister Anna Lind said it rained. The two prime ministers said it had stopped.')).toEqual([
      'Prime Minister Anna Lind',
      'two prime ministers',
    ]);
    expect(names('The two ministers said it rained. The minister said it had stopped.').at(-1)).toBe('minister');
  });

  test('an office of another kind, and somebody new, take up nobody', () => {
    expect(names('Prime Minister Anna Lind said it rained. The energy minister said it did not.').at(-1)).toBe(
      'energy minister',
    );
    expect(names('Spokesman Karl Berg said it rained. A spokesman for the port said it did not.').at(-1)).toBe(
      'spokesman for the port',
    );
  });

  test('what two presidents are is no part of the name of one', () => {
    expect(names('The call was between Presidents Karl Berg and Anna Lind. Berg said it rained.')).toEqual([
      'Karl Berg',
    ]);
  });

  test('a title is whole where it opens a sentence', () => {
    expect(names('Prime Minister Anna Lind left. Lind said it rained.')).toEqual(['Prime Minister Anna Lind']);
  });

  test('“him” is a person, WHO is no pronoun', () => {
    expect(names('Anna Lind welcomed the offer. The port was praised by her, Karl Berg said.').at(-1)).toBe(
      'Karl Berg',
    );
    expect(names('Captain Karl Berg said it rained. The offer was welcomed by him.').at(-1)).toBe('Captain Karl Berg');
    expect(names('WHO said the drug was safe.')).toEqual(['WHO']);
  });

  test('a ship that answers puts out no statement', () => {
    expect(
      names('The freighter told the crew that it had heard. The statement said that the ship was late.').at(-1),
    ).toBe('statement');
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
