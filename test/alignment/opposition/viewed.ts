import type { Finding } from '../../../src/alignment/opposition/finding.js';
import { type ClaimView, viewOf } from '../../../src/alignment/opposition/view.js';
import { claimOf } from '../claims.js';

type Comparer = (a: ClaimView, b: ClaimView) => readonly Finding[];

/** A text as one claim, opened up for comparison. */
export function viewed(text: string, more: Parameters<typeof claimOf>[1] = {}): ClaimView {
  return viewOf(claimOf(text, more));
}

/** What one comparer finds between two texts. */
export function reasons(compare: Comparer, a: string, b: string): object[] {
  return compare(viewed(a), viewed(b)).map((finding) => ('against' in finding ? finding.against : finding.excuse));
}
