import { expect, it } from 'vitest';
import { isSeveral } from '../../src/claims/several.js';
import { tokensOf } from './tokens.js';

it.each([
  'both sides',
  'the two leaders',
  'leaders of the two countries',
  'Xi and Putin',
  'Xi Jinping and Vladimir Putin',
  'the Chinese and Russian leaders',
  'the minister and the governor',
  'China and Russia',
])('several: %s', (text) => {
  expect(isSeveral(tokensOf(text))).toBe(true);
});

it.each([
  '',
  'Xi Jinping',
  'the president',
  'the side',
  'and Putin',
  'Secretary of State and National Security Advisor Marco Rubio',
  'the bread and the butter',
  'Xi and his letter',
  `the ${'very '.repeat(15)}old Xi and Putin`,
])('one, or no party: %s', (text) => {
  expect(isSeveral(tokensOf(text))).toBe(false);
});
