import type { ReadClaim } from '../claims/claim.js';
import type { Evidence } from './discrepancy.js';

/** The whole claim as evidence. */
export function claimEvidence({ claim }: ReadClaim, role: Evidence['role']): Evidence {
  return { readout: claim.readout, claim: claim.id, span: claim.span, quote: claim.quote, role };
}

/** Tokens `first` to `last` of a claim, both inclusive, as evidence. */
export function wordsEvidence(
  { claim, tokens }: ReadClaim,
  first: number,
  last: number,
  role: Evidence['role'],
): Evidence {
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  return { readout: claim.readout, claim: claim.id, span, quote: wordsOf({ claim, tokens }, first, last), role };
}

/** Tokens `first` to `last` of a claim, both inclusive, as they stand in the text. */
export function wordsOf({ claim, tokens }: Pick<ReadClaim, 'claim' | 'tokens'>, first: number, last: number): string {
  return claim.quote.slice(tokens[first]!.start - claim.span.start, tokens[last]!.end - claim.span.start);
}
