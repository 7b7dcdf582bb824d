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
/** How likely two claims must speak to one point, 0..1, for their blame to be about one matter. */
const ONE_MATTER = 0.15;

/**
 * Two sides of which one blames the other, and the other blames somebody else: they do not agree on who did wrong, wherever in
 * their texts they say so, and in whatever words. The two claims that come nearest to each other show it. A side that blames
 * both, as reports of what either says do, takes no part.
 */
export function mutualBlame(inquiry: Inquiry): Draft[] {
  const { event, open } = inquiry;
  const accounts = accountsIn(event);
  if (accounts.length < 2) return [];
  const scoreOf = scoresBetween(event, new Set(accounts.flatMap(({ charges }) => charges.map(({ claim }) => claim))));
  return accounts.flatMap((one, number) =>
    accounts.slice(number + 1).flatMap((other): Draft[] => {
      if (one.party === other.party || !areAtOdds(one, other)) return [];
      const pairs = one.charges.flatMap((l) => other.charges.map((r) => ({ l, r, score: scoreOf(l.claim, r.claim) })));
      const { l, r, score } = pairs.reduce((most, pair) => (pair.score > most.score ? pair : most));
      if (score < ONE_MATTER) return [];
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

/** What a readout says of who did wrong. */
interface Account {
  readonly party: string;
  /** The country that the party stands for. */
  readonly home: string | undefined;
  /** In text order; never empty. */
  readonly charges: readonly Charge[];
  readonly blamed: ReadonlySet<string>;
}

/** Nobody blames his own side: where it seems so, the claim tells what others say. */
function accountsIn({ readouts, voices }: AlignedEvent): Account[] {
  return readouts.flatMap(({ party, claims }): Account[] => {
    const home = voices.partyCountry(party);
    const charges = claims.flatMap((claim): Charge[] => {
      if (!mayBlame(claim.tokens)) return [];
      const blamed = [...wrongdoersOf(viewOf(claim))].filter((country) => country !== home);
      return blamed.length === 0 ? [] : [{ claim, blamed }];
    });
    if (charges.length === 0) return [];
    return [{ party, home, charges, blamed: new Set(charges.flatMap(({ blamed }) => blamed)) }];
  });
}

function areAtOdds(one: Account, other: Account): boolean {
  if ([...one.blamed].some((country) => other.blamed.has(country))) return false;
  const blames = ({ blamed }: Account, { home }: Account) => home !== undefined && blamed.has(home);
  return blames(one, other) || blames(other, one);
}

/** How likely two of some claims speak to one point, 0..1; 0 where that was not even asked. */
function scoresBetween(
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
