import type { ReadClaim } from '../../claims/claim.js';
import type { AlignedEvent } from '../aligned-event.js';

/** What is known of some claims, by the number of the statement that each stands in, so that the pairs of an event find it. */
export function byStatement<Known extends { readonly claim: ReadClaim }>(
  { alignment: { statementOf } }: AlignedEvent,
  all: Iterable<Known>,
): Map<number, Known[]> {
  const found = new Map<number, Known[]>();
  for (const one of all) {
    const statement = statementOf.get(one.claim)!;
    const own = found.get(statement);
    if (own === undefined) found.set(statement, [one]);
    else own.push(one);
  }
  return found;
}
