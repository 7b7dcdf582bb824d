import { onlyThing, shutsOut, thingRaised } from '../../alignment/opposition/exclusives.js';
import type { ClaimView } from '../../alignment/opposition/view.js';
import type { ReadClaim } from '../../claims/claim.js';
import { exclusiveIndex } from '../../lexicon/exclusive.js';
import type { AlignedEvent } from '../aligned-event.js';
import { BySide } from '../by-side.js';
import type { Draft } from '../detector.js';
import { partnersIn } from '../firm-links.js';
import type { Inquiry } from '../inquiry.js';
import { opposed } from './opposed.js';

/** How much a reader would care where one side says that one thing only was talked of, and another that a further one was. */
const SHUT_OUT = 0.8;

/** Score from which a link holds more often than not: below it, that a side tells a thing too may be chance. */
const LIKELY = 0.5;

/**
 * "The call was almost entirely about trade" shuts out whatever another readout says was raised, wherever it stands: the two
 * claims speak to different points and are not linked. What the side that says so tells itself elsewhere it does not shut out.
 */
export function shutOut(inquiry: Inquiry): Draft[] {
  const { event } = inquiry;
  const claims = [...event.claims.values()];
  const exclusive = claims.filter(mayBeExclusive).flatMap((claim) => seen(claim, event, onlyThing));
  if (exclusive.length === 0) return [];
  const raising = claims.flatMap((claim) => seen(claim, event, thingRaised));
  const told = partnersIn(event.links.filter(({ score }) => score >= LIKELY));
  const things = new BySide<true>();
  for (const { claim, view, found } of raising) things.set(view.keys[found]!, claim.claim.readout, true);
  return exclusive.flatMap(({ claim: only, view, found: thing }) =>
    raising.flatMap(({ claim: other, view: wide, found: raised }): Draft[] => {
      if (other.claim.readout === only.claim.readout) return [];
      const against = shutsOut(view, thing, wide, raised);
      const own = only.claim.readout;
      if (against === undefined || told.get(other.claim.id, own) || things.get(wide.keys[raised]!, own)) return [];
      return [opposed(only, other, { ...against, says: 'left' }, SHUT_OUT, inquiry)];
    }),
  );
}

/** A claim with what is looked for in it, where it is there. */
function seen<F>(claim: ReadClaim, { views }: AlignedEvent, look: (view: ClaimView) => F | undefined) {
  const view = views.of(claim);
  const found = view.once(look);
  return found === undefined ? [] : [{ claim, view, found }];
}

/** Most claims are told apart by their words alone. */
function mayBeExclusive({ syntax }: ReadClaim): boolean {
  return syntax.find(exclusiveIndex()).some(({ entry }) => entry.reach === 'all' || entry.reach === 'nearly-all');
}
