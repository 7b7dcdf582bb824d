import { describe, expect, test } from 'vitest';
import { english } from '../../src/languages/english.js';

const tokensOf = (text: string) => english.read(text).sentences.flatMap(({ tokens }) => tokens);
const tags = (text: string) =>
  tokensOf(text)
    .map(({ text, pos }) => `${text}/${pos}`)
    .join(' ');
const lemma = (text: string, word: string) => tokensOf(text).find((token) => token.lower === word)?.lemma;

describe('parts of speech', () => {
  test.each([
    ['the talks were frank', 'the/determiner talks/noun were/auxiliary frank/adjective'],
    ['They talk of a plan', 'They/pronoun talk/verb of/preposition a/determiner plan/noun'],
    ['we plan to talk', 'we/pronoun plan/verb to/other talk/verb'],
    ['sent troops to China', 'sent/verb troops/noun to/preposition China/name'],
    ['it was proposed by him', 'it/pronoun was/auxiliary proposed/verb by/preposition him/pronoun'],
    [
      'the proposed cut has been made',
      'the/determiner proposed/adjective cut/noun has/auxiliary been/auxiliary made/verb',
    ],
    ['He had a map', 'He/pronoun had/verb a/determiner map/noun'],
    ['He did not do it', 'He/pronoun did/auxiliary not/adverb do/verb it/pronoun'],
    ['no market was hit', 'no/determiner market/noun was/auxiliary hit/verb'],
    ['the hit was a hit', 'the/determiner hit/noun was/auxiliary a/determiner hit/noun'],
    ['They do not target food', 'They/pronoun do/auxiliary not/adverb target/verb food/noun'],
    ['He may also name her', 'He/pronoun may/auxiliary also/adverb name/verb her/pronoun'],
    ['She is not target or prey', 'She/pronoun is/auxiliary not/adverb target/noun or/conjunction prey/noun'],
    ['He’s going home', 'He/pronoun ’s/auxiliary going/verb home/noun'],
    ['China’s new offer', 'China/name ’s/other new/adjective offer/noun'],
    ['her visit angered her', 'her/pronoun visit/noun angered/verb her/pronoun'],
    ['may meet in May', 'may/auxiliary meet/verb in/preposition May/name'],
    ['$5 or 3 %', '$/other 5/number or/conjunction 3/number %/other'],
  ])('%s', (text, expected) => {
    expect(tags(text)).toBe(expected);
  });

  test('a capital at the start is no name unless the text says so elsewhere', () => {
    expect(tags('Views differ.').split(' ')[0]).toBe('Views/noun');
    expect(tags('Zubrin left.').split(' ')[0]).toBe('Zubrin/name');
    expect(tags('Rice left. They met Rice.').split(' ')[0]).toBe('Rice/name');
  });

  test('in a headline capitals make no names of words', () => {
    const headline = tokensOf('Leaders Discuss New Trade Deal');
    expect(headline.find(({ text }) => text === 'Discuss')?.pos).toBe('verb');
    expect(headline.find(({ text }) => text === 'Deal')?.pos).toBe('noun');
  });
});

describe('a name that opens a sentence', () => {
  const first = (text: string) => tokensOf(text).findLast(({ lower }) => lower === 'holder')!.pos;

  test('is told by its capital elsewhere in the text, however far, and whatever words stand between', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => `x${i.toString(36)}`).join(' ');
    expect(first('They met. Holder filed a letter.')).toBe('noun');
    expect(first('They met Holder. Holder filed a letter.')).toBe('name');
    expect(first(`They met Holder, ${many}. Holder filed a letter.`)).toBe('name');
  });
});

describe('dictionary forms', () => {
  test.each([
    ['She left the left side.', 'left', 'leave'],
    ['They were discussed.', 'discussed', 'discuss'],
    ['the meetings ended', 'meetings', 'meeting'],
    ['We can’t go', 'ca', 'can'],
    ['We can’t go', "n't", 'not'],
    ['They’ll go', "'ll", 'will'],
    ['It’s late', "'s", 'be'],
    ['Let’s go', "'s", 'we'],
    ['China’s offer', "'s", "'s"],
    ['our Allies met', 'allies', 'ally'],
    ['We met James.', 'james', 'james'],
    ['the US left', 'us', 'us'],
  ])('%s: %s', (text, word, expected) => {
    expect(lemma(text, word)).toBe(expected);
  });

  test('of a word that is a verb here and a noun there', () => {
    const both = tokensOf('They were meeting before the meeting.').filter(({ lower }) => lower === 'meeting');
    expect(both.map((token) => token.lemma)).toEqual(['meet', 'meeting']);
  });

  test('lower is straight, composed and without what shows nothing', () => {
    expect(tokensOf('Caf\u0065\u0301 CO\u00adOP Ren’ai').map(({ lower }) => lower)).toEqual([
      'caf\u00e9',
      'coop',
      "ren'ai",
    ]);
  });
});

describe('countries', () => {
  test('stand on every token of the expression', () => {
    const countries = tokensOf('The Kremlin, China and the United States of America').map(
      ({ country }) => country ?? '-',
    );
    expect(countries.join(' ')).toBe('- RU - CN - - US US US US');
  });

  test('a possessive inside a country is no other country', () => {
    expect(tokensOf("the People's Republic of China").every(({ country }) => country !== 'TW')).toBe(true);
  });

  test('no country is not written', () => {
    expect(tokensOf('table')[0]!.country).toBeUndefined();
    expect(JSON.stringify(tokensOf('table')[0])).not.toContain('country');
  });
});

test('an empty text has no sentence', () => {
  expect(english.read('')).toEqual({ language: 'en', sentences: [] });
  expect(english.read(' \n ').sentences).toEqual([]);
});

test.each([
  ['The union turned down the offer.', 'offer', 'noun', 'offer'],
  ['The number fell.', 'number', 'noun', 'number'],
  ['They want better pay.', 'better', 'adjective', 'good'],
])('a form that is a noun at least as often is no comparative: %s', (text, form, pos, lemma) => {
  const token = english.read(text).sentences[0]!.tokens.find((one) => one.text === form)!;
  expect([token.pos, token.lemma]).toEqual([pos, lemma]);
});
