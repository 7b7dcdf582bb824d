import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/comparison.js';
import { english } from '../../src/report/english.js';
import { profileRows } from '../../src/report/profile-rows.js';
import { summarize } from '../../src/report/summarize.js';
import { comparison } from './fixture.js';

/** The rows by their labels, of the fixture with other fields in the first profile. */
function rows(more: Partial<Comparison['profiles'][number]>, profiles = comparison.profiles) {
  const [first, ...others] = profiles;
  const changed = { ...comparison, profiles: first ? [{ ...first, ...more }, ...others] : [] };
  const made = profileRows(changed, summarize(changed, english), english);
  return new Map(made.map(({ label, cells }) => [label, cells]));
}

describe('profileRows', () => {
  it('lists up to eight things, and says that there are more', () => {
    const terms = (count: number) => Array.from({ length: count }, (_, at) => `t${at + 1}`);
    expect(rows({ termsUsed: terms(8) }).get('Disputed terms used')![0]).toBe('t1; t2; t3; t4; t5; t6; t7; t8');
    expect(rows({ termsUsed: terms(9) }).get('Disputed terms used')![0]).toBe('t1; t2; t3; t4; t5; t6; t7; t8; …');
  });

  it('shows everything on one line', () => {
    const initiator = { name: 'the\nhost', claim: 'russia#0', quote: 'at the\nrequest' };
    const shown = rows({ initiator, topicOrder: ['a\nb'] });
    expect(shown.get('First step by')![0]).toBe('the host: “at the request”');
    expect(shown.get('Topics in order')![0]).toBe('a b');
  });

  it('quotes next steps, long ones cut', () => {
    const claims = comparison.claims.map((one) => ({ ...one, quote: 'x'.repeat(200) }));
    const [step] = profileRows({ ...comparison, claims }, summarize(comparison, english), english)
      .filter(({ label }) => label === 'Next steps')
      .map(({ cells }) => cells[0]!);
    expect(step).toBe(`“${'x'.repeat(119)}…”`);
  });

  it('counts what stands in one text alone, and leaves out rows that nobody fills', () => {
    expect(rows({ alone: ['russia#3', 'russia#4'] }).get('Found here only')).toEqual(['2', '1']);
    expect(rows({ alone: [] }).get('Found here only')).toEqual(['', '1']);
    expect(rows({ nextSteps: [] }).has('Next steps')).toBe(false);
    expect(rows({}, []).size).toBe(0);
  });
});
