import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/comparison.js';
import type { Discrepancy, Evidence } from '../../src/discrepancies/discrepancy.js';
import { english } from '../../src/report/english.js';
import { joined } from '../../src/report/quote.js';
import { summarize } from '../../src/report/summarize.js';
import { comparison } from './fixture.js';

const summary = (more: Partial<Comparison> = {}) => summarize({ ...comparison, ...more }, english);

/** The fixture with readouts of these names. */
function named(...names: string[]) {
  const readouts = names.map((name, at) => ({ ...comparison.event.readouts[at % 2]!, id: `r${at}`, source: { name } }));
  return { ...comparison.event, readouts };
}

/** A finding of the fixture with readouts in these roles. */
function finding(roles: readonly [readout: string, role: Evidence['role']][], more: Partial<Discrepancy> = {}) {
  const [{ evidence, ...rest }] = comparison.discrepancies as [Discrepancy];
  const sides = roles.map(([readout, role]) => ({ ...evidence[0]!, readout, role }));
  return { ...rest, evidence: sides, ...more };
}

describe('the head', () => {
  it('has title and date, each on one line', () => {
    const event = { ...comparison.event, title: ' Two\n presidents ', date: '2025-02-24' };
    expect(summary({ event })).toMatchObject({ title: 'Two presidents', date: '2025-02-24' });
  });

  it('says so where an event has no title, and leaves out a date that is not given', () => {
    const { title: _, date: __, ...event } = comparison.event;
    expect(summary({ event }).title).toBe('Untitled event');
    expect(summary({ event: { ...event, title: ' \u200b ' } }).title).toBe('Untitled event');
    expect(summary({ event })).not.toHaveProperty('date');
  });
});

describe('sources', () => {
  it('come in the order of the event, with their profiles', () => {
    expect(summary().sources.map(({ name, readout, profile }) => [name, readout.id, profile?.words])).toEqual([
      ['Kremlin', 'russia', 72],
      ['Chinese state media', 'china', 49],
    ]);
    expect(summary({ profiles: [] }).sources[0]).not.toHaveProperty('profile');
  });

  it('are told apart by their ids where they have one name, and only there', () => {
    const event = named('Ministry', 'Palace', ' Ministry');
    expect(summary({ event }).sources.map(({ name }) => name)).toEqual(['Ministry (r0)', 'Palace', 'Ministry (r2)']);
  });
});

describe('topics', () => {
  it('have a grade for each source, or none where the comparison does not grade it', () => {
    const [topic] = comparison.topics;
    const { russia } = topic!.coverage;
    const [first] = summary({ topics: [{ ...topic!, label: 'US\n contacts', coverage: { russia: russia! } }] }).topics;
    expect(first).toEqual({ label: 'US contacts', coverage: [russia, undefined] });
  });

  it('were asked for if one of them was', () => {
    const [topic, ...others] = comparison.topics.map((one) => ({ ...one, given: false }));
    expect(summary({ topics: [topic!, ...others] }).topicsGiven).toBe(false);
    expect(summary({ topics: [topic!, { ...others[0]!, given: true }] }).topicsGiven).toBe(true);
  });
});

describe('findings', () => {
  const first = (discrepancy: Discrepancy, event = comparison.event) =>
    summary({ event, discrepancies: [discrepancy] }).findings[0]!;

  it('have the sides that are quoted, then those that lack it and have no quote', () => {
    const { sides } = first(finding([['russia', 'names']], { missingFrom: ['china'] }));
    expect(sides.map(({ name, readout, role }) => [name, readout, role])).toEqual([
      ['Kremlin', 'russia', 'names'],
      ['Chinese state media', 'china', 'nearest-miss'],
    ]);
    expect(joined(sides[0]!.quote!)).toBe(comparison.claims[1]!.quote);
    expect(sides[0]).toMatchObject({ claim: 'russia#1', span: comparison.discrepancies[0]!.evidence[0]!.span });
    expect(sides[1]).not.toHaveProperty('quote');
  });

  it('name a side once where the nearest to what it lacks is quoted', () => {
    const { sides } = summary().findings[2]!;
    expect(sides.map(({ readout }) => readout)).toEqual(['russia', 'china']);
  });

  it('say who names it and who differs, each source once', () => {
    const event = named('A', 'B', 'C', 'D');
    const phrase = (roles: readonly [string, Evidence['role']][], more: Partial<Discrepancy> = {}) =>
      first(finding(roles, more), event).phrase;
    const vague = { subtype: 'vagueness' } as const;
    expect(
      phrase(
        [
          ['r0', 'names'],
          ['r1', 'names'],
          ['r0', 'names'],
          ['r3', 'names'],
          ['r2', 'differs'],
          ['r2', 'differs'],
        ],
        vague,
      ),
    ).toBe('named by A, B and D, blurred by C');
  });

  it('say that the first names it where no side is said to, and leave open who else there is', () => {
    const roles: [string, Evidence['role']][] = [
      ['china', 'differs'],
      ['russia', 'differs'],
    ];
    expect(first(finding(roles)).phrase).toBe('named by Chinese state media, blurred by Kremlin');
    expect(first(finding(roles.slice(0, 1))).phrase).toBe('named by Chinese state media, blurred by …');
  });

  it('fall back on their subtype where the words have no phrase for it', () => {
    expect(first(finding([['russia', 'names']], { subtype: 'irony' as 'term' })).phrase).toBe('irony');
  });

  it('have their topic on one line, if they have one', () => {
    expect(first(finding([['russia', 'names']], { topic: 'US\ncontacts' })).topic).toBe('US contacts');
    const { topic: _, ...bare } = finding([['russia', 'names']]);
    expect(first(bare)).not.toHaveProperty('topic');
  });
});

describe('shared points', () => {
  it('are the groups that agree, in full or in part', () => {
    expect(summary().shared.map(({ inPart, sides }) => [inPart, sides.map(({ claim }) => claim)])).toEqual([
      [true, ['russia#0', 'china#0']],
      [false, ['russia#4', 'china#3']],
    ]);
  });

  it('quote each source once, by its first claim, whole', () => {
    const [cluster] = comparison.clusters;
    const shared = summary({ clusters: [{ ...cluster!, claims: ['russia#0', 'russia#1', 'china#0'] }] }).shared[0]!;
    const [claim] = comparison.claims;
    expect(shared.sides.map(({ claim }) => claim)).toEqual(['russia#0', 'china#0']);
    expect(shared.sides[0]).toEqual({
      name: 'Kremlin',
      readout: 'russia',
      role: 'names',
      claim: 'russia#0',
      span: claim!.span,
      quote: { before: '', phrase: claim!.quote, after: '' },
    });
    expect(shared.because).toBe(cluster!.because);
  });
});
