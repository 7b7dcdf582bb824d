import type { ReadClaim } from '../claims/claim.js';
import type { AlignedEvent } from './aligned-event.js';

/** The side that a readout speaks for. */
export function partyOf({ readouts }: AlignedEvent, readout: string): string | undefined {
  return readouts.find(({ record }) => record.id === readout)?.party;
}

/** What is left of a difference between two readouts of one side: they differ in style more often than in what they hold. */
const ONE_SIDE = 0.6;

/** 1 for claims of two sides, less for claims of one. */
export function across(event: AlignedEvent, { a, b }: { readonly a: ReadClaim; readonly b: ReadClaim }): number {
  return partyOf(event, a.claim.readout) === partyOf(event, b.claim.readout) ? ONE_SIDE : 1;
}
