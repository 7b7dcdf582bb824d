import { describe, expect, test } from 'vitest';
import { align } from '../../src/alignment/align.js';
import { readReadouts } from '../../src/claims/read-event.js';
import { english } from '../../src/languages/english.js';
import { mentionsOf } from '../../src/topics/evidence.js';
import { topicTerms } from '../../src/topics/topic-terms.js';
import { wordsOfTopics } from '../../src/topics/topics-of.js';
import { alignmentOf, exampleEvents, read } from '../alignment/aligned.js';

const TEXTS = {
  a: 'The ministers discussed Russian-American contacts. The fishing treaty was signed.',
  b: 'A dialogue between Russia and the United States has begun. Grain prices fell.',
};

function mentions(label: string, terms: string[] = [], texts: Readonly<Record<string, string>> = TEXTS) {
  const topic = topicTerms({ label, terms }, english, true);
  const alignment = alignmentOf(texts, {}, wordsOfTopics([topic]));
  return mentionsOf(topic, alignment).map((mention) => {
    const { tokens } = alignment.vocabulary.statements[mention.statement]!.statement;
    return { ...mention, words: mention.tokens.map((token) => tokens[token]!.text) };
  });
}

describe('mentionsOf', () => {
  test('1 where all the words stand, a share of their weight where some do, 0 where none does', () => {
    expect(mentions('US contacts').map(({ named }) => named)).toEqual([1, 0, 1, 0]);
    const some = mentions('US treaty').map(({ named }) => named);
    expect(some[3]).toBe(0);
    for (const share of some.slice(0, 3)) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });

  test('shows the words as they stand there', () => {
    const found = mentions('US contacts');
    expect(found[0]!.words).toEqual(['American', 'contacts']);
    expect(found[1]!.words).toEqual([]);
  });

  test('another word of the subject names it, a little less than the word itself', () => {
    const [contacts, treaty] = mentions('peaceful settlement of the harbour', [], {
      a: 'Peace in the harbour was agreed. The harbour was closed.',
      b: 'The port was closed.',
    });
    expect(contacts!.words).toEqual(['Peace', 'harbour']);
    expect(contacts!.named).toBeGreaterThan(treaty!.named);
  });

  test('words without the name in the label count half', () => {
    const texts = { a: 'The part of Oman in the talks was large.', b: 'The part of the envoy in the talks was large.' };
    const [whole, other] = mentions("Oman's part in the talks", [], texts).map(({ named }) => named);
    const [, plain] = mentions('part in the talks', [], texts).map(({ named }) => named);
    expect([whole, plain]).toEqual([1, 1]);
    expect(other).toBeLessThan(0.5);
    expect(other).toBeGreaterThan(0);
  });

  test('a city is not named by its country', () => {
    const texts = { a: 'They spoke about the Kursk region.', b: 'They spoke about Russia.' };
    expect(mentions('Kursk', [], texts).map(({ named }) => named)).toEqual([1, 0]);
  });

  test('what a label asks for and nothing else is named by the detail alone', () => {
    const texts = { a: 'The call took place at the request of the French side.', b: 'The call was asked about.' };
    expect(mentions('who asked for the call', [], texts).map(({ named }) => named)).toEqual([1, 0]);
  });

  test('a number is asked of one thing, and counts of other things do not tell it', () => {
    const texts = { a: 'Twelve missiles hit three hangars. Many missiles missed.', b: 'The missiles were old.' };
    const found = mentions('number of missiles', [], texts);
    expect(found.map(({ named, loose = false }) => [named, loose])).toEqual([
      [1, false],
      [0, true],
      [0, false],
    ]);
    expect(found[0]!.words).toEqual(['missiles']);
  });

  test('the best of several wordings counts', () => {
    expect(mentions('pipelines')[1]!.named).toBe(0);
    expect(mentions('pipelines', ['fishing treaty'])[1]).toMatchObject({ named: 1, words: ['fishing', 'treaty'] });
  });

  test('a relative is akin and does not name', () => {
    const [mention] = mentions('vehicles', [], { a: 'The car stopped.', b: 'The talks ended.' });
    expect(mention!.named).toBe(0);
    expect(mention!.akin).toBeGreaterThan(0.5);
    expect(mention!.words).toEqual([]);
  });

  test('a label that asks for a detail is answered where the detail stands', () => {
    const found = mentions('who called', [], { a: 'They spoke at the request of the French side.', b: 'They spoke.' });
    expect(found.map(({ answered }) => answered)).toEqual([true, false]);
    expect(mentions('US contacts').every(({ answered }) => !answered)).toBe(true);
  });

  test('a label that says nothing is named nowhere', () => {
    for (const mention of mentions('?!')) expect(mention).toMatchObject({ named: 0, akin: 0, tokens: [] });
  });

  test('is 0 to 1 on the examples, akin where it is named; tokens are in order and name it', () => {
    for (const event of exampleEvents()) {
      const alignment = align(readReadouts(event, [english]));
      for (const topic of event.topics ?? []) {
        const record = typeof topic === 'string' ? { label: topic } : topic;
        const found = mentionsOf(topicTerms(record, english, true), alignment);
        expect(found.map(({ statement }) => statement)).toEqual(alignment.vocabulary.statements.map((_, i) => i));
        for (const { named, akin, answered, tokens } of found) {
          expect(named >= 0 && named <= 1 && akin <= 1).toBe(true);
          // A synonym names it in full and is a little less than the word itself.
          expect(akin).toBeGreaterThanOrEqual(0.8 * named);
          expect(tokens).toEqual([...new Set(tokens)].sort((x, y) => x - y));
          expect(tokens.length > 0 || answered).toBe(named > 0 || answered);
        }
      }
    }
  });

  test('an alignment that was not told the label finds the same words', () => {
    const topic = topicTerms({ label: 'fishing contacts' }, english, true);
    const told = mentionsOf(topic, align(read(TEXTS), undefined, wordsOfTopics([topic])));
    const untold = mentionsOf(topic, align(read(TEXTS)));
    expect(untold.map(({ tokens }) => tokens)).toEqual(told.map(({ tokens }) => tokens));
    untold.forEach(({ named }, i) => {
      expect(named).toBeCloseTo(told[i]!.named, 6);
    });
  });
});
