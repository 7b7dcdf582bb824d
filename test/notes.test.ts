import { describe, expect, test } from 'vitest';
import type { Cluster } from '../src/alignment/alignment.js';
import { readReadouts } from '../src/claims/read-event.js';
import type { ReadoutRecord } from '../src/event/event.js';
import { english } from '../src/languages/english.js';
import { generic } from '../src/languages/generic.js';
import { notesOn } from '../src/notes.js';
import { read } from './alignment/aligned.js';
import { eventOf } from './discrepancies/two-readouts.js';

const TEXTS = { a: 'Grain prices rose in May.', b: 'In May grain prices rose.' };
const SOME: Cluster[] = [{ id: 'cluster:x', claims: [], relation: 'agree', score: 1, because: [], links: [] }];

/** Notes on an event of such texts, all of it shared. */
const notes = (texts: Readonly<Record<string, string>>, first: Partial<ReadoutRecord> = {}) =>
  notesOn(
    read(texts).map((one, i) => (i === 0 ? { ...one, record: { ...one.record, ...first } } : one)),
    SOME,
  );

describe('notesOn', () => {
  test('has nothing to say of two sound readouts', () => {
    expect(notes(TEXTS)).toEqual([]);
  });

  test('names a text that is cut off, and one without a claim', () => {
    expect(notes(TEXTS, { truncated: true })).toEqual([{ code: 'truncated', readout: 'a' }]);
    expect(notes(TEXTS, { truncated: false })).toEqual([]);
    expect(notes({ ...TEXTS, c: '—' })).toContainEqual({ code: 'no-claims', readout: 'c' });
  });

  test('says what the reader of another language cannot do, and that there are several', () => {
    const event = eventOf({ ...TEXTS, c: 'Цены на зерно выросли в мае.' });
    const found = notesOn(readReadouts(event, [english]), SOME);
    for (const limit of generic.limits)
      expect(found).toContainEqual({ code: limit, readout: 'c', language: expect.any(String) });
    expect(found.filter(({ code }) => code === 'several-languages')).toHaveLength(1);
    expect(found.filter(({ readout }) => readout === 'a')).toEqual([]);
  });

  test('one party and nothing shared', () => {
    const same = read(TEXTS).map((one) => ({ ...one, party: 'North' }));
    expect(notesOn(same, SOME)).toEqual([{ code: 'one-party', party: 'North' }]);
    expect(notesOn(read(TEXTS), [])).toEqual([{ code: 'nothing-shared' }]);
    expect(notesOn(read(TEXTS), SOME)).toEqual([]);
  });
});
