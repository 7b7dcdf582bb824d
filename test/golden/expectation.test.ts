import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import type { Comparison } from '../../src/comparison.js';
import { type Expectation, failures, locate } from './expectation.js';

const event = {
  id: 'made-by-hand',
  topics: ['fire'],
  readouts: [
    { id: 'one', source: { name: 'One' }, text: 'Ten barns burned. It was dry.' },
    { id: 'two', source: { name: 'Two' }, text: 'Twelve barns burned. Rain came.' },
  ],
};

const claim = (id: string, start: number, end: number): Claim => {
  const [readout = ''] = id.split('#');
  const text = event.readouts.find((candidate) => candidate.id === readout)?.text ?? '';
  return {
    id,
    readout,
    span: { start, end },
    quote: text.slice(start, end),
    sentence: { start, end },
    speaker: { quoted: false, joint: false, impersonal: true, reported: false },
    polarity: 'positive',
    slots: { quantities: [], moments: [], places: [], roles: [] },
  };
};
const claims = [claim('one#0', 0, 17), claim('one#1', 18, 29), claim('two#0', 0, 20), claim('two#1', 21, 31)];
const link = { a: 'one#0', b: 'two#0', relation: 'contradiction', score: 0.9, because: [] } as const;

const comparison: Comparison = {
  schemaVersion: 1,
  event,
  settings: { version: '0.0.0', threshold: 0.5 },
  claims,
  clusters: [
    { id: 'c', claims: ['one#0', 'two#0'], relation: 'contradiction', score: 0.9, because: [], links: [link] },
  ],
  topics: [{ label: 'fire', given: true, coverage: { one: { grade: 'named', claims: ['one#0'], terms: ['burned'] } } }],
  discrepancies: [
    {
      id: 'd',
      kind: 'contradiction',
      subtype: 'quantity',
      cluster: 'c',
      missingFrom: [],
      score: 1,
      because: [],
      evidence: [
        { readout: 'one', claim: 'one#0', span: { start: 0, end: 3 }, quote: 'Ten', role: 'differs' },
        { readout: 'two', claim: 'two#0', span: { start: 0, end: 6 }, quote: 'Twelve', role: 'differs' },
      ],
    },
  ],
  profiles: [],
  notes: [],
};

const fails = (expectation: Omit<Expectation, 'about'>) =>
  failures(comparison, { about: 'By hand.', ...expectation }).length;

describe('locate', () => {
  it('gives the place of words in the text of a readout', () => {
    expect(locate(event, 'two: Rain came')).toEqual({ readout: 'two', span: { start: 21, end: 30 } });
  });

  it('throws on words that do not stand there, since then the case is wrong', () => {
    expect(() => locate(event, 'one: Rain came')).toThrow('no such words');
    expect(() => locate(event, 'three: Rain came')).toThrow('no such words');
  });
});

describe('failures', () => {
  it.each<[string, Omit<Expectation, 'about'>]>([
    ['must', { must: [{ kind: 'contradiction', subtype: ['time', 'quantity'], quotes: ['one: Ten', 'two: Twelve'] }] }],
    ['mustNot', { mustNot: [{ kind: 'framing' }, { kind: 'contradiction', quotes: ['one: It was dry'] }] }],
    ['coverage', { coverage: { fire: { one: ['named', 'vague'] } } }],
    ['linked', { linked: [{ a: 'one: barns', b: 'two: barns', relation: 'contradiction' }] }],
    ['linked, the other way round', { linked: [{ a: 'two: barns', b: 'one: barns' }] }],
    ['notLinked', { notLinked: [{ a: 'one: dry', b: 'two: Rain' }] }],
    ['alone', { alone: ['one: It was dry'] }],
    ['claims', { claims: [{ words: 'one: It was dry', impersonal: true, joint: false, polarity: 'positive' }] }],
  ])('holds: %s', (_, expectation) => {
    expect(fails(expectation)).toBe(0);
  });

  it.each<[string, Omit<Expectation, 'about'>]>([
    ['must, kind', { must: [{ kind: 'framing' }] }],
    ['must, subtype', { must: [{ subtype: 'time' }] }],
    ['must, topic', { must: [{ topic: 'fire' }] }],
    ['must, missingFrom', { must: [{ missingFrom: ['two'] }] }],
    ['must, quotes', { must: [{ kind: 'contradiction', quotes: ['one: It was dry'] }] }],
    ['mustNot', { mustNot: [{}] }],
    ['coverage', { coverage: { fire: { one: 'omitted' } } }],
    ['coverage of no such readout', { coverage: { fire: { two: 'omitted' } } }],
    ['linked', { linked: [{ a: 'one: dry', b: 'two: Rain' }] }],
    ['linked, relation', { linked: [{ a: 'one: barns', b: 'two: barns', relation: 'agree' }] }],
    ['notLinked', { notLinked: [{ a: 'one: barns', b: 'two: barns' }] }],
    ['alone', { alone: ['one: barns'] }],
    ['claims', { claims: [{ words: 'one: barns', strength: 'signed' }] }],
    ['initiator', { initiator: { one: 'barns' } }],
    ['notes', { notes: true }],
  ])('fails: %s', (_, expectation) => {
    expect(fails(expectation)).toBe(1);
  });
});
