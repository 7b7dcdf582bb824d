import type { Quantity } from '../../claims/claim.js';
import { isAnybody, isPeople } from '../../lexicon/people.js';
import type { Finding } from './finding.js';
import { agreement, type QuantityPair, quantityReason } from './quantity-agreement.js';
import { isAboutSame } from './quantity-context.js';
import { type ClaimView, sameMeaning, wordsIn } from './view.js';

/**
 * Lays the numbers of two claims against each other. Numbers that agree are paired off first, then one number that counts
 * what is called by two names; of those left over, the ones that measure or count the same thing differ.
 */
export function opposeQuantities(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.quantities;
  const right = b.quantities;
  if (left.length === 0 || right.length === 0) return [];
  const pairs = pairsOf(a, b);
  const findings: Finding[] = [];
  const usedLeft = new Set<Quantity>();
  const usedRight = new Set<Quantity>();
  const take = (accept: (pair: QuantityPair) => Finding | 'same' | undefined) => {
    for (const pair of pairs) {
      if (usedLeft.has(pair.l) || usedRight.has(pair.r)) continue;
      const verdict = accept(pair);
      if (verdict === undefined) continue;
      usedLeft.add(pair.l);
      usedRight.add(pair.r);
      if (verdict !== 'same') findings.push(verdict);
    }
  };
  take((pair) => (pair.alike ? agreement(pair) : undefined));
  const [l, r] = [left.filter((q) => !usedLeft.has(q)), right.filter((q) => !usedRight.has(q))];
  take((pair) => (pair.distance === 0 ? 'same' : undefined));
  take((pair) => (pair.alike && pair.near ? { against: quantityReason('quantity-differs', pair) } : undefined));
  if (findings.length === 0 && l.length === 1 && r.length === 1) {
    findings.push({ excuse: { code: 'quantity-unlike', left: textOf(a, l[0]!), right: textOf(b, r[0]!) } });
  }
  return findings;
}

/** All pairs of quantities of one dimension, those nearest in meaning and value first; the order does not depend on the side. */
function pairsOf(a: ClaimView, b: ClaimView): QuantityPair[] {
  const pairs: QuantityPair[] = [];
  for (const l of a.quantities) {
    for (const r of b.quantities) {
      const [left, right] = l.dimension === r.dimension ? [l, r] : [inPercent(l), inPercent(r)];
      if (left.dimension !== right.dimension) continue;
      const alike = sameUnit(left, right) || outnumbers(left, right) || outnumbers(right, left);
      if (!alike && left.dimension !== 'count') continue;
      const distance =
        Math.abs(left.value - right.value) / Math.max(Math.abs(left.value), Math.abs(right.value), Number.MIN_VALUE);
      pairs.push({
        l,
        r,
        left,
        right,
        leftText: textOf(a, l),
        rightText: textOf(b, r),
        alike,
        near: isAboutSame(a, b, l, r),
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

/** More of a kind than of all: "50,000 citizens marched", "8,000 people marched". Fewer are a part. */
function outnumbers(some: Quantity, all: Quantity): boolean {
  return isAnybody(all.unit) && isPeople(some.unit) && some.value > all.value;
}

function textOf({ tokens }: ClaimView, quantity: Quantity): string {
  return wordsIn(tokens, quantity.start, quantity.end);
}
