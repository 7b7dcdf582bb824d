import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf, phrasesOf } from '../../src/alignment/chunks.js';
import { Lexis } from '../../src/alignment/lexis.js';
import { alignChunks } from '../../src/alignment/phrases.js';
import { DICTIONARY } from '../../src/alignment/word-affinity.js';
import { english } from '../../src/languages/english.js';
import { handMade } from '../claims/tokens.js';

const read = (text: string) => {
  const sentences = english.read(text).sentences;
  return { tokens: sentences.flatMap(({ tokens }) => tokens), names: sentences[0]?.names ?? [] };
};

const cut = (text: string) => {
  const { tokens } = read(text);
  return phrasesOf(tokens).map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end));
};

describe('phrasesOf', () => {
  test('cuts noun phrases with their preposition, verb groups and adverbs', () => {
    expect(cut('The two sides also agreed to meet in May.')).toEqual([
      'The two sides',
      'also agreed',
      'to meet',
      'in May',
    ]);
    expect(cut('He has not been seen since the attack on the old port.')).toEqual([
      'He',
      'has not been seen',
      'since the attack',
      'on the old port',
    ]);
  });

  test('"and" stays between words of one kind, and parts phrases and clauses', () => {
    expect(cut('They discussed trade and energy.')).toEqual(['They', 'discussed', 'trade and energy']);
    expect(cut('The ship sank and the crew left.')).toEqual(['The ship', 'sank', 'the crew', 'left']);
  });

  test('a genitive stays with its noun, a second determiner opens a phrase, a particle stays with its verb', () => {
    expect(cut("France's president gave the minister a report.")).toEqual([
      "France's president",
      'gave',
      'the minister',
      'a report',
    ]);
    expect(cut('The firm called off the sale of its ships.')).toEqual([
      'The firm',
      'called off',
      'the sale',
      'of its ships',
    ]);
  });

  test('phrases are in order, do not overlap, and miss no word but conjunctions and marks', () => {
    const word = fc.constantFrom(
      'the',
      'of',
      'to',
      'and',
      'ship',
      'sank',
      'not',
      'red',
      'two',
      ',',
      "'s",
      'he',
      'will',
      '\ud800',
      'up',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const { tokens } = read(words.join(' '));
        let next = 0;
        const covered = new Set<number>();
        for (const { first, last } of phrasesOf(tokens)) {
          expect(first).toBeGreaterThanOrEqual(next);
          expect(last).toBeGreaterThanOrEqual(first);
          next = last + 1;
          for (let i = first; i <= last; i += 1) covered.add(i);
        }
        tokens.forEach(({ pos }, i) => {
          if (pos !== 'punctuation' && pos !== 'conjunction') expect(covered.has(i)).toBe(true);
        });
      }),
    );
  });
});

/** The phrases of tokens made by hand. */
const cutByHand = (line: string) => {
  const tokens = handMade(line);
  return phrasesOf(tokens).map(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
};

describe('the cuts of phrasesOf', () => {
  test.each([
    ['two prepositions open one phrase', 'out/preposition of/preposition the/determiner bay/noun', ['out of the bay']],
    ['a preposition by itself is a phrase', 'sank/verb near/preposition', ['sank', 'near']],
    ['a preposition takes a verb group', 'without/preposition sinking/verb', ['without sinking']],
    ['two prepositions at the end stay together', 'out/preposition of/preposition', ['out of']],
    ['what is none of these is a phrase', 'hello/other hello/other', ['hello', 'hello']],
    ['a determiner behind a noun opens a phrase', 'Ida/name a/determiner report/noun', ['Ida', 'a report']],
    ['a pronoun behind a noun opens a phrase', 'ship/noun he/pronoun sank/verb', ['ship', 'he', 'sank']],
    ['a possessive leads to its noun', 'his/pronoun long/adjective trip/noun his/pronoun', ['his long trip', 'his']],
    ['so does one before a name', 'his/pronoun Ida/name my/determiner Ole/name', ['his Ida', 'my Ole']],
    ['so does one before a number', 'his/pronoun two/number the/determiner bay/noun', ['his two', 'the bay']],
    ['a pronoun by itself is a head', 'he/pronoun the/determiner bay/noun', ['he', 'the bay']],
    ['and before a verb', 'he/pronoun sank/verb', ['he', 'sank']],
    ['two determiners stay together', 'all/determiner the/determiner ships/noun', ['all the ships']],
    ['an adjective is no head', 'red/adjective the/determiner bay/noun', ['red the bay']],
    ['a genitive leads on', "ship/noun 's/other the/determiner crew/noun", ["ship 's the crew"]],
    ['a genitive of the plural leads on', "ships/noun '/punctuation his/pronoun crew/noun", ["ships ' his crew"]],
    ['a genitive without a noun does not', "the/determiner 's/other crew/noun", ['the', "'s", 'crew']],
  ])('%s', (_, line, phrases) => {
    expect(cutByHand(line)).toEqual(phrases);
  });

  test.each([
    ['"and" between nouns', 'tea/noun and/conjunction fish/noun', ['tea and fish']],
    ['"or" between adjectives', 'red/adjective or/conjunction white/adjective dogs/noun', ['red or white dogs']],
    ['"&" between names', 'Holm/name &/conjunction Berg/name', ['Holm & Berg']],
    ['"and" between numbers', 'two/number and/conjunction two/number', ['two and two']],
    ['no other conjunction', 'tea/noun but/conjunction fish/noun', ['tea', 'fish']],
    ['no "and" that is none', 'tea/noun and/other fish/noun', ['tea', 'and', 'fish']],
    ['not before a determiner', 'tea/noun and/conjunction the/determiner fish/noun', ['tea', 'the fish']],
    ['not before a verb', 'tea/noun and/conjunction sank/verb', ['tea', 'sank']],
    ['not behind a verb', 'sank/verb and/conjunction fish/noun', ['sank', 'fish']],
    ['not at the end', 'tea/noun and/conjunction', ['tea']],
    ['not at the start', 'and/conjunction tea/noun', ['tea']],
  ])('inside a phrase stands %s', (_, line, phrases) => {
    expect(cutByHand(line)).toEqual(phrases);
  });

  test.each([
    ['before an adjective', 'very/adverb large/adjective waves/noun', ['very large waves']],
    ['before a number', 'nearly/adverb 40/number ships/noun', ['nearly 40 ships']],
    ['before a determiner', 'almost/adverb every/determiner ship/noun', ['almost every ship']],
    ['not before a noun', 'soon/adverb ships/noun', ['soon', 'ships']],
    ['not behind a noun', 'ships/noun very/adverb large/adjective', ['ships', 'very large']],
    ['not at the end', 'soon/adverb', ['soon']],
    ['nor what is no adverb', 'oh/other large/adjective waves/noun', ['oh', 'large waves']],
  ])('an adverb is part of a noun phrase %s', (_, line, phrases) => {
    expect(cutByHand(line)).toEqual(phrases);
  });

  test.each([
    ['its auxiliaries', 'has/auxiliary been/auxiliary seen/verb', ['has been seen']],
    ['"not" before it', 'did/auxiliary not/adverb sink/verb', ['did not sink']],
    ['"not" behind it', 'sank/verb not/adverb', ['sank not']],
    ['"n\'t" behind it', "need/verb n't/adverb", ["need n't"]],
    ['no other adverb behind it', 'sank/verb soon/adverb', ['sank', 'soon']],
    ['an adverb before it', 'also/adverb agreed/verb', ['also agreed']],
    ['"to" before it', 'to/other sink/verb', ['to sink']],
    ['"to" before an auxiliary', 'to/other be/auxiliary sunk/verb', ['to be sunk']],
    ['no "to" behind it', 'agreed/verb to/other sink/verb', ['agreed', 'to sink']],
    ['no "to" without a verb', 'to/other dust/noun', ['to', 'dust']],
    ['no "to" at the end', 'has/auxiliary to/other', ['has', 'to']],
    ['one full verb', 'saw/verb sink/verb', ['saw', 'sink']],
    ['no auxiliary behind it', 'saw/verb be/auxiliary', ['saw', 'be']],
    ['its particle', 'set/verb up/other camp/noun', ['set up', 'camp']],
    ['one particle', 'set/verb out/adverb up/adverb', ['set out', 'up']],
    ['no particle before it', 'up/adverb set/verb', ['up set']],
    ['no noun', 'sank/verb ships/noun', ['sank', 'ships']],
  ])('a verb group holds %s', (_, line, phrases) => {
    expect(cutByHand(line)).toEqual(phrases);
  });

  test('marks and conjunctions by themselves are in none', () => {
    expect(cutByHand(',/punctuation but/conjunction sank/verb ./punctuation')).toEqual(['sank']);
  });
});

describe('chunksOf', () => {
  const chunks = (text: string) => chunksOf(read(text), new Lexis(DICTIONARY));

  test('tells the text, the tokens and the place of each phrase', () => {
    expect(chunks('He sank the ship.').map(({ text, first, last, position }) => [text, first, last, position])).toEqual(
      [
        ['He', 0, 0, 0],
        ['sank', 1, 1, 0.5],
        ['the ship', 2, 3, 1],
      ],
    );
    expect(chunks('Ships').map(({ position }) => position)).toEqual([0]);
  });

  test('a person counts as one word, wherever the name stands', () => {
    const said = chunks('Angela Merkel met Emmanuel Macron near the old house of Olaf Scholz.');
    expect(said.map(({ text, content }) => [text, content.map(({ token }) => token)])).toEqual([
      ['Angela Merkel', [1]],
      ['met', [0]],
      ['Emmanuel Macron', [1]],
      ['near the old house', [2, 3]],
      ['of Olaf Scholz', [2]],
    ]);
  });
});

test('the phrases of two claims are aligned without reading them again', () => {
  const lexis = new Lexis(DICTIONARY);
  const left = chunksOf(read('The two leaders discussed the crisis in Sudan.'), lexis);
  const right = chunksOf(read('On Monday the leaders discussed the war in Sudan.'), lexis);
  const pairs = alignChunks(left, right, lexis).map((pair) => [
    left[pair.left[0]!]!.text,
    right[pair.right[0]!]!.text,
    pair.relation,
  ]);
  expect(pairs).toContainEqual(['discussed', 'discussed', 'same']);
  expect(pairs).toContainEqual(['in Sudan', 'in Sudan', 'same']);
  expect(pairs.map(([a, b]) => [a, b])).toContainEqual(['the crisis', 'the war']);
});
