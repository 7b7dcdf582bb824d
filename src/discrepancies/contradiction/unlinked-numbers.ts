import type { Reason } from '../../alignment/alignment.js';
import { opposeQuantities } from '../../alignment/opposition/quantities.js';
import type { ReadClaim } from '../../claims/claim.js';
import type { Inquiry } from '../inquiry.js';

/** Where the numbers of two claims differ, linked or not; nothing where their link has shown it and needs no second proof. */
export function numbersApart(a: ReadClaim, b: ReadClaim, { linkBetween, event: { views } }: Inquiry): Reason[] {
  if (linkBetween(a, b)?.relation === 'contradiction') return [];
  return opposeQuantities(views.of(a), views.of(b)).flatMap((found) => ('against' in found ? [found.against] : []));
}
