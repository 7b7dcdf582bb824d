import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import type { Evidence } from '../../src/discrepancies/discrepancy.js';
import { topicFinder } from '../../src/discrepancies/topic-of.js';
import type { Coverage } from '../../src/topics/topic.js';
import { exampleEvents } from '../alignment/aligned.js';
import { alignedEvent, claimOf } from './linked.js';

test('no finding bears on a topic that the side which names its detail leaves out', () => {
  let seen = 0;
  for (const event of exampleEvents()) {
    const { discrepancies, topics } = compare(event);
    const byLabel = new Map(topics.map((topic) => [topic.label, topic]));
    for (const { topic, evidence } of discrepancies) {
      if (topic === undefined) continue;
      for (const { role, readout } of evidence) {
        if (role !== 'names') continue;
        seen += 1;
        expect(byLabel.get(topic)!.coverage[readout]!.grade).not.toBe('omitted');
      }
    }
  }
  expect(seen).toBeGreaterThan(20);
});

const TEXTS = {
  east: 'The envoys praised the old lighthouse keeper for his work at the ferry line to the islands.',
  west: 'The envoys were silent.',
};

/** How texts cover a topic: the grades of those that cover it or leave it out. */
type Grades = Readonly<Record<string, Coverage['grade']>>;

/** The topic that quotes bear on, given how the texts cover the topics asked for; each quote is words of a text, or all of it. */
function topicOf(
  topics: Readonly<Record<string, Grades>>,
  quoted: readonly (readonly [readout: string, words: string, role?: Evidence['role']])[],
  texts: Readonly<Record<string, string>> = TEXTS,
): string | undefined {
  const event = alignedEvent(texts, {
    topics: Object.entries(topics).map(([label, grades]) => ({
      label,
      given: true,
      coverage: Object.fromEntries(
        Object.entries(grades).map(([id, grade]) => [id, { grade, claims: [`${id}#0`], terms: [] }]),
      ),
    })),
  });
  const evidence = quoted.map(([readout, words, role = 'names']): Evidence => {
    const { claim } = claimOf(event, readout);
    const start = claim.quote.indexOf(words);
    const quote = words === '' ? claim.quote : words;
    return { readout, claim: claim.id, role, quote, span: { start, end: start + quote.length } };
  });
  return topicFinder(event)(evidence);
}

describe('the topic that quotes bear on', () => {
  test('is the one that a quoted claim shows; none, where it shows none', () => {
    expect(topicOf({ tariffs: { east: 'named' } }, [['east', '']])).toBe('tariffs');
    expect(topicOf({ tariffs: { west: 'named' } }, [['east', '']])).toBeUndefined();
    expect(topicOf({}, [['east', '']])).toBeUndefined();
  });

  test('is the one that is named rather than touched, and of equal ones the first', () => {
    expect(topicOf({ tariffs: { east: 'vague' }, fish: { east: 'named' } }, [['east', '']])).toBe('fish');
    expect(topicOf({ tariffs: { east: 'named' }, fish: { east: 'named' } }, [['east', '']])).toBe('tariffs');
    expect(topicOf({ tariffs: { east: 'vague' }, fish: { east: 'vague' } }, [['east', '']])).toBe('tariffs');
  });

  test('is the one whose words stand in a claim, where it shows several', () => {
    expect(topicOf({ tariffs: { east: 'named' }, 'ferry line': { east: 'vague' } }, [['east', '']])).toBe('ferry line');
  });

  test('needs the claim to show it: its words in a whole claim are not enough', () => {
    expect(topicOf({ 'ferry line': {} }, [['east', '']])).toBeUndefined();
    expect(topicOf({ 'ferry line': {} }, [['east', 'ferry line']])).toBe('ferry line');
  });

  test('words in the quote itself outweigh a claim that shows another', () => {
    expect(topicOf({ tariffs: { east: 'named' }, 'ferry line': {} }, [['east', 'the ferry line']])).toBe('ferry line');
    expect(topicOf({ tariffs: { east: 'named' }, 'ferry line': {} }, [['east', 'ferry line to']])).toBe('ferry line');
  });

  test('words outside it count less than a claim that shows another, and more than nothing', () => {
    const topics = { tariffs: { east: 'named' }, 'ferry line': {} } as const;
    expect(topicOf(topics, [['east', 'work']])).toBe('tariffs');
    expect(topicOf({ 'ferry line': {} }, [['east', 'work']])).toBe('ferry line');
  });

  test('words that stand four words away are near, farther ones are not', () => {
    expect(topicOf({ lighthouse: {} }, [['east', 'work']])).toBe('lighthouse');
    expect(topicOf({ lighthouse: {} }, [['east', 'at']])).toBeUndefined();
    expect(topicOf({ islands: {} }, [['east', 'the ferry']])).toBe('islands');
    expect(topicOf({ islands: {} }, [['east', 'at the']])).toBeUndefined();
  });

  test('half of its words must be there', () => {
    expect(topicOf({ 'ferry tariffs': {} }, [['east', 'ferry']])).toBe('ferry tariffs');
    expect(topicOf({ 'ferry tariffs fish': {} }, [['east', 'ferry']])).toBeUndefined();
  });

  test('is weighed over all quotes', () => {
    const topics = { tariffs: { east: 'named' }, fish: { east: 'vague', west: 'vague' } } as const;
    expect(
      topicOf(topics, [
        ['east', ''],
        ['west', '', 'differs'],
      ]),
    ).toBe('fish');
    const words = { 'ferry line': { east: 'vague' }, silence: { east: 'named', west: 'named' } } as const;
    expect(
      topicOf(words, [
        ['east', ''],
        ['west', '', 'differs'],
      ]),
    ).toBe('silence');
  });
});

describe('a topic that a text leaves out', () => {
  test('is not borne on by what names a detail in that text', () => {
    expect(topicOf({ 'ferry line': { east: 'omitted' } }, [['east', 'ferry line']])).toBeUndefined();
  });

  test('may be borne on by its other wording', () => {
    expect(topicOf({ 'ferry line': { east: 'omitted' } }, [['east', 'ferry line', 'differs']])).toBe('ferry line');
  });

  test('is not shown by its nearest miss', () => {
    expect(topicOf({ tariffs: { east: 'omitted' } }, [['east', '', 'differs']])).toBeUndefined();
  });
});
