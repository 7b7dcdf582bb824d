import { expect, test } from 'vitest';
import { viewOf } from '../../../src/alignment/opposition/view.js';
import { Views } from '../../../src/alignment/opposition/views.js';
import { readClaimsOf } from '../../claims/claims-of.js';

test('opens each claim once, as viewOf does', () => {
  const [one, other] = readClaimsOf('Spain signed the treaty. Italy did not sign it.');
  const views = new Views();
  expect(views.of(one!)).toBe(views.of(one!));
  expect(views.of(other!)).not.toBe(views.of(one!));
  expect(views.of(other!).denied).toEqual(viewOf(other!).denied);
});
