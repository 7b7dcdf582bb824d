import { describe, expect, test } from 'vitest';
import { generic } from '../../src/languages/generic.js';

const words = (text: string) => generic.read(text).sentences.map(({ tokens }) => tokens.map((token) => token.text));

describe('generic', () => {
  test('cuts sentences and words of scripts with and without spaces', () => {
    expect(words('Они говорили. Потом ушли!')).toEqual([
      ['Они', 'говорили', '.'],
      ['Потом', 'ушли', '!'],
    ]);
    expect(generic.read('他们通了电话。双方同意会晤。').sentences).toHaveLength(2);
  });

  test('tells numbers and punctuation from words, and no more', () => {
    const [sentence] = generic.read('Всего 24 страны').sentences;
    expect(sentence!.tokens.map(({ pos, lemma }) => [pos, lemma])).toEqual([
      ['other', 'всего'],
      ['number', '24'],
      ['other', 'страны'],
    ]);
    expect(sentence!.names).toEqual([]);
    expect(generic.limits).toContain('no-lemmas');
  });

  test('a sentence is not cut where the text is read in pieces', () => {
    const sentence = `Начало ${'слово '.repeat(250)}конец. `;
    expect(generic.read(sentence.repeat(5)).sentences).toHaveLength(5);
  });

  test('white space alone has no sentence', () => {
    expect(generic.read(' \n\t\u00a0 ').sentences).toEqual([]);
  });
});
