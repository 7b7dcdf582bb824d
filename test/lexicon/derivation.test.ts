import { expect, test } from 'vitest';
import { isDerived } from '../../src/lexicon/derivation.js';

test.each([
  ['defect', 'defective'],
  ['peace', 'peaceful'],
  ['dispute', 'disputed'],
  ['supply', 'resupply'],
  ['phone', 'smartphone'],
  ['phone', 'smartphones'],
  ['genocide', 'genocidal'],
  ['backdating', 'backdated'],
])('%s: %s', (root, made) => {
  expect(isDerived(root, made)).toBe(true);
  expect(isDerived(made, root)).toBe(true);
});

test.each([
  ['other company', 'product', 'productive'],
  ['an old word of its own', 'solution', 'resolution'],
  ['a hyphen', 'satellite', 'anti-satellite'],
  ['a root that is no word', 'quxxes', 'quxxesing'],
  ['a short root', 'harm', 'harmful'],
  ['no affix', 'harbour', 'harbourage'],
  ['the same word', 'harbour', 'harbour'],
])('not by %s: %s, %s', (_, root, made) => {
  expect(isDerived(root, made)).toBe(false);
});
