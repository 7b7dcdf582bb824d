/** A stretch of a text, in UTF-16 units of the original string; `end` is exclusive, so `text.slice(start, end)` is the quote. */
export interface Span {
  /** Where it begins, from 0. */
  readonly start: number;
  /** Where it ends: the first unit after it. */
  readonly end: number;
}

/** The number of UTF-16 units that two spans share; 0 when they do not touch. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
