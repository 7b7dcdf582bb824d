import type { Moment } from '../../claims/claim.js';
import { verbCue } from '../../claims/cue-words.js';
import { dayNumber } from '../../claims/dates.js';
import type { Predicate } from '../../claims/predicates.js';
import type { Token } from '../../languages/language.js';
import { datedActIndex } from '../../lexicon/dated-acts.js';
import { findPhrases } from '../../lexicon/phrase.js';
import type { Reason } from '../alignment.js';
import type { Finding } from './finding.js';
import { type ClaimView, sameMeaning, tokenAt, wordsIn } from './view.js';

/** Clock times this near, in minutes, are the same time told roughly. */
const ROUNDING = 5;

/** Words of an act that is told in several: "enter into force". */
const LONGEST_ACT = 3;

type Verdict = 'same' | 'refined' | 'zone' | 'differs' | 'unknown';

/**
 * Lays the times of two claims against each other. Times that agree, or of which one says more than the other, are paired
 * off first. Of the rest those that date the same act differ; those that date different acts are steps of one event. Dates
 * of saying ("he said on Monday") are left out: each side speaks when it speaks.
 */
export function opposeMoments(a: ClaimView, b: ClaimView): Finding[] {
  const pairs = pairsOf(a, b);
  if (pairs.length === 0) return [];
  const findings: Finding[] = [];
  const same = new Set<Dated>();
  for (const { l, r, verdict } of pairs) if (verdict === 'same') same.add(l).add(r);
  const met = new Set(same);
  for (const { l, r, verdict } of pairs) {
    if (same.has(l) || same.has(r) || (verdict !== 'refined' && verdict !== 'zone')) continue;
    met.add(l).add(r);
    findings.push({ excuse: reason(verdict === 'zone' ? 'time-zone-equivalent' : 'time-refined', l, r) });
  }
  for (const { l, r, verdict } of pairs) {
    if (met.has(l) || met.has(r) || verdict !== 'differs') continue;
    met.add(l).add(r);
    if (sameMeaning(l.act, r.act)) findings.push({ against: reason('time-differs', l, r) });
    else findings.push({ excuse: { ...reason('sub-event', l, r), leftAct: l.act, rightAct: r.act } });
  }
  return findings;
}

/** Whether both claims are dated and no date of the one can be one of the other. */
export function atOtherTimes(a: ClaimView, b: ClaimView): boolean {
  if (a.moments.length === 0 || b.moments.length === 0) return false;
  return a.moments.every((left) => b.moments.every((right) => compareDates(left, right) === 'differs'));
}

interface Laid {
  readonly l: Dated;
  readonly r: Dated;
  readonly verdict: Verdict;
}

/** All pairs of times; of equal standing those nearest in the order of the texts come first, whichever side is which. */
function pairsOf(a: ClaimView, b: ClaimView): Laid[] {
  const right = b.once(datingActs);
  const left = a.once(datingActs);
  if (left.length === 0 || right.length === 0) return [];
  const pairs: (Laid & { readonly order: number })[] = [];
  for (const [i, l] of left.entries()) {
    for (const [j, r] of right.entries())
      pairs.push({ l, r, verdict: compare(a, b, l.moment, r.moment), order: i + j });
  }
  return pairs.sort((p, q) => p.order - q.order);
}

interface Dated {
  readonly moment: Moment;
  readonly text: string;
  /** What the time belongs to: the act of DATED_ACTS, else the lemma of the verb. */
  readonly act: string;
}

function datingActs(view: ClaimView): Dated[] {
  const dated: Dated[] = [];
  for (const moment of view.moments) {
    const act = actOf(view, moment);
    if (verbCue(act)?.inverts) continue;
    dated.push({ moment, text: wordsIn(view.tokens, moment.start, moment.end), act });
  }
  return dated;
}

/** The verb nearest to a time: the one before it, or the first behind where none stands before. */
function actOf({ tokens, predicates }: ClaimView, moment: Moment): string {
  const at = tokenAt(tokens, moment.start);
  let before = predicates[0];
  for (const predicate of predicates) {
    if (predicate.first > at) break;
    before = predicate;
  }
  return before === undefined ? '' : actAt(tokens, before);
}

function actAt(tokens: readonly Token[], { first, last, head }: Predicate): string {
  const told = findPhrases(tokens.slice(first, last + LONGEST_ACT), datedActIndex())[0];
  return told !== undefined && first + told.first <= head ? told.entry.act : tokens[head]!.lemma;
}

function compare(a: ClaimView, b: ClaimView, left: Moment, right: Moment): Verdict {
  const date = compareDates(left, right);
  const clock = left.minute === undefined || right.minute === undefined ? 'unknown' : compareClocks(left, right);
  if (clock === 'unknown')
    return date === 'differs' && isNextDay(left, right) && elsewhere(a, b, left, right) ? 'refined' : date;
  if (clock === 'zone') return date === 'differs' && !isNextDay(left, right) ? 'differs' : 'zone';
  if (date === 'differs' || clock === 'differs') return 'differs';
  return date === 'refined' ? 'refined' : clock;
}

/** Field by field, as far as both give it. */
function compareDates(left: Moment, right: Moment): Verdict {
  let shared = 0;
  for (const field of ['year', 'month', 'day', 'weekday'] as const) {
    if (left[field] === undefined || right[field] === undefined) continue;
    if (left[field] !== right[field]) return 'differs';
    shared += 1;
  }
  if (shared === 0) return 'unknown';
  return detail(left) === detail(right) ? 'same' : 'refined';
}

function detail({ year, month, day, weekday, minute }: Moment): string {
  return [year, month, day, weekday, minute].map((part) => (part === undefined ? '-' : '+')).join('');
}

function compareClocks(left: Moment, right: Moment): Verdict {
  if (left.zone !== undefined && right.zone !== undefined) {
    const gap = apart(left.minute! - left.zone, right.minute! - right.zone);
    if (gap > ROUNDING) return 'differs';
    return left.zone === right.zone ? (gap === 0 ? 'same' : 'refined') : 'zone';
  }
  const gap = apart(left.minute!, right.minute!);
  if (gap === 0) return 'same';
  if (left.zone !== undefined || right.zone !== undefined) return 'unknown';
  return gap > ROUNDING ? 'differs' : 'refined';
}

/** Minutes between two times of day, round the clock. */
function apart(x: number, y: number): number {
  const gap = (((x - y) % 1440) + 1440) % 1440;
  return Math.min(gap, 1440 - gap);
}

function isNextDay(left: Moment, right: Moment): boolean {
  if (left.month !== undefined && left.day !== undefined && right.month !== undefined && right.day !== undefined) {
    const year = left.year ?? right.year ?? 2000;
    return (
      Math.abs(
        dayNumber(left.year ?? year, left.month, left.day) - dayNumber(right.year ?? year, right.month, right.day),
      ) === 1
    );
  }
  if (left.weekday === undefined || right.weekday === undefined) return false;
  const gap = (left.weekday - right.weekday + 7) % 7;
  return gap === 1 || gap === 6;
}

/** Whether the two may count days by different clocks: another zone, or another country, is named. */
function elsewhere(a: ClaimView, b: ClaimView, left: Moment, right: Moment): boolean {
  if (left.zone !== undefined && right.zone !== undefined) return left.zone !== right.zone;
  const mine = new Set(a.claim.slots.places.map((place) => place.country));
  const theirs = new Set(b.claim.slots.places.map((place) => place.country));
  return [...mine].some((country) => !theirs.has(country)) && [...theirs].some((country) => !mine.has(country));
}

function reason(code: string, left: Dated, right: Dated): Reason {
  return { code, left: left.text, right: right.text };
}
