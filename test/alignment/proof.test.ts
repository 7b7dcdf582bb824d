import { describe, expect, test } from 'vitest';
import { accountProof, proofOf } from '../../src/alignment/proof.js';

const against = (...codes: readonly string[]) => ({ against: codes.map((code) => ({ code })), excuses: [] });

/** How well claims must match, and how sure the link must be, for each reason. */
const NEEDS = [
  ['quantity-differs', 0.25, 0.4],
  ['time-differs', 0.3, 0.4],
  ['role-swapped', 0.3, 0.4],
  ['agent-differs', 0.4, 0.5],
  ['cause-differs', 0.25, 0.5],
  ['initiator-differs', 0.1, 0.3],
  ['exclusive', 0.3, 0.3],
  ['place-denied', 0.1, 0.5],
  ['polarity-differs', 0.35, 0.35],
  ['antonym', 0.3, 0.6],
  ['existence', 0.35, 0.6],
] as const;

describe.each(NEEDS)('%s', (code, overlap, score) => {
  test('proves from its needs on, and neither below one nor below the other', () => {
    expect(proofOf(against(code), overlap, score)).toEqual({ code });
    expect(proofOf(against(code), 1, 1)).toEqual({ code });
    expect(proofOf(against(code), overlap - 0.01, 1)).toBeUndefined();
    expect(proofOf(against(code), 1, score - 0.01)).toBeUndefined();
  });

  test('proves nothing where one side only reports it', () => {
    const reported = { ...against(code), excuses: [{ code: 'reported-not-held' }] };
    expect(proofOf(reported, 1, 1)).toBeUndefined();
    expect(proofOf({ ...reported, excuses: [{ code: 'list' }] }, 1, 1)).toEqual({ code });
  });
});

describe('proofOf', () => {
  test('is the first reason whose needs are met', () => {
    expect(proofOf(against('existence', 'exclusive', 'quantity-differs'), 0.35, 0.5)).toEqual({ code: 'exclusive' });
    expect(proofOf(against(), 1, 1)).toBeUndefined();
  });

  test('blame and rebuttals bear on accounts, not on claims', () => {
    for (const code of ['blame-differs', 'rebuttal']) {
      expect(proofOf(against(code), 1, 1)).toBeUndefined();
      expect(accountProof(against('antonym', code))).toEqual({ code });
    }
    expect(accountProof(against('antonym', 'quantity-differs'))).toBeUndefined();
  });

  test('a code that is no reason proves nothing', () => {
    expect(proofOf(against('constructor', '__proto__'), 1, 1)).toBeUndefined();
  });
});
