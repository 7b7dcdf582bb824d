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

  it.each([undefined, null, 3, 'text', [1]])('refuses %j', (value) => {
    expect(errorOf(value)).toMatchObject({ code: 'not-an-object', path: '', expected: 'an object' });
  });
});
