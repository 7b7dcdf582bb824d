import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { detect } from '../../src/discrepancies/detect.js';
import type { Draft } from '../../src/discrepancies/detector.js';
import type { Evidence } from '../../src/discrepancies/discrepancy.js';
import { alignedEvent } from './linked.js';
import { eventOf } from './two-readouts.js';

const TEXTS = {
  army: 'Seven hikers were rescued from the ridge on Monday. The colonel praised the crew of the helicopter.',
  police: 'Seven hikers were rescued from the ridge. It was noted that the weather had been bad.',
  village: 'Twelve hikers were rescued from the ridge. The mayor noted that the weather had been bad.',
};

describe('laws', () => {
  test('the order of the readouts changes nothing', () => {
    const event = eventOf(TEXTS, { topics: ['weather', 'helicopter'] });
    const turned = { ...event, readouts: [...event.readouts].reverse() };
    expect(compare(turned).discrepancies).toEqual(compare(event).discrepancies);
  });

  test.each(Object.values(TEXTS))('a readout against its copy differs in nothing', (text) => {
    expect(compare(eventOf({ one: text, two: text })).discrepancies).toEqual([]);
    expect(compare(eventOf({ one: text, two: text }, { topics: ['weather'] })).discrepancies).toEqual([]);
  });

  test('ids are unique, and quotes exact', () => {
    const { discrepancies, event } = compare(eventOf(TEXTS, { topics: ['weather', 'helicopter'] }));
    expect(discrepancies.length).toBeGreaterThan(2);
    expect(new Set(discrepancies.map(({ id }) => id)).size).toBe(discrepancies.length);
    const texts = new Map(event.readouts.map(({ id, text }) => [id, text]));
    for (const { readout, span, quote } of discrepancies.flatMap(({ evidence }) => evidence))
      expect(texts.get(readout)!.slice(span.start, span.end)).toBe(quote);
  });

  test('scores fall and lie in 0..1', () => {
    const scores = compare(eventOf(TEXTS)).discrepancies.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  test('names that objects have by nature are names like others', () => {
    const plain = compare(eventOf({ a: TEXTS.army, b: TEXTS.village }, { topics: ['weather'] }));
    const odd = compare({
      id: 'event',
      topics: ['weather'],
      readouts: [
        { id: '__proto__', source: { name: 'constructor', party: '__proto__' }, text: TEXTS.army },
        { id: 'constructor', source: { name: 'toString', party: 'hasOwnProperty' }, text: TEXTS.village },
      ],
    });
    expect(odd.discrepancies.map(({ subtype }) => subtype)).toEqual(plain.discrepancies.map(({ subtype }) => subtype));
    expect(Object.keys(odd.topics[0]!.coverage).sort()).toEqual(['__proto__', 'constructor']);
    expect(odd.profiles.map(({ readout }) => readout)).toEqual(['__proto__', 'constructor']);
  });
});

/** A finding as a detector gives it, about a war, between the readouts given by role. */
function draft(kind: Draft['kind'], subtype: Draft['subtype'], evidence: string, more: Partial<Draft> = {}): Draft {
  const pieces = evidence.split(', ').map((entry): Evidence => {
    const [readout = '', role] = entry.split(' ');
    return {
      readout,
      role: role as Evidence['role'],
      claim: `${readout}#0`,
      span: { start: 0, end: 4 },
      quote: 'word',
    };
  });
  return { kind, subtype, topic: 'war', missingFrom: [], score: 0.5, because: [], evidence: pieces, ...more };
}

const found = (...drafts: readonly Draft[]) =>
  detect(alignedEvent(TEXTS), [{ kind: 'framing', detect: () => [...drafts] }]);

describe('what is told in other words', () => {
  const OMITTED = draft('omission', 'absent', 'army names, police nearest-miss, village nearest-miss', {
    missingFrom: ['police', 'village'],
  });

  test.each(['vagueness', 'term'] as const)('is not left out: %s', (subtype) => {
    const [, omission, ...more] = found(
      draft('framing', subtype, 'army names, police differs', { score: 0.9 }),
      OMITTED,
    );
    expect(more).toEqual([]);
    expect(omission).toMatchObject({ kind: 'omission', missingFrom: ['village'] });
    expect(omission?.evidence.map(({ readout, role }) => `${readout} ${role}`)).toEqual([
      'army names',
      'village nearest-miss',
    ]);
  });

  test('by all who are said to leave it out: nothing is left of the omission', () => {
    const kinds = found(
      draft('framing', 'term', 'army names, police differs', { cluster: 'c' }),
      draft('framing', 'vagueness', 'army names, village differs', { cluster: 'c' }),
      OMITTED,
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['framing', 'framing']);
  });

  test.each([
    ['a firmer verb', draft('framing', 'strength', 'army names, police differs')],
    ['a term for another topic', draft('framing', 'term', 'army names, police differs', { topic: 'peace' })],
    ['a term between others', draft('framing', 'term', 'army names, navy differs')],
  ])('%s tells nothing of it', (_, other) => {
    const omission = found(other, OMITTED).find(({ kind }) => kind === 'omission');
    expect(omission?.missingFrom).toEqual(['police', 'village']);
    expect(omission?.evidence).toHaveLength(3);
  });

  test('only topics are told in other words: a point without one stays left out', () => {
    const { topic: _, ...point } = OMITTED;
    const { topic: __, ...term } = draft('framing', 'term', 'army names, police differs');
    const omission = found(term, point).find(({ kind }) => kind === 'omission');
    expect(omission?.missingFrom).toEqual(['police', 'village']);
  });

  test('only omissions are: a finding that leaves nobody out stays as it is', () => {
    const other = draft('contradiction', 'time', 'army names, police differs', { missingFrom: ['police'] });
    const kinds = found(draft('framing', 'term', 'army names, police differs'), other).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['contradiction', 'framing']);
  });
});

describe('order', () => {
  test('by score, and of equal ones by id', () => {
    const ids = found(
      draft('framing', 'term', 'police names, village differs', { cluster: 'a' }),
      draft('framing', 'scope', 'army names, village differs', { cluster: 'b' }),
      draft('framing', 'agency', 'army names, police differs', { cluster: 'c', score: 0.4 }),
      draft('framing', 'strength', 'army names, police differs', { cluster: 'd' }),
    ).map(({ id }) => id);
    expect(ids).toEqual([
      'framing/scope:army#0+village#0',
      'framing/strength:army#0+police#0',
      'framing/term:police#0+village#0',
      'framing/agency:army#0+police#0',
    ]);
  });
});
