import { raises, type Thing, unraisedIn } from '../../alignment/opposition/mentions.js';
import type { Views } from '../../alignment/opposition/views.js';
import type { ReadClaim } from '../../claims/claim.js';
import type { AlignedEvent } from '../aligned-event.js';
import type { Draft } from '../detector.js';
import type { Inquiry } from '../inquiry.js';
import { opposed } from './opposed.js';

/** How much a reader would care where one side says that a thing was not talked of, and another that it was. */
const RAISED_AFTER_ALL = 0.8;

interface Denial {
  readonly claim: ReadClaim;
  readonly thing: Thing;
}

/**
 * "Ukraine was not discussed" stands against what another readout tells to have been said of it, wherever that stands: the two
 * claims share one name and are seldom linked. The first claim that raises it shows it. The countries that the sides
 * themselves stand for are named in any account, and prove nothing.
 */
export function deniedMention({ event, ...inquiry }: Inquiry): Draft[] {
  const denials = [...event.claims.values()].flatMap((claim): Denial[] =>
    claim.syntax.denials.length === 0
      ? []
      : event.views
          .of(claim)
          .once(unraisedIn)
          .map((thing) => ({ claim, thing })),
  );
  if (denials.length === 0) return [];
  const parties = countriesOfParties(event);
  const told = new Map(event.readouts.map(({ record, claims }) => [record.id, claims]));
  return denials.flatMap(({ claim, thing }): Draft[] => {
    const own = claim.claim.readout;
    if (thing.keys.every((key) => parties.has(key)) || firstRaising(told.get(own)!, thing, event.views)) return [];
    return event.readouts.flatMap(({ record: { id }, claims }): Draft[] => {
      const raised = id === own ? undefined : firstRaising(claims, thing, event.views);
      if (raised === undefined) return [];
      const reason = { code: 'existence', word: thing.text, denies: 'left' };
      return [opposed(claim, raised, reason, RAISED_AFTER_ALL, { event, ...inquiry })];
    });
  });
}

function firstRaising(claims: readonly ReadClaim[], thing: Thing, views: Views): ReadClaim | undefined {
  return claims.find((claim) => raises(views.of(claim), thing));
}

function countriesOfParties({ readouts, voices }: AlignedEvent): Set<string> {
  return new Set(readouts.map(({ party }) => `@${voices.partyCountry(party)}`));
}
