import type { ScoredPair } from '../../alignment/align.js';
import { viewOf } from '../../alignment/opposition/view.js';
import { mayBlame, wrongdoersOf } from '../../alignment/opposition/wrongdoers.js';
import type { ReadClaim } from '../../claims/claim.js';
import type { AlignedEvent } from '../aligned-event.js';
import type { Draft } from '../detector.js';
import type { Inquiry } from '../inquiry.js';
import { opposed } from './opposed.js';

/** How much a reader would care that two sides blame each other. */
const MUTUAL_BLAME = 0.7;
/**
 * How likely two claims must speak to one point, 0..1, for their blame to be about one matter. Low, for the two tell it each from
 * its end; it keeps apart what shares no word of weight.
 */
const ONE_MATTER = 0.05;

/**
 * Two sides of which one blames the other, and the other blames somebody else: they do not agree on who did wrong, wherever they
 * say so or are reported to, and in whatever words. The two claims of two readouts that come nearest to each other show it.
 */
export function mutualBlame(inquiry: Inquiry): Draft[] {
  const { event, open } = inquiry;
  const accounts = accountsIn(event);
  if (accounts.length < 2) return [];
  const nearnessOf = nearness(event, new Set(accounts.flatMap(({ charges }) => charges.map(({ claim }) => claim))));
  return accounts.flatMap((one, number) =>
    accounts.slice(number + 1).flatMap((other): Draft[] => {
      if (!areAtOdds(one, other)) return [];
      const pairs = one.charges.flatMap((l) =>
        other.charges.map((r) => ({ l, r, near: nearnessOf(l.claim, r.claim) })),
      );
      const { l, r, near } = pairs.reduce((most, pair) => (pair.near > most.near ? pair : most));
      if (near < ONE_MATTER) return [];
      const reason = { code: 'blame-differs', left: l.blamed.join(' '), right: r.blamed.join(' ') };
      const link = open.find(({ a, b }) => (a === l.claim && b === r.claim) || (a === r.claim && b === l.claim));
      const cluster = link && { cluster: link.cluster };
      return [{ ...opposed(l.claim, r.claim, reason, MUTUAL_BLAME, inquiry), ...cluster }];
    }),
  );
}

interface Charge {
  readonly claim: ReadClaim;
  readonly blamed: readonly string[];
}

/** What one side says of who did wrong, in its own readout or as another reports it. */
interface Account {
  readonly readout: string;
  /** The country that the side stands for, else its name. */
  readonly side: string;
  /** In text order; never empty. */
  readonly charges: readonly Charge[];
  readonly blamed: ReadonlySet<string>;
}

/** Nobody blames his own side: where it seems so, the claim tells what others say. */
function accountsIn({ readouts, voices }: AlignedEvent): Account[] {
  return readouts.flatMap(({ record, party, claims }): Account[] => {
    const own = voices.partyCountry(party) ?? party;
    const bySide = new Map<string, Charge[]>();
    for (const claim of claims) {
      if (!mayBlame(claim.tokens)) continue;
      const { name } = claim.claim.speaker;
      const side = (name === undefined ? undefined : voices.countryOf(name)) ?? own;
      const blamed = [...wrongdoersOf(viewOf(claim))].filter((country) => country !== side);
      if (blamed.length > 0) bySide.set(side, [...(bySide.get(side) ?? []), { claim, blamed }]);
    }
    return [...bySide].map(([side, charges]) => ({
      readout: record.id,
      side,
      charges,
      blamed: new Set(charges.flatMap(({ blamed }) => blamed)),
    }));
  });
}

function areAtOdds(one: Account, other: Account): boolean {
  if (one.readout === other.readout || one.side === other.side) return false;
  if ([...one.blamed].some((country) => other.blamed.has(country))) return false;
  return one.blamed.has(other.side) || other.blamed.has(one.side);
}

/** How likely two of some claims speak to one point, 0..1; 0 where that was not even asked. */
function nearness(
  { alignment: { pairs } }: AlignedEvent,
  charges: ReadonlySet<ReadClaim>,
): (a: ReadClaim, b: ReadClaim) => number {
  const charged = ({ statement }: ScoredPair['pair']['a']) => statement.claims.filter((claim) => charges.has(claim));
  const scores = new Map<string, number>();
  for (const { pair, score } of pairs) {
    const left = charged(pair.a);
    if (left.length === 0) continue;
    for (const a of left) for (const b of charged(pair.b)) scores.set(keyOf(a, b), score);
  }
  return (a, b) => scores.get(keyOf(a, b)) ?? scores.get(keyOf(b, a)) ?? 0;
}

function keyOf({ claim: a }: ReadClaim, { claim: b }: ReadClaim): string {
  return JSON.stringify([a.id, b.id]);
}
