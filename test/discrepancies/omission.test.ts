import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
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
