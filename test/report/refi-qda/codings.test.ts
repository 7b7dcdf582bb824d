import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/comparison.js';
import { gradeGuid, subtypeGuid } from '../../../src/report/refi-qda/codes.js';
import { codingsOf } from '../../../src/report/refi-qda/codings.js';
import { comparison } from '../fixture.js';

/** The passages of the fixture with other fields: their words, and the codes on them. */
function passages(more: Partial<Comparison> = {}) {
  const texts = new Map(comparison.event.readouts.map(({ id, text }) => [id, text]));
  const names = new Map([
    ...(['term', 'vagueness'] as const).map((name) => [subtypeGuid('framing', name), name] as const),
    [subtypeGuid('omission', 'absent'), 'absent'],
    ...comparison.topics.flatMap(({ label }) =>
      ['named', 'vague'].map((grade) => [gradeGuid(label, grade), `${grade} ${label}`] as const),
    ),
  ]);
  return codingsOf({ ...comparison, ...more }).map(({ readout, span, codings }) => ({
    words: texts.get(readout)!.slice(span.start, span.end),
    codes: codings.map(({ code }) => names.get(code)),
    notes: codings.map(({ note }) => note !== undefined),
  }));
}

describe('codingsOf', () => {
  it('has each claim, coded or not, and each quote that is less than a claim', () => {
    const words = passages().map((one) => one.words);
    for (const { quote } of comparison.claims) expect(words).toContain(quote);
    expect(words).toContain('the parties concerned');
    expect(words).toHaveLength(comparison.claims.length + 4);
  });

  it('comes in the order of the text, of two that start together the shorter first', () => {
    const spans = codingsOf(comparison).map(({ span }) => span);
    expect(spans).toEqual([...spans].sort((x, y) => x.start - y.start || x.end - y.end));
    const [first] = comparison.claims;
    const short = { ...first!, id: 'short', span: { start: 0, end: 3 }, quote: 'The' };
    expect(passages({ claims: [...comparison.claims, short] })[0]!.words).toBe('The');
  });

  it('codes a quote by its finding, with the note that says why, and a claim by its topic, without one', () => {
    expect(passages().find(({ words }) => words === 'conflict')).toMatchObject({ codes: ['term'], notes: [true] });
    const meetings = passages().find(({ words }) => words.startsWith('They went over'))!;
    expect(meetings).toMatchObject({ codes: ['absent', 'named upcoming meetings'], notes: [true, false] });
  });

  it('puts no code on what came nearest to a thing left out, nor for a topic that is left out', () => {
    expect(passages().find(({ words }) => words.startsWith('President Xi spoke'))!.codes).toEqual([]);
  });

  it('puts a code once on one passage, also where two quotes of a finding stand there', () => {
    const [finding] = comparison.discrepancies;
    const [names] = finding!.evidence;
    const discrepancies = [{ ...finding!, evidence: [names!, { ...names!, role: 'differs' as const }] }];
    expect(passages({ discrepancies }).find(({ words }) => words === names!.quote)!.codes).toEqual(['vagueness']);
  });

  it('keeps two claims of the same words apart, and codes the first', () => {
    const again = { ...comparison.claims[3]!, id: 'again' };
    const both = passages({ claims: [...comparison.claims, again] }).filter(({ words }) => words === again.quote);
    expect(both.map(({ codes }) => codes.length)).toEqual([2, 0]);
  });
});
