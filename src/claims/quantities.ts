import type { Token } from '../languages/language.js';
import { HARMED, LABELS } from '../lexicon/counting.js';
import { findPhrases } from '../lexicon/phrase.js';
import { type Unit, unitIndex, unitOf } from '../lexicon/units.js';
import { approximationAt } from './approximation.js';
import type { Quantity } from './claim.js';
import { type Numeral, numeralAt } from './numerals.js';
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
    if (taken.has(at)) continue;
    const next = quantityAt(tokens, pieces, at);
    if (next === undefined || touches(taken, next)) continue;
    const sum = sumOfParts(pieces, found.at(-1), next);
    if (sum) found[found.length - 1] = sum;
    else found.push(next);
    at = next.last;
  }
  return found.map(({ quantity }) => quantity);
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

interface Measured {
  readonly dimension: string;
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
  readonly last: number;
}

function quantityAt(tokens: readonly Token[], pieces: readonly Piece[], at: number): Found | undefined {
  const sign = currencyAt(pieces, at);
  const numeral = sign ? numeralAfterSign(pieces, at + 1) : (numeralAt(pieces, at) ?? articleAsOne(pieces, at));
  if (numeral === undefined || (!sign && partOfName(pieces, numeral))) return undefined;
  const unit: Measured | undefined = sign
    ? { ...sign, last: numeral.last }
    : (measureAfter(pieces, numeral) ?? countAfter(tokens, pieces, numeral));
  if (unit === undefined) return undefined;
  const half = unit.last > numeral.last && endsInHalf(pieces, unit.last) ? 3 : 0;
  const last = unit.last + half;
  const worth = (value: number) => round(value * unit.factor + (unit.offset ?? 0));
  const approximation = approximationAt(pieces, at, last);
  const quantity: Quantity = {
    type: 'quantity',
    start: pieces[at]!.start,
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

/** Money as it is written with its sign first: "$5", "US$5 million", "EUR 5". */
function currencyAt(pieces: readonly Piece[], at: number): Unit | undefined {
  const piece = pieces[at]!;
  if (!/^(?:\p{L}{0,3}\p{Sc}|\p{L}{3})$/u.test(piece.lower)) return undefined;
  const unit = unitOf(prefixOf(pieces, at) + piece.lower) ?? unitOf(piece.lower);
  if (unit?.dimension !== 'money' || !/\d/u.test(pieces[at + 1]?.lower ?? '')) return undefined;
  return piece.lower.length === 3 && !piece.capital ? undefined : unit;
}

/** "US" of "US$" where the letters are a piece of their own. */
function prefixOf(pieces: readonly Piece[], at: number): string {
  return pieces[at]!.glued && /^\p{L}{1,3}$/u.test(pieces[at - 1]?.lower ?? '') ? pieces[at - 1]!.lower : '';
}

/** "$5-6 million" and "$5 million to $6 million". */
function numeralAfterSign(pieces: readonly Piece[], at: number): Numeral | undefined {
  const left = numeralAt(pieces, at);
  if (left === undefined || left.high > left.low) return left;
  const joint = pieces[left.last + 1]?.lower;
  if (joint !== 'to' && joint !== '-' && joint !== '–') return left;
  if (!currencyAt(pieces, Math.min(left.last + 2, pieces.length - 1))) return left;
  const right = numeralAt(pieces, left.last + 3);
  return right && right.low > left.low ? { ...left, high: right.low, last: right.last } : left;
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

function endsInHalf(pieces: readonly Piece[], last: number): boolean {
  return pieces[last + 1]?.lower === 'and' && pieces[last + 2]?.lower === 'a' && pieces[last + 3]?.lower === 'half';
}

/** The unit behind a number: "33 %", "90-minute", "half an hour", "square miles". */
function measureAfter(pieces: readonly Piece[], numeral: Numeral): Measured | undefined {
  let at = numeral.last + 1;
  if (/^\p{Pd}$/u.test(pieces[at]?.lower ?? '')) at += 1;
  if (numeral.fraction && /^(?:an?|of)$/u.test(pieces[at]?.lower ?? '')) at += 1;
  const match = findPhrases(pieces.slice(at, at + 4), unitIndex())[0];
  if (match?.first !== 0 || isOtherWord(pieces[at]!, match.entry)) return undefined;
  const { dimension, unit, factor, offset } = match.entry;
  return { dimension, unit, factor, last: at + match.last, ...(offset !== undefined && { offset }) };
}

/** Signs and short names of units that are other words in running text: "won", "m", "in". */
function isOtherWord(piece: Piece, unit: Unit): boolean {
  if (piece.pos === 'verb' || piece.pos === 'preposition' || piece.pos === 'pronoun')
    return unit.dimension !== 'percent';
  return piece.lower.length === 1 && piece.capital;
}

/** How many words may describe a thing between its number and its name: "two armed Russian fighter jets". */
const DESCRIPTION = 5;

/** What a whole number counts: the last noun of the phrase behind it. */
function countAfter(tokens: readonly Token[], pieces: readonly Piece[], numeral: Numeral): Measured | undefined {
  const from = numeral.last + 1;
  let head: Piece | undefined;
  let last = numeral.last;
  const partitive = pieces[from]?.lower === 'of';
  let at = partitive ? from + 1 : from;
  const determined = pieces[at]?.pos === 'determiner' || pieces[at]?.pos === 'pronoun';
  if (numeral.fraction && !partitive && !determined) return undefined;
  if (determined && (partitive || numeral.fraction)) at += 1;
  for (const limit = at + DESCRIPTION; at < Math.min(limit, pieces.length); at++) {
    const piece = pieces[at]!;
    if (piece.pos === 'noun' || piece.pos === 'name') {
      head = piece;
      last = at;
    } else if (piece.pos !== 'adjective' || head !== undefined) break;
  }
  if (HARMED.has(pieces[from]?.lower ?? '')) return { dimension: 'count', unit: 'person', factor: 1, last: from };
  if (head === undefined) return undefined;
  if (numeral.low === 1 && numeral.high === 1 && partitive) return undefined;
  const unit = head.pos === 'name' ? head.lower : tokens[head.token]!.lemma;
  return { dimension: numeral.fraction ? 'share' : 'count', unit, factor: 1, last };
}

/** "MQ-9", "Su-27", "Article 5", "G20", "5G", "7-Eleven", "9/11": digits that name and do not count. */
function partOfName(pieces: readonly Piece[], numeral: Numeral): boolean {
  const before = pieces[numeral.first - 1];
  const first = pieces[numeral.first]!;
  const after = pieces[numeral.last + 1];
  if (before && first.glued && /[\p{L}\p{Pd}./:#]/u.test(before.lower)) return true;
  if (after?.glued && /^[/:]$/u.test(after.lower)) return true;
  if (after?.glued && /\d$/u.test(pieces[numeral.last]!.lower) && /^\p{L}/u.test(after.lower)) {
    return unitOf(after.lower) === undefined || (after.capital && after.lower.length === 1);
  }
  if (!/^\d/u.test(first.lower) || before === undefined) return false;
  if (LABELS.has(before.lemma) || LABELS.has(before.lower)) return true;
  // "Boeing 737", but "in Gaza 30 militants": a name counts nothing unless a plural follows.
  return (
    before.pos === 'name' &&
    !(after?.pos === 'noun' && after.lower !== after.lemma) &&
    unitOf(after?.lower ?? '') === undefined
  );
}

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
  return Number(value.toPrecision(12));
}
