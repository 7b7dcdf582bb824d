import type { Quantity } from '../../claims/claim.js';
import type { Reason } from '../alignment.js';
import type { Finding } from './finding.js';

/** Difference of two numbers, as a share of the greater, that rounding or "about" explains. */
const ROUNDING = 0.05;
/** A limit ("at least 30") is taken to be met by numbers up to half as much again, and down to half. */
const SLACK = 1.5;

/** Two quantities of one dimension, laid side by side. */
export interface QuantityPair {
  /** As the claims have them, and as they are compared. */
  readonly l: Quantity;
  readonly r: Quantity;
  readonly left: Quantity;
  readonly right: Quantity;
  readonly leftText: string;
  readonly rightText: string;
  /** They have one unit, or count things of one name. */
  readonly alike: boolean;
  /** What stands around the numbers shows that they are about the same thing. */
  readonly near: boolean;
  /** Share of the greater number by which they differ, 0..1. */
  readonly distance: number;
}

/** Equal, equal in other units, within rounding or a range: a finding that explains the difference, or `same`. */
export function agreement(pair: QuantityPair): Finding | 'same' | undefined {
  const { left, right, distance } = pair;
  const range = left.upTo !== undefined || right.upTo !== undefined;
  const inexact = left.approximate || right.approximate;
  const converted = unitWord(pair.leftText) !== unitWord(pair.rightText) && left.dimension !== 'count';
  if (distance < 1e-9 && left.upTo === right.upTo)
    return converted ? { excuse: quantityReason('quantity-equivalent', pair) } : 'same';
  if (converted && distance <= (inexact ? ROUNDING : 0.01))
    return { excuse: quantityReason('quantity-equivalent', pair) };
  if (range && lowest(left) <= highest(right) && lowest(right) <= highest(left))
    return { excuse: quantityReason('quantity-range', pair) };
  if (range) return undefined;
  if (inexact && lowest(left) <= highest(right) && lowest(right) <= highest(left))
    return { excuse: quantityReason('quantity-rounded', pair) };
  if (
    inexact
      ? distance <= ROUNDING || sameLeadingDigits(left.value, right.value)
      : distance <= ROUNDING && isRounded(left.value, right.value)
  ) {
    return { excuse: quantityReason('quantity-rounded', pair) };
  }
  return undefined;
}

function lowest({ value, bound, approximate }: Quantity): number {
  return bound === 'most' ? value / SLACK : approximate && bound === undefined ? value * (1 - ROUNDING) : value;
}

function highest({ value, upTo, bound, approximate }: Quantity): number {
  const top = upTo ?? value;
  return bound === 'least' ? top * SLACK : approximate && bound === undefined ? top * (1 + ROUNDING) : top;
}

/** "about 800" and 823: the longer number rounded as the shorter one is. */
function sameLeadingDigits(x: number, y: number): boolean {
  const digits = Math.min(significant(x), significant(y));
  return (
    digits > 0 &&
    Number(x.toPrecision(digits)) === Number(y.toPrecision(digits)) &&
    Math.abs(x - y) <= 0.25 * Math.max(x, y)
  );
}

/** Two exact numbers above a hundred of which one is the other in round figures: 717 and 720 million. */
function isRounded(x: number, y: number): boolean {
  return Math.min(x, y) >= 100 && significant(x) !== significant(y) && sameLeadingDigits(x, y);
}

function significant(value: number): number {
  return value.toExponential().split('e', 1)[0]!.replace(/\D/gu, '').length;
}

function unitWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\d.,\s]/gu, '')
    .replace(/s$/u, '');
}

/** A reason with the numbers as written, and their values in the base unit. */
export function quantityReason(code: string, { left, right, leftText, rightText }: QuantityPair): Reason {
  return { code, left: leftText, right: rightText, leftValue: left.value, rightValue: right.value, unit: left.unit };
}
