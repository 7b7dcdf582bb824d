import { expect, test } from 'vitest';
import { addressEnd, startsAddress } from '../../src/text/address.js';

test.each([
  ['https://a.b/c?d=e and', 'https://a.b/c?d=e'],
  ['http://a.b).', 'http://a.b'],
  ['www.a.b, which', 'www.a.b'],
  ['https://a.b”', 'https://a.b'],
])('%s', (text, address) => {
  expect(startsAddress(text, 0)).toBe(true);
  expect(text.slice(0, addressEnd(text, 0))).toBe(address);
});

test.each(['how', 'http', 'www', 'https:// a', 'wwww.a'])('%s is none', (text) => {
  expect(startsAddress(text, 0)).toBe(false);
});
