import { AFTER_PART, JOINS_RANGE, type NumberWord, numberWord } from '../lexicon/numbers.js';
import type { Piece } from './pieces.js';

/** A number as written, in digits or words. A range has two ends; otherwise they are the same. */
export interface Numeral {
  readonly low: number;
  readonly high: number;
  /** First and last piece of the number itself, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Written as a part of something: "half", "a third", "two-thirds". */
  readonly fraction: boolean;
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const DASH = /^\p{Pd}$/u;
/** The number that begins at piece `at`, ranges ("22-33", "between 10 and 12") included; nothing where none begins there. */
export function numeralAt(pieces: readonly Piece[], at: number): Numeral | undefined {
  const between = pieces[at]?.lower === 'between' || pieces[at]?.lower === 'from';
  const left = single(pieces, between ? at + 1 : at);
  if (left === undefined) return undefined;
  const right = rangeEnd(pieces, left, between);
  if (right === undefined) return between ? undefined : left;
  // "5-6 million": the size that follows the second number belongs to both.
  const scale = right.scale > 1 && left.scale === 1 && left.high * right.scale <= right.high ? right.scale : 1;
  return { low: left.low * scale, high: right.high, first: left.first, last: right.last, fraction: false };
}

interface Single extends Numeral {
  /** `million` -> 1e6 where such a word closes a number in digits; 1 otherwise. */
  readonly scale: number;
}

function rangeEnd(pieces: readonly Piece[], left: Single, between: boolean): Single | undefined {
  const joint = pieces[left.last + 1];
  if (joint === undefined || left.fraction) return undefined;
  const dashed = DASH.test(joint.lower);
  if (!dashed && !(JOINS_RANGE.has(joint.lower) && (between || joint.lower === 'to'))) return undefined;
  const right = single(pieces, left.last + 2);
  if (right === undefined || right.fraction) return undefined;
  return right.high > left.low ? right : undefined;
}

function single(pieces: readonly Piece[], at: number): Single | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  return DIGITS.test(piece.lower) ? inDigits(pieces, at) : inWords(pieces, at);
}

/** "1,000.50", "3.5 million", "2 1/2" is left to its whole number. */
function inDigits(pieces: readonly Piece[], at: number): Single {
  const digits = Number(pieces[at]!.lower.replaceAll(',', ''));
  let last = at;
  let scale = 1;
  for (let word = wordAt(pieces, at + 1); word?.kind === 'scale'; word = wordAt(pieces, last + 1)) {
    scale *= word.value;
    last += 1;
  }
  const half = halfAfter(pieces, last);
  if (half > last) return { ...exactly(digits * scale + 0.5 * scale, at, half), scale };
  return { ...exactly(digits * scale, at, last), scale };
}

/** "three hundred and fifty", "twenty-five", "two dozen", "half a million", "a third of", "two and a half". */
function inWords(pieces: readonly Piece[], at: number): Single | undefined {
  const article = pieces[at]!.lower === 'a' || pieces[at]!.lower === 'an';
  const opening = wordAt(pieces, article ? at + 1 : at);
  if (opening === undefined || opening.kind === 'ordinal' || opening.kind === 'times') return undefined;
  // "dozens of people", "thousands of troops" give no number.
  if (opening.kind === 'scale' && pieces[article ? at + 1 : at]!.lower.endsWith('s')) return undefined;
  if (opening.kind === 'fraction') return fractionAt(pieces, at, article ? at + 1 : at, opening.value);
  if (article && opening.kind !== 'scale') return undefined;

  let total = 0;
  let group = 0;
  let last = at - 1;
  let room = Number.POSITIVE_INFINITY;
  for (let next = article ? at + 1 : at; ; ) {
    const word = wordAt(pieces, next);
    if (word === undefined || (word.kind !== 'digit' && word.kind !== 'scale')) break;
    if (word.kind === 'scale') {
      if (word.value < 1000) group = (group || 1) * word.value;
      else {
        total += (group || 1) * word.value;
        group = 0;
      }
      room = word.value;
    } else {
      if (word.value >= room) break;
      group += word.value;
      room = word.value >= 20 ? 10 : 0;
    }
    last = next;
    next = last + 1;
    const link = pieces[next]?.lower;
    if (room === 10 && word.kind !== 'scale' && link !== undefined && DASH.test(link)) next += 1;
    else if (word.kind === 'scale' && link === 'and' && wordAt(pieces, next + 1)?.kind === 'digit') next += 1;
  }
  if (last < at) return undefined;
  const fraction = wordAt(pieces, DASH.test(pieces[last + 1]?.lower ?? '') ? last + 2 : last + 1);
  if (fraction?.kind === 'fraction' && total === 0 && group > 0 && group < 10) {
    return fractionAt(pieces, at, DASH.test(pieces[last + 1]!.lower) ? last + 2 : last + 1, group * fraction.value);
  }
  const half = halfAfter(pieces, last);
  if (half > last) {
    const scale = scaleAt(pieces, half + 1);
    return exactly((total + group + 0.5) * scale, at, scale > 1 ? half + 1 : half);
  }
  return exactly(total + group, at, last);
}

function wordAt(pieces: readonly Piece[], at: number): NumberWord | undefined {
  const piece = pieces[at];
  return piece && (numberWord(piece.lower) ?? numberWord(piece.lemma));
}

function scaleAt(pieces: readonly Piece[], at: number): number {
  const word = wordAt(pieces, at);
  return word?.kind === 'scale' ? word.value : 1;
}

function fractionAt(pieces: readonly Piece[], first: number, last: number, value: number): Single | undefined {
  const next = pieces[last + 1]?.lower ?? '';
  // "half a million", "a quarter of a million"
  const article = next === 'of' ? last + 2 : last + 1;
  const scale = pieces[article]?.lower === 'a' ? scaleAt(pieces, article + 1) : 1;
  if (scale > 1) return exactly(value * scale, first, article + 1);
  const counted = last > first && pieces[first]!.lower !== 'a';
  if (!counted && !AFTER_PART.has(next)) return undefined;
  return { ...exactly(value, first, last), fraction: true };
}

/** Last piece of "and a half" or of "½" that follows piece `last`; `last` itself where neither does. */
function halfAfter(pieces: readonly Piece[], last: number): number {
  if (pieces[last + 1]?.lower === '½') return last + 1;
  return endsInHalf(pieces, last) ? last + 3 : last;
}

/** "and a half" follows. */
export function endsInHalf(pieces: readonly Piece[], last: number): boolean {
  return pieces[last + 1]?.lower === 'and' && pieces[last + 2]?.lower === 'a' && pieces[last + 3]?.lower === 'half';
}

function exactly(value: number, first: number, last: number): Single {
  return { low: value, high: value, first, last, fraction: false, scale: 1 };
}
