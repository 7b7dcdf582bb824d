import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare.js';
import type { EventRecord } from '../src/event/event.js';
import { sharedLength } from '../src/text/span.js';

/* The article that the library was asked for: the Kremlin's side and the Chinese side of the call of 24 February 2025. */

const file = `${process.env.READOUT_DIFF_DATA ?? '../shared'}/seed/event.json`;
const there = existsSync(file);
if (!there) console.log(`skipped: ${file} is not there; READOUT_DIFF_DATA names the folder that holds seed/event.json`);

describe.skipIf(!there)('the seed event', () => {
  const event = there ? (JSON.parse(readFileSync(file, 'utf8')) as EventRecord) : { id: '', readouts: [] };
  const { topics, clusters, claims, discrepancies, profiles } = there
    ? compare(event)
    : { topics: [], clusters: [], claims: [], discrepancies: [], profiles: [] };

  const spanOf = (readout: string, words: string) => {
    const start = event.readouts.find(({ id }) => id === readout)!.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  /** The claims that share words with these. */
  const claimsAt = (readout: string, words: string) =>
    claims.filter((claim) => claim.readout === readout && sharedLength(claim.span, spanOf(readout, words)) > 0);
  const linksBetween = (kremlin: string, china: string) => {
    const [left, right] = [claimsAt('kremlin', kremlin), claimsAt('china', china)].map(
      (list) => new Set(list.map(({ id }) => id)),
    );
    return clusters
      .flatMap(({ links }) => links)
      .filter(({ a, b }) => (left!.has(a) && right!.has(b)) || (left!.has(b) && right!.has(a)));
  };

  test.each([
    ['US contacts', 'named', 'vague'],
    ['Ukraine', 'named', 'vague'],
    ['upcoming meetings', 'named', 'omitted'],
    ['stabilizing factor', 'named', 'omitted'],
    ['good neighbors', 'omitted', 'named'],
  ])('%s: Kremlin %s, Chinese side %s', (label, kremlin, china) => {
    const { coverage } = topics.find((topic) => topic.label === label)!;
    expect([coverage.kremlin?.grade, coverage.china?.grade]).toEqual([kremlin, china]);
  });

  test('the US contacts are blurred as "relevant parties"', () => {
    const [found] = discrepancies.filter(({ subtype, topic }) => subtype === 'vagueness' && topic === 'US contacts');
    const named = found?.evidence.find(({ readout }) => readout === 'kremlin');
    expect(found?.evidence.find(({ readout }) => readout === 'china')?.quote).toBe('relevant parties');
    expect(named?.quote).toMatch(/Russian-American contacts|dialogue between Russia and the United States/u);
  });

  test('the conflict is called a crisis', () => {
    const [found] = discrepancies.filter(({ subtype, topic }) => subtype === 'term' && topic === 'Ukraine');
    expect(found?.evidence.map(({ readout, quote }) => [readout, quote]).sort()).toEqual([
      ['china', 'crisis'],
      ['kremlin', 'conflict'],
    ]);
  });

  test('both say that their ties are directed against nobody', () => {
    const links = linksBetween('not directed against any party', 'not directed against anyone');
    expect(links.length).toBeGreaterThan(0);
    expect(links.map(({ relation }) => relation)).not.toContain('contradiction');
  });

  test('support for the dialogue and being pleased to see efforts are one point, framed', () => {
    const links = linksBetween('expressed support for the ongoing dialogue', 'pleased to see');
    expect(links.map(({ relation }) => relation)).toEqual(['framing']);
  });

  test.each([
    ['upcoming meetings', 'china'],
    ['stabilizing factor', 'china'],
    ['good neighbors', 'kremlin'],
  ])('%s is left out by %s', (label, readout) => {
    const found = discrepancies.filter(({ kind, topic }) => kind === 'omission' && topic === label);
    expect(found.map(({ missingFrom }) => missingFrom)).toEqual([[readout]]);
  });

  test('culture, education and sports are told by the Kremlin alone', () => {
    const [claim] = claimsAt('kremlin', 'culture, education and sports');
    expect(profiles.find(({ readout }) => readout === 'kremlin')?.alone).toContain(claim?.id);
    const found = discrepancies.filter(
      ({ kind, evidence }) => kind === 'omission' && evidence.some((piece) => piece.claim === claim?.id),
    );
    expect(found.map(({ missingFrom }) => missingFrom)).toEqual([['china']]);
  });

  test('nothing contradicts', () => {
    expect(discrepancies.filter(({ kind }) => kind === 'contradiction')).toEqual([]);
    expect(clusters.filter(({ relation }) => relation === 'contradiction')).toEqual([]);
  });
});
