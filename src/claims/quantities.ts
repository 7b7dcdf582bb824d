import type { Token } from '../languages/language.js';
import { startsWithDigit } from '../lexicon/count-openers.js';
import { unitOf, WEIGHED_BY_NOBODY } from '../lexicon/units.js';
import { approximationAt } from './approximation.js';
import type { Quantity } from './claim.js';
import { currencyAt, numeralAfterSign } from './currency.js';
import { countAfter, type Measured, measureAfter } from './measure.js';
import { endsInHalf, type Numeral, numeralAt } from './numerals.js';
import { partOfName } from './part-of-name.js';
import type { Piece } from './pieces.js';

/**
 * The numbers of a run of tokens with what they measure or count, in base units, in text order. Ranks, labels ("Article 5",
 * "Boeing 737"), model names and bare numbers are left out.
 * @param pieces The pieces of `tokens`.
 * @param taken Pieces that belong to dates and clock times.
 */
export function quantitiesOf(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  taken: ReadonlySet<number>,
): Quantity[] {
  const found: Found[] = [];
  for (let at = 0; at < pieces.length; at++) {
    if (!mayOpen(pieces, at) || taken.has(at)) continue;
    const next = quantityAt(tokens, pieces, at);
    if (next === undefined || touches(taken, next)) continue;
    const sum = sumOfParts(pieces, found.at(-1), next);
    if (sum) found[found.length - 1] = sum;
    else found.push(next);
    at = next.last;
  }
  return found.map(({ quantity }) => quantity);
}

/** Whether a quantity can begin at a piece: a number, what leads to one, or a sign of money before digits. */
function mayOpen(pieces: readonly Piece[], at: number): boolean {
  const { lower, counts } = pieces[at]!;
  if (counts || lower === 'a' || lower === 'an' || lower === 'between' || lower === 'from') return true;
  return at + 1 < pieces.length && startsWithDigit(pieces[at + 1]!.lower);
}

function touches(taken: ReadonlySet<number>, { first, last }: Found): boolean {
  for (let at = first; at <= last; at++) if (taken.has(at)) return true;
  return false;
}

interface Found {
  readonly quantity: Quantity;
  /** First and last piece that belong to it. */
  readonly first: number;
  readonly last: number;
  /** What one of its (smallest) unit is worth in the base unit. */
  readonly factor: number;
}

function quantityAt(tokens: readonly Token[], pieces: readonly Piece[], at: number): Found | undefined {
  const sign = currencyAt(pieces, at);
  const numeral = sign ? numeralAfterSign(pieces, at + 1) : (numeralAt(pieces, at) ?? articleAsOne(pieces, at));
  if (numeral === undefined || (!sign && partOfName(pieces, numeral))) return undefined;
  const unit: Measured | undefined = sign
    ? { ...sign.unit, last: numeral.last }
    : (measureAfter(pieces, numeral) ?? countAfter(tokens, pieces, numeral));
  if (unit === undefined || isFigure(pieces, numeral, unit)) return undefined;
  const first = sign?.first ?? at;
  const half = unit.last > numeral.last && endsInHalf(pieces, unit.last) ? 3 : 0;
  const last = unit.last + half;
  const worth = (value: number) => round(value * unit.factor + (unit.offset ?? 0));
  const approximation = approximationAt(pieces, first, last);
  const quantity: Quantity = {
    type: 'quantity',
    start: pieces[first]!.start,
    end: pieces[last]!.end,
    value: worth(numeral.low + (half ? 0.5 : 0)),
    dimension: unit.dimension,
    unit: unit.unit,
    approximate: approximation !== undefined,
    ...(numeral.high > numeral.low && { upTo: worth(numeral.high) }),
    ...(approximation?.bound && { bound: approximation.bound }),
  };
  return { quantity, first: at, last, factor: unit.factor };
}

/** "not one ounce of legitimacy", "an inch of progress": a measure of what nobody weighs says how little it is. */
function isFigure(pieces: readonly Piece[], { low, high }: Numeral, { dimension, last }: Measured): boolean {
  if (low !== 1 || high !== 1 || !(dimension === 'mass' || dimension === 'length')) return false;
  return pieces[last + 1]?.lower === 'of' && WEIGHED_BY_NOBODY.test(pieces[last + 2]?.lower ?? '');
}

/** "an hour": one of a unit of time or length, where nothing says "per". */
function articleAsOne(pieces: readonly Piece[], at: number): Numeral | undefined {
  const { lower } = pieces[at]!;
  if (lower !== 'an' && lower !== 'a') return undefined;
  const unit = unitOf(pieces[at + 1]?.lower ?? '');
  if (unit === undefined || !SINGLE.has(unit.dimension) || pieces[at + 1]!.lower.length < 4) return undefined;
  const before = pieces[at - 1];
  const per = before === undefined || !LEADS_TO_MEASURE.has(before.pos);
  return per && !endsInHalf(pieces, at + 1) ? undefined : { low: 1, high: 1, first: at, last: at, fraction: false };
}

const SINGLE: ReadonlySet<string> = new Set(['duration', 'length', 'mass']);
const LEADS_TO_MEASURE: ReadonlySet<string> = new Set(['preposition', 'verb', 'adverb', 'conjunction']);

/** "five hours and 20 minutes", "six feet two inches": the parts of one measure, larger unit first. */
function sumOfParts(pieces: readonly Piece[], whole: Found | undefined, part: Found): Found | undefined {
  if (whole === undefined || part.factor >= whole.factor || part.first - whole.last > 2) return undefined;
  const { quantity: a } = whole;
  const { quantity: b } = part;
  if (a.dimension !== b.dimension || a.unit !== b.unit || !SINGLE.has(b.dimension)) return undefined;
  if (a.upTo !== undefined || b.upTo !== undefined) return undefined;
  const between = part.first - whole.last === 2 ? pieces[whole.last + 1]!.lower : 'and';
  if (between !== 'and' && between !== ',') return undefined;
  const quantity = { ...a, end: b.end, value: round(a.value + b.value) };
  return { quantity, first: whole.first, last: part.last, factor: part.factor };
}

/** Twelve digits are enough for any news; more would show the error of binary fractions. */
function round(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}
