import { expect, it } from 'vitest';
import { webAddress } from '../../src/report/web-address.js';

it.each([
  ['https://x.org/a', 'https://x.org/a'],
  ['HTTP://x.org', 'HTTP://x.org'],
  [' https://x.org/\n', 'https://x.org/'],
  ['https://x.org/a (b)', 'https://x.org/a%20%28b%29'],
  ['see https://x.org', undefined],
  ['https:///x', undefined],
  ['ftp://x.org', undefined],
])('%j as an address: %j', (text, address) => {
  expect(webAddress(text)).toBe(address);
});
