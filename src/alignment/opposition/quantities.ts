import type { Quantity } from '../../claims/claim.js';
import type { Reason } from '../alignment.js';
import type { Finding } from './finding.js';
import { type ClaimView, sameMeaning, tokenAt, wordsIn } from './view.js';

/** Difference of two numbers, as a share of the greater, that rounding or "about" explains. */
const ROUNDING = 0.05;
/** A limit ("at least 30") is taken to be met by numbers up to half as much again, and down to half. */
const SLACK = 1.5;
/** Numbers that differ by more than this factor measure different things: durations (a call, a term of office), and the rest. */
const SAME_SCALE = { duration: 20, other: 1000 };
/** How many words on either side of a number say what it is about. */
const WINDOW = 6;

/**
 * Lays the numbers of two claims against each other. Numbers that agree are paired off first; of those left over, the ones
 * that measure or count the same thing differ.
 */
export function opposeQuantities(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.quantities;
  const right = b.quantities;
  if (left.length === 0 || right.length === 0) return [];
  const pairs = pairsOf(a, b);
  const findings: Finding[] = [];
  const usedLeft = new Set<Quantity>();
  const usedRight = new Set<Quantity>();
  const take = (accept: (pair: Pair) => Finding | 'same' | undefined) => {
    for (const pair of pairs) {
      if (usedLeft.has(pair.l) || usedRight.has(pair.r)) continue;
      const verdict = accept(pair);
      if (verdict === undefined) continue;
      usedLeft.add(pair.l);
      usedRight.add(pair.r);
      if (verdict !== 'same') findings.push(verdict);
    }
  };
  take((pair) => agreement(pair));
  take((pair) => (pair.near ? { against: reason('quantity-differs', pair) } : undefined));
  const [l, r] = [left.filter((q) => !usedLeft.has(q)), right.filter((q) => !usedRight.has(q))];
  if (findings.length === 0 && l.length === 1 && r.length === 1) {
    findings.push({ excuse: { code: 'quantity-unlike', left: textOf(a, l[0]!), right: textOf(b, r[0]!) } });
  }
  return findings;
}

interface Pair {
  /** As the claims have them, and as they are compared. */
  readonly l: Quantity;
  readonly r: Quantity;
  readonly left: Quantity;
  readonly right: Quantity;
  readonly leftText: string;
  readonly rightText: string;
  /** What stands around the numbers shows that they are about the same thing. */
  readonly near: boolean;
  /** Share of the greater number by which they differ, 0..1. */
  readonly distance: number;
}

/** All pairs of like quantities, those nearest in meaning and value first; the order does not depend on the side. */
function pairsOf(a: ClaimView, b: ClaimView): Pair[] {
  const pairs: Pair[] = [];
  for (const l of a.quantities) {
    for (const r of b.quantities) {
      const [left, right] = l.dimension === r.dimension ? [l, r] : [inPercent(l), inPercent(r)];
      if (left.dimension !== right.dimension || !sameUnit(left, right)) continue;
      const distance =
        Math.abs(left.value - right.value) / Math.max(Math.abs(left.value), Math.abs(right.value), Number.MIN_VALUE);
      pairs.push({
        l,
        r,
        left,
        right,
        leftText: textOf(a, l),
        rightText: textOf(b, r),
        near: isNear(a, b, l, r),
        distance,
      });
    }
  }
  return pairs.sort(
    (p, q) =>
      Number(q.near) - Number(p.near) ||
      p.distance - q.distance ||
      q.left.value + q.right.value - p.left.value - p.right.value,
  );
}

/** "a quarter of the wells" as 25 %, to be laid beside "25 percent of the wells"; other quantities as they are. */
function inPercent(quantity: Quantity): Quantity {
  if (quantity.dimension !== 'share') return quantity;
  return { ...quantity, value: quantity.value * 100, dimension: 'percent', unit: '%', approximate: true };
}

function sameUnit(left: Quantity, right: Quantity): boolean {
  if (left.unit === right.unit) return true;
  return (left.dimension === 'count' || left.dimension === 'share') && sameMeaning(left.unit, right.unit);
}

/** Equal, equal in other units, within rounding or a range: a finding that explains the difference, or `same`. */
function agreement(pair: Pair): Finding | 'same' | undefined {
  const { left, right, distance } = pair;
  const range = left.upTo !== undefined || right.upTo !== undefined;
  const inexact = left.approximate || right.approximate;
  const converted = unitWord(pair.leftText) !== unitWord(pair.rightText) && left.dimension !== 'count';
  if (distance < 1e-9 && left.upTo === right.upTo)
    return converted ? { excuse: reason('quantity-equivalent', pair) } : 'same';
  if (converted && distance <= (inexact ? ROUNDING : 0.01)) return { excuse: reason('quantity-equivalent', pair) };
  if (range && lowest(left) <= highest(right) && lowest(right) <= highest(left))
    return { excuse: reason('quantity-range', pair) };
  if (range) return undefined;
  if (inexact && lowest(left) <= highest(right) && lowest(right) <= highest(left))
    return { excuse: reason('quantity-rounded', pair) };
  if (
    inexact
      ? distance <= ROUNDING || sameLeadingDigits(left.value, right.value)
      : distance <= ROUNDING && isRounded(left.value, right.value)
  ) {
    return { excuse: reason('quantity-rounded', pair) };
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
  return value.toExponential().replace(/e.*$/u, '').replace(/\D/gu, '').length;
}

function isNear(a: ClaimView, b: ClaimView, left: Quantity, right: Quantity): boolean {
  const single = onlyOne(a, left) && onlyOne(b, right);
  const ratio = Math.max(left.value, right.value) / Math.min(left.value, right.value);
  if (ratio > (left.dimension === 'duration' ? SAME_SCALE.duration : SAME_SCALE.other)) return false;
  if (left.dimension === 'duration' && isDistance(a, left) !== isDistance(b, right)) return false;
  if (isChange(a, left) !== isChange(b, right) || ofWhole(a) !== ofWhole(b)) return false;
  if (isBase(a, left) !== isBase(b, right)) return false;
  if (single && (left.dimension === 'duration' || left.dimension === 'length' || left.dimension === 'count'))
    return true;
  const around = context(a, left);
  return context(b, right).some((key) => around.includes(key));
}

function onlyOne({ quantities }: ClaimView, quantity: Quantity): boolean {
  return quantities.every(
    (other) => other === quantity || other.dimension !== quantity.dimension || other.unit !== quantity.unit,
  );
}

/** "two days ago", "an hour later": how far from now, not how long. */
function isDistance({ tokens }: ClaimView, quantity: Quantity): boolean {
  const after = tokens[tokenAt(tokens, quantity.end)]?.lower ?? '';
  return after === 'ago' || after === 'later' || after === 'earlier';
}

/** "fell by 30 percent": a change, not a level. */
function isChange({ tokens }: ClaimView, quantity: Quantity): boolean {
  for (let at = tokenAt(tokens, quantity.start) - 1, least = at - 2; at >= Math.max(0, least); at--) {
    if (tokens[at]!.lower === 'by') return true;
    if (tokens[at]!.pos !== 'adverb' && tokens[at]!.pos !== 'preposition') return false;
  }
  return false;
}

/** "nine of ten counts": ten is what nine is taken from, and nothing is said of all ten. */
function isBase({ tokens }: ClaimView, quantity: Quantity): boolean {
  let at = tokenAt(tokens, quantity.start) - 1;
  if (tokens[at]?.pos === 'determiner') at -= 1;
  return tokens[at]?.lower === 'of' && tokens[at - 1]?.pos === 'number';
}

/** Numbers for the whole of something stand beside numbers for a part. */
function ofWhole({ tokens }: ClaimView): boolean {
  return tokens.some(
    ({ lower }) => lower === 'whole' || lower === 'entire' || lower === 'overall' || lower === 'nationwide',
  );
}

/** Keys of the content words near a quantity, its own left out. */
function context({ tokens, keys }: ClaimView, quantity: Quantity): string[] {
  const first = tokenAt(tokens, quantity.start);
  const last = tokenAt(tokens, quantity.end - 1);
  const near = [...keys.slice(Math.max(0, first - WINDOW), first), ...keys.slice(last + 1, last + 1 + WINDOW)];
  return near.filter((key) => key !== '');
}

function textOf({ tokens }: ClaimView, quantity: Quantity): string {
  return wordsIn(tokens, quantity.start, quantity.end);
}

function unitWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\d.,\s]/gu, '')
    .replace(/s$/u, '');
}

function reason(code: string, { left, right, leftText, rightText }: Pair): Reason {
  return { code, left: leftText, right: rightText, leftValue: left.value, rightValue: right.value, unit: left.unit };
}
