import type { Claim, ReadClaim } from '../../src/claims/claim.js';
import { extractClaims } from '../../src/claims/extract.js';
import { english } from '../../src/languages/english.js';

/** The claims of a text, as the English reader sees them. */
export function readClaimsOf(text: string): ReadClaim[] {
  return extractClaims({ id: 'text', source: { name: 'Text' }, text }, english.read(text), english);
}

export function claimsOf(text: string): Claim[] {
  return readClaimsOf(text).map(({ claim }) => claim);
}
