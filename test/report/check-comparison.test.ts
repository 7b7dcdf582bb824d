import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { checkComparison } from '../../src/report/check-comparison.js';
import { comparison } from './fixture.js';

/** A copy in which one field is another. */
function damaged(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(comparison));
  let here = copy;
  for (const key of path.slice(0, -1)) here = here[key];
  here[path.at(-1)!] = value;
  return copy;
}

function errorOf(value: unknown): InputError {
  try {
    checkComparison(value);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('checkComparison', () => {
  it('takes a comparison, and one that was written as JSON', () => {
    expect(() => checkComparison(comparison)).not.toThrow();
    expect(() => checkComparison(JSON.parse(JSON.stringify(comparison)))).not.toThrow();
  });

  it.each<[(string | number)[], unknown, string, string]>([
    [['schemaVersion'], 2, 'unknown-value', 'schemaVersion: expected the version 1, got 2'],
    [['schemaVersion'], undefined, 'missing-field', 'schemaVersion: expected 1, got nothing'],
    [
      ['event', 'readouts', 1, 'text'],
      7,
      'wrong-type',
      'event.readouts[1].text: expected a string that is not blank, got 7',
    ],
    [
      ['event', 'readouts', 1, 'id'],
      'russia',
      'duplicate-id',
      'event.readouts[1].id: expected an id of its own, got "russia"',
    ],
    [['event', 'readouts', 0, 'publishedAt'], 'soon', 'wrong-format', 'event.readouts[0].publishedAt: expected'],
    [['claims', 0, 'span', 'end'], -1, 'out-of-range', 'claims[0].span.end: expected number to be >=0, got -1'],
    [['claims', 0, 'mood'], 'good', 'unknown-field', 'claims[0].mood: expected no field but id, readout'],
    [['claims', 1, 'id'], 'russia#0', 'duplicate-id', 'claims[1].id: expected an id of its own, got "russia#0"'],
    [
      ['claims', 0, 'readout'],
      'mars',
      'unknown-reference',
      'claims[0].readout: expected the id of a readout, got "mars"',
    ],
    [['claims', 0, 'span', 'end'], 9999, 'out-of-range', 'claims[0].span: expected a span of a text of'],
    [['claims', 0, 'quote'], 'Made up.', 'unknown-value', 'claims[0].quote: expected what stands at its span'],
    [['clusters', 0], null, 'wrong-type', 'clusters[0]: expected an object, got null'],
    [['clusters', 0, 'links'], 1, 'wrong-type', 'clusters[0].links: expected array, got 1'],
    [['clusters', 0, 'links', 0], null, 'wrong-type', 'clusters[0].links[0]: expected an object, got null'],
    [['clusters', 0, 'links', 0, 'a'], 1, 'wrong-type', 'clusters[0].links[0].a: expected string, got 1'],
    [['clusters', 0, 'links', 0, 'b'], 1, 'wrong-type', 'clusters[0].links[0].b: expected string, got 1'],
    [
      ['clusters', 0, 'links', 0, 'b'],
      'x',
      'unknown-reference',
      'clusters[0].links[0].b: expected the id of a claim, got "x"',
    ],
    [
      ['clusters', 0, 'links', 0, 'relation'],
      'love',
      'wrong-type',
      'clusters[0].links[0].relation: expected one of agree, partial',
    ],
    [
      ['clusters', 0, 'links', 0, 'score'],
      2,
      'wrong-type',
      'clusters[0].links[0].score: expected a number from 0 to 1, got 2',
    ],
    [
      ['clusters', 0, 'links', 0, 'because'],
      undefined,
      'missing-field',
      'clusters[0].links[0].because: expected array, got nothing',
    ],
    [['clusters', 0, 'links', 0, 'score'], -0.1, 'wrong-type', 'expected a number from 0 to 1, got -0.1'],
    [['clusters', 0, 'links', 0, 'score'], '1', 'wrong-type', 'expected a number from 0 to 1, got "1"'],
    [['clusters', 0, 'links', 0], 'x', 'wrong-type', 'clusters[0].links[0]: expected an object, got "x"'],
    [
      ['clusters', 0, 'links', 0, 'a'],
      'x',
      'unknown-reference',
      'clusters[0].links[0].a: expected the id of a claim, got "x"',
    ],
    [
      ['clusters', 0, 'claims', 1],
      'x',
      'unknown-reference',
      'clusters[0].claims[1]: expected the id of a claim, got "x"',
    ],
    [
      ['topics', 0, 'coverage', 'russia', 'grade'],
      'loud',
      'unknown-value',
      'topics[0].coverage.russia.grade: expected one of',
    ],
    [
      ['topics', 0, 'coverage', 'mars'],
      { grade: 'named', claims: [], terms: [] },
      'unknown-reference',
      'topics[0].coverage: expected the id of a readout',
    ],
    [
      ['topics', 0, 'coverage', 'russia', 'claims', 0],
      'x',
      'unknown-reference',
      'topics[0].coverage["russia"].claims[0]: expected the id of a claim, got "x"',
    ],
    [['discrepancies', 0, 'kind'], 'mood', 'unknown-value', 'discrepancies[0].kind: expected one of "omission"'],
    [
      ['discrepancies', 0, 'cluster'],
      'x',
      'unknown-reference',
      'discrepancies[0].cluster: expected the id of a cluster, got "x"',
    ],
    [
      ['discrepancies', 2, 'missingFrom', 0],
      'x',
      'unknown-reference',
      'discrepancies[2].missingFrom[0]: expected the id of a readout',
    ],
    [
      ['discrepancies', 0, 'evidence', 1, 'claim'],
      'x',
      'unknown-reference',
      'discrepancies[0].evidence[1].claim: expected the id of a claim',
    ],
    [
      ['discrepancies', 0, 'evidence', 1, 'quote'],
      'x',
      'unknown-value',
      'discrepancies[0].evidence[1].quote: expected what stands',
    ],
    [
      ['discrepancies', 0, 'evidence', 1, 'readout'],
      'x',
      'unknown-reference',
      'discrepancies[0].evidence[1].readout: expected the id of a readout, got "x"',
    ],
    [
      ['discrepancies', 0, 'evidence', 1, 'span', 'start'],
      400,
      'out-of-range',
      'discrepancies[0].evidence[1].span: expected a span of a text of',
    ],
    [['profiles', 1, 'readout'], 'x', 'unknown-reference', 'profiles[1].readout: expected the id of a readout'],
    [
      ['profiles', 0, 'initiator', 'claim'],
      'x',
      'unknown-reference',
      'profiles[0].initiator.claim: expected the id of a claim, got "x"',
    ],
    [
      ['profiles', 0, 'nextSteps', 0],
      'x',
      'unknown-reference',
      'profiles[0].nextSteps[0]: expected the id of a claim, got "x"',
    ],
    [
      ['profiles', 1, 'alone', 0],
      'x',
      'unknown-reference',
      'profiles[1].alone[0]: expected the id of a claim, got "x"',
    ],
    [['notes'], 'none', 'wrong-type', 'notes: expected array, got "none"'],
  ])('refuses %j = %j', (path, value, code, message) => {
    const error = errorOf(damaged(path, value));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  it('tells the span and the quote that do not belong together', () => {
    const { text } = comparison.event.readouts[0]!;
    expect(errorOf(damaged(['claims', 0, 'span', 'end'], 9999))).toMatchObject({
      path: 'claims[0].span',
      expected: `a span of a text of ${text.length} units`,
      received: '0..9999',
    });
    expect(errorOf(damaged(['claims', 0, 'quote'], 'Made up.'))).toMatchObject({
      path: 'claims[0].quote',
      expected: expect.stringMatching(/^what stands at its span, "The two presidents/u),
      received: '"Made up."',
    });
  });

  it('takes a span that ends where its text does, and one without a letter', () => {
    const { text } = comparison.event.readouts[1]!;
    const end = { span: { start: text.length - 1, end: text.length }, quote: text.slice(-1) };
    const nothing = { span: { start: 3, end: 3 }, quote: '' };
    for (const place of [end, nothing]) {
      const claims = comparison.claims.map((claim, at) => (at === 8 ? { ...claim, ...place } : claim));
      expect(() => checkComparison({ ...comparison, claims })).not.toThrow();
    }
  });

  it('names the field that does not belong', () => {
    expect(errorOf(damaged(['claims', 0, 'mood'], 'good')).received).toBe('the field "mood"');
  });

  it.each([undefined, null, 3, 'text', [1]])('refuses %j', (value) => {
    expect(errorOf(value)).toMatchObject({ code: 'not-an-object', path: '', expected: 'an object' });
  });
});
