import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/discrepancies/detector.js';
import { emphasis } from '../../src/discrepancies/emphasis.js';
import type { Inquiry } from '../../src/discrepancies/inquiry.js';
import type { Topic } from '../../src/topics/topic.js';
import { findings } from './two-readouts.js';

const topics = ['ferry line', 'fishing treaty', 'lighthouse'];
const FERRY = 'The ferry line to the islands will reopen.';
const TREATY = 'The fishing treaty was signed.';
const LIGHT = 'The lighthouse will be painted.';

describe('order', () => {
  test('first here, last there', () => {
    const found = findings(
      { east: [FERRY, TREATY, LIGHT].join(' '), west: [TREATY, LIGHT, FERRY].join(' ') },
      { subtype: 'order' },
      { topics },
    );
    expect(found.map(({ topic, because }) => [topic, because[0]])).toEqual([
      ['ferry line', { code: 'rank-differs', left: 1, right: 3, of: 3 }],
    ]);
    expect(found[0]!.evidence.map(({ readout, role }) => [readout, role])).toEqual([
      ['east', 'names'],
      ['west', 'differs'],
    ]);
  });

  test('two topics say nothing of order', () => {
    const found = findings(
      { east: `${FERRY} ${TREATY}`, west: `${TREATY} ${FERRY}` },
      { subtype: 'order' },
      { topics: topics.slice(0, 2) },
    );
    expect(found).toEqual([]);
  });
});

describe('share', () => {
  test('most of one text, little of the other', () => {
    const found = findings(
      {
        east: `${FERRY} ${TREATY}`,
        west: `${FERRY} ${TREATY} The bakery on the square burned down. The mayor opened a school. Two roads are closed. Snow is expected. The market moves to the park.`,
      },
      { subtype: 'share' },
      { topics: ['ferry line'] },
    );
    expect(found.map(({ topic, evidence }) => [topic, evidence[0]?.readout])).toEqual([['ferry line', 'east']]);
  });
});

/**
 * What is found between texts in which each run of one letter is a claim on the topic of that letter, and a dot is on none:
 * "aab." gives half its room to topic a, and tells it first.
 */
function between(left: string, right: string, change: (topic: Topic) => Topic = (topic) => topic): Draft[] {
  const texts = { east: left, west: right };
  const claims = Object.entries(texts).flatMap(([readout, text]) =>
    [...text.matchAll(/([a-z])\1*/gu)].map(([quote, letter], i) => {
      const start = text.indexOf(quote);
      return {
        letter: letter!,
        tokens: [],
        names: [],
        claim: { id: `${readout}#${i}`, readout, quote, span: { start, end: start + quote.length } },
      };
    }),
  );
  const letters = [...new Set(claims.map(({ letter }) => letter))].sort();
  const topics = letters.map((label): Topic => {
    const coverage = Object.keys(texts).map((readout) => {
      const own = claims.filter(({ letter, claim }) => letter === label && claim.readout === readout);
      return [readout, { grade: 'named', claims: own.map(({ claim }) => claim.id), terms: [] }];
    });
    return change({ label, given: true, coverage: Object.fromEntries(coverage) });
  });
  const event = {
    readouts: Object.entries(texts).map(([id, text]) => ({ record: { id, text } })),
    claims: new Map(claims.map((one) => [one.claim.id, one])),
    clusters: [],
    topics,
  };
  return emphasis.detect({ event } as unknown as Inquiry);
}

const orders = (...texts: Parameters<typeof between>) => between(...texts).filter(({ subtype }) => subtype === 'order');
const shares = (...texts: Parameters<typeof between>) => between(...texts).filter(({ subtype }) => subtype === 'share');

describe('ranks', () => {
  test('the text that tells it first leads, and each topic is found once', () => {
    const roles = (left: string, right: string) =>
      orders(left, right).map(({ topic, evidence }) => `${topic}: ${evidence[0]?.readout} ${evidence[1]?.readout}`);
    expect(roles('abc', 'bca')).toEqual(['a: east west']);
    expect(roles('bca', 'abc')).toEqual(['a: west east']);
    expect(roles('abc', 'cba')).toEqual(['a: east west', 'c: west east']);
  });

  test('two ranks apart, and half of them', () => {
    expect(orders('abc', 'bac')).toEqual([]);
    expect(orders('abcde', 'bcade').map(({ topic }) => topic)).toEqual(['a']);
    expect(orders('abcdef', 'bcadef')).toEqual([]);
  });

  test('only what one of them tells first', () => {
    expect(orders('abcd', 'adcb')).toEqual([]);
  });

  test('the farther apart, the more it counts', () => {
    expect(orders('abc', 'bca')[0]?.score).toBeCloseTo(0.4);
    expect(orders('abcde', 'bcade')[0]?.score).toBeCloseTo(0.3);
  });

  test('topics that a text only touches have no rank', () => {
    const touched = (topic: Topic): Topic =>
      topic.label === 'b'
        ? { ...topic, coverage: { ...topic.coverage, west: { ...topic.coverage.west!, grade: 'vague' } } }
        : topic;
    expect(orders('abc', 'bca', touched)).toEqual([]);
    expect(orders('abc', 'ca')).toEqual([]);
  });
});

describe('room', () => {
  const room = (letters: number, whole: number) => `${'a'.repeat(letters)}${'.'.repeat(whole - letters)}`;

  test('two and a half times as much, and 0.15 of the text more', () => {
    expect(shares(room(5, 20), room(2, 20))).toMatchObject([{ topic: 'a', because: [{ left: 25, right: 10 }] }]);
    expect(shares(room(49, 100), room(20, 100))).toEqual([]);
    expect(shares(room(19, 100), room(5, 100))).toEqual([]);
    expect(shares(room(21, 100), room(5, 100))).toHaveLength(1);
  });

  test('the text that gives it more leads, and the wider apart the more it counts', () => {
    const [more] = shares(room(5, 20), room(2, 20));
    const [less] = shares(room(2, 20), room(10, 20));
    expect(more?.evidence.map(({ readout }) => readout)).toEqual(['east', 'west']);
    expect(less?.evidence.map(({ readout }) => readout)).toEqual(['west', 'east']);
    expect(more?.score).toBeCloseTo(0.245);
    expect(less?.score).toBeCloseTo(0.32);
  });

  test('a topic that only one of them tells is no matter of room', () => {
    expect(shares(room(5, 20), '....')).toEqual([]);
  });
});
