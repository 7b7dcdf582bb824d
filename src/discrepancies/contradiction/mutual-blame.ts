import { sameMeaning } from '../../alignment/opposition/view.js';
import { mayBlame, wrongdoersOf } from '../../alignment/opposition/wrongdoers.js';
import type { ReadClaim } from '../../claims/claim.js';
import type { AlignedEvent } from '../aligned-event.js';
import type { Draft } from '../detector.js';
import type { Inquiry } from '../inquiry.js';
import { byStatement } from './by-statement.js';
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
  const { event } = inquiry;
  return nearestCharges(event, chargesIn(event)).flatMap(({ l, r }): Draft[] => {
    // Two who cannot both have struck first blame each other: it is told.
    if (inquiry.linkBetween(l.claim, r.claim)?.proof?.code === 'initiator-differs') return [];
    const reason = { code: 'blame-differs', left: l.blamed.join(' '), right: r.blamed.join(' ') };
    return [opposed(l.claim, r.claim, reason, MUTUAL_BLAME, inquiry)];
  });
}

/** What one side says of who did wrong, in its own readout or as another reports it. */
interface Account {
  readonly readout: string;
  /** The country that the side stands for, else its name. */
  readonly side: string;
  /** Whom its charges name. */
  readonly blamed: Set<string>;
}

interface Charge {
  readonly claim: ReadClaim;
  readonly blamed: readonly string[];
  /** A word for each wrong: "illegal", "breach". */
  readonly wrongs: readonly string[];
  readonly account: Account;
}

/** All charges. Nobody blames his own side: where it seems so, the claim tells what others say. */
function chargesIn({ readouts, voices, views }: AlignedEvent): Charge[] {
  const charges: Charge[] = [];
  for (const { record, party, claims } of readouts) {
    const own = voices.partyCountry(party) ?? party;
    const accounts = new Map<string, Account>();
    for (const claim of claims) {
      if (!mayBlame(claim.syntax)) continue;
      const { name } = claim.claim.speaker;
      const side = (name === undefined ? undefined : voices.countryOf(name)) ?? own;
      const wrongs = [...views.of(claim).once(wrongdoersOf)].filter(([country]) => country !== side);
      const blamed = wrongs.map(([country]) => country);
      if (blamed.length === 0) continue;
      const account = accounts.get(side) ?? { readout: record.id, side, blamed: new Set<string>() };
      accounts.set(side, account);
      for (const country of blamed) account.blamed.add(country);
      charges.push({ claim, blamed, wrongs: wrongs.flatMap(([, words]) => words), account });
    }
  }
  return charges;
}

interface Nearest {
  readonly l: Charge;
  readonly r: Charge;
  readonly score: number;
  /** Both lay the same wrong at each other's door. */
  readonly returned: boolean;
}

/**
 * Of each two accounts at odds the two charges that answer each other best. Only statements that alignment has laid
 * against each other are looked at, so the work grows as their pairs do.
 */
function nearestCharges(event: AlignedEvent, charges: readonly Charge[]): Nearest[] {
  const nearest = new Map<string, Nearest>();
  const within = byStatement(event, charges);
  for (const { a, b, score } of within.size < 2 ? [] : event.alignment.pairs) {
    if (score < ONE_MATTER) continue;
    const right = within.get(b);
    if (right === undefined) continue;
    for (const l of within.get(a) ?? []) {
      for (const r of right) {
        if (!areAtOdds(l.account, r.account)) continue;
        const key = JSON.stringify([l.account, r.account].map(({ readout, side }) => [readout, side]));
        const known = nearest.get(key);
        const returned = l.wrongs.some((one) => r.wrongs.some((other) => sameMeaning(one, other)));
        const found = { l, r, score, returned };
        if (known === undefined || isNearer(found, known)) nearest.set(key, found);
      }
    }
  }
  return [...nearest.values()];
}

/** A charge that is returned in kind shows best that two sides blame each other; then the one that speaks to the same point. */
function isNearer(one: Nearest, other: Nearest): boolean {
  return one.returned === other.returned ? one.score > other.score : one.returned;
}

/** Accounts of one side never are, since nobody blames his own. */
function areAtOdds(one: Account, other: Account): boolean {
  if ([...one.blamed].some((country) => other.blamed.has(country))) return false;
  return one.blamed.has(other.side) || other.blamed.has(one.side);
}
