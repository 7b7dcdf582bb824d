import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { inquire } from '../../src/discrepancies/inquiry.js';
import { omission } from '../../src/discrepancies/omission.js';
import type { Coverage } from '../../src/topics/topic.js';
import { alignedEvent } from './linked.js';
import { eventOf, findings, quotes } from './two-readouts.js';

describe('a topic that was asked for', () => {
  test('told by one, not found in the other: quoted with what comes nearest', () => {
    const [found] = findings(
      {
        east: 'The ministers signed the fishing treaty. They spoke about the new ferry line to the islands.',
        west: 'The ministers signed the fishing treaty on the islands.',
      },
      { kind: 'omission' },
      { topics: ['ferry line'] },
    );
    expect(found).toMatchObject({ subtype: 'absent', topic: 'ferry line', missingFrom: ['west'] });
    expect(quotes(found!)).toEqual({
      'east names': 'They spoke about the new ferry line to the islands.',
      'west nearest-miss': 'The ministers signed the fishing treaty on the islands.',
    });
  });

  test('one finding names all who leave it out', () => {
    const found = findings(
      {
        east: 'The treaty was signed. The ferry line to the islands will reopen.',
        west: 'The treaty was signed by both.',
        south: 'The treaty was signed in the evening.',
      },
      { kind: 'omission' },
      { topics: ['ferry line'] },
    ).filter(({ topic }) => topic === 'ferry line');
    expect(found.map(({ missingFrom }) => missingFrom)).toEqual([['south', 'west']]);
  });
});

describe('a point that nobody else tells', () => {
  const texts = {
    east: 'The ministers signed the fishing treaty. Divers found the wreck of a Danish freighter near the lighthouse.',
    west: 'The ministers signed the fishing treaty.',
  };

  test('is found without being asked for', () => {
    const found = findings(texts, { kind: 'omission' });
    expect(found.map(({ missingFrom, evidence }) => [missingFrom, evidence[0]?.quote])).toEqual([
      [['west'], 'Divers found the wreck of a Danish freighter near the lighthouse.'],
    ]);
  });

  test('counts less where only the same side leaves it out', () => {
    const record = eventOf(texts);
    const ofOneSide = {
      ...record,
      readouts: record.readouts.map((readout) => ({ ...readout, source: { name: readout.id, party: 'Ministry' } })),
    };
    const score = (event: typeof record) =>
      compare(event).discrepancies.find(({ evidence }) => evidence[0]?.quote.startsWith('Divers'))?.score ?? 0;
    expect(score(ofOneSide)).toBeLessThan(score(record));
    expect(score(ofOneSide)).toBeGreaterThan(0);
  });

  test('a formula is no point', () => {
    const found = findings(
      {
        east: 'The ministers signed the fishing treaty after long talks. They exchanged views on issues of mutual interest.',
        west: 'The ministers signed the fishing treaty after long talks.',
      },
      { kind: 'omission' },
    );
    expect(found.filter(({ evidence }) => evidence[0]?.quote.startsWith('They exchanged'))).toEqual([]);
  });

  test.each([
    ['cut off', { truncated: true as const }],
    ['in a language that is not read', { language: 'de' }],
  ])('nothing is left out of a text that is %s', (_, more) => {
    const record = eventOf(texts);
    const event = { ...record, readouts: [record.readouts[0]!, { ...record.readouts[1]!, ...more }] };
    expect(compare(event).discrepancies.filter(({ kind }) => kind === 'omission')).toEqual([]);
  });
});

/** What is found with a topic that texts cover as said; a text that is not named is not graded. */
function ofTopic(texts: Readonly<Record<string, string>>, grades: Readonly<Record<string, Coverage['grade']>>) {
  const coverage = Object.entries(grades).map(([id, grade]) => [id, { grade, claims: [`${id}#0`], terms: [] }]);
  const topic = { label: 'ferry', given: true, coverage: Object.fromEntries(coverage) };
  return omission.detect(inquire(alignedEvent(texts, { topics: [topic] }))).filter((found) => found.topic === 'ferry');
}

describe('how texts cover a topic', () => {
  const TEXTS = { east: 'The ferry left.', west: 'A boat left.', north: 'It rained.' };

  test('leaving it out and touching it are two findings', () => {
    const found = ofTopic(TEXTS, { east: 'named', west: 'vague', north: 'omitted' });
    expect(found.map(({ subtype, missingFrom }) => [subtype, missingFrom])).toEqual([
      ['absent', ['north']],
      ['vague', ['west']],
    ]);
  });

  test('a text that is not graded, or cannot be compared, leaves nothing out', () => {
    expect(ofTopic(TEXTS, { east: 'named' })).toEqual([]);
    expect(ofTopic(TEXTS, { east: 'named', west: 'not-comparable' })).toEqual([]);
  });

  test('what nobody names nobody leaves out', () => {
    expect(ofTopic(TEXTS, { east: 'vague', west: 'omitted' })).toEqual([]);
  });
});

test('a point that a text makes twice is quoted from it once', () => {
  const texts = {
    east: 'Divers found the wreck of a Danish freighter near the lighthouse. Divers saw the wreck of the Danish freighter by the lighthouse.',
    west: 'The ministers signed the fishing treaty.',
  };
  const event = alignedEvent(texts);
  const twice = { id: 'c', claims: ['east#0', 'east#1'], relation: 'agree', score: 1, because: [], links: [] } as const;
  const [found] = omission.detect(inquire({ ...event, clusters: [twice] }));
  expect(found?.evidence.map(({ claim }) => claim)).toEqual(['east#0']);
});

test('of a point, what only weak links join to the weightiest claim is not quoted as the same', () => {
  const texts = {
    east: 'Divers found the wreck of a Danish freighter near the lighthouse.',
    west: 'Divers near the lighthouse warned anglers of the winter storms.',
    south: 'The treaty was signed in the evening.',
  };
  const quotedAt = (score: number) => {
    const event = alignedEvent(texts);
    const [a, b] = [event.claims.get('east#0')!, event.claims.get('west#0')!];
    const link = { a, b, score, relation: 'partial', because: [], overlap: 0.3, cluster: 'one' } as const;
    const linked = {
      ...event,
      links: [link],
      clusters: [{ id: 'one', claims: ['east#0', 'west#0'], relation: 'partial', score, because: [], links: [] }],
    } as unknown as typeof event;
    const drafts = omission.detect(inquire(linked));
    return drafts.map(({ evidence }) => evidence.flatMap(({ role, readout }) => (role === 'names' ? readout : [])));
  };
  expect(quotedAt(0.6)).toContainEqual(['east', 'west']);
  expect(quotedAt(0.4)).toContainEqual(['east']);
  expect(quotedAt(0.4)).not.toContainEqual(['east', 'west']);
});
