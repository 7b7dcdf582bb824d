import { describe, expect, it } from 'vitest';
import { opposeOwners } from '../../../src/alignment/opposition/owners.js';
import { reasons } from './viewed.js';

describe('whose land it is', () => {
  it.each([
    ['The islands belong to Japan.', 'The islands belong to China.', 'Japan', 'China'],
    ['The strait is part of Norway.', 'The strait is an integral part of Iceland.', 'Norway', 'Iceland'],
  ])('%s | %s', (a, b, left, right) => {
    expect(reasons(opposeOwners, a, b)).toEqual([{ code: 'owner-differs', left, right }]);
    expect(reasons(opposeOwners, b, a)).toEqual([{ code: 'owner-differs', left: right, right: left }]);
  });

  it.each([
    ['of one country', 'The islands belong to Japan.', 'The islands are part of Japan.'],
    ['of two things', 'The islands belong to Japan.', 'The rocks belong to China.'],
    ['where one denies it', 'The islands belong to Japan.', 'The islands do not belong to China.'],
    ['of what is no country', 'The islands are part of Japan.', 'The islands are part of the talks.'],
  ])('nothing %s', (_, a, b) => {
    expect(reasons(opposeOwners, a, b)).toEqual([]);
    expect(reasons(opposeOwners, b, a)).toEqual([]);
  });
});
