import { expect, test } from 'vitest';
import { accountProof, proofOf } from '../../src/alignment/proof.js';

const quantity = { code: 'quantity-differs', left: '5', right: '8' };

test('a typed reason proves a contradiction where the claims match', () => {
  const opposition = { against: [quantity], excuses: [] };
  expect(proofOf(opposition, 0.8, 0.9)).toBe(quantity);
  expect(proofOf(opposition, 0.1, 0.9)).toBeUndefined();
  expect(proofOf(opposition, 0.8, 0.1)).toBeUndefined();
});

test('a denied word needs a surer link than a number', () => {
  const opposition = { against: [{ code: 'existence', word: 'deal' }], excuses: [] };
  expect(proofOf(opposition, 0.4, 0.45)).toBeUndefined();
  expect(proofOf(opposition, 0.4, 0.7)?.code).toBe('existence');
});

test('what is only reported is not held', () => {
  expect(
    proofOf({ against: [quantity], excuses: [{ code: 'reported-not-held', side: 'left' }] }, 1, 1),
  ).toBeUndefined();
});

test('a rebuttal shows no slot', () => {
  const opposition = { against: [{ code: 'rebuttal', word: 'incorrect', says: 'left' }], excuses: [] };
  expect(proofOf(opposition, 1, 1)).toBeUndefined();
  expect(accountProof(opposition)?.code).toBe('rebuttal');
});
