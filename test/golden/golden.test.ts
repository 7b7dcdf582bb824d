import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.js';
import { cases } from './cases.js';
import { failures } from './expectation.js';

describe.each(cases)('$name', ({ event, expectation }) => {
  it(expectation.about, () => {
    const found = failures(compare(event), expectation);
    const knownWrong = expectation['known-wrong'];
    if (knownWrong === undefined) expect(found).toEqual([]);
    // A pinned case that passes is good news: take the pin out.
    else expect(found, `passes now; remove "known-wrong": ${knownWrong}`).not.toEqual([]);
  });

  it('quotes exactly', () => {
    const { discrepancies } = compare(event);
    for (const { readout, span, quote } of discrepancies.flatMap((one) => one.evidence)) {
      const text = event.readouts.find((candidate) => candidate.id === readout)?.text ?? '';
      expect(text.slice(span.start, span.end)).toBe(quote);
    }
  });
});
