import type { Token } from '../languages/language.js';
import type { Place, Slots } from './claim.js';
import { mayCount } from './may-count.js';
import { momentsOf } from './moments.js';
import { piecesOf } from './pieces.js';
import { quantitiesOf } from './quantities.js';
import { rolesOf } from './roles.js';
import { Syntax } from './syntax.js';

/**
 * The typed slots of a run of tokens: numbers, times, places, and who does what to whom. Spans are offsets of the text.
 * @param eventDate ISO date of the event, which settles the year of dates without one.
 */
export function slotsOf(tokens: readonly Token[], eventDate?: string, syntax: Syntax = new Syntax(tokens)): Slots {
  const { quantities, moments } = mayCount(tokens) ? countsOf(tokens, eventDate) : NONE;
  return { quantities, moments, places: placesOf(tokens), roles: rolesOf(tokens, syntax.roles) };
}

type Counts = Pick<Slots, 'quantities' | 'moments'>;

const NONE: Counts = { quantities: [], moments: [] };

function countsOf(tokens: readonly Token[], eventDate: string | undefined): Counts {
  const pieces = piecesOf(tokens);
  const moments = momentsOf(pieces, eventDate);
  const taken = new Set<number>();
  for (const { first, last } of moments) for (let at = first; at <= last; at++) taken.add(at);
  return { quantities: quantitiesOf(tokens, pieces, taken), moments: moments.map(({ moment }) => moment) };
}

/** One place for each run of tokens that stand for the same country: "the White House" is one. */
function placesOf(tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const { country } = token;
    if (country !== undefined) {
      const last = places.at(-1);
      if (before?.country === country && last !== undefined) places[places.length - 1] = { ...last, end: token.end };
      else places.push({ type: 'place', country, start: token.start, end: token.end });
    }
    before = token;
  }
  return places;
}
