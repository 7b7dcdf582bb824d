import type { Span } from './span.js';

const segmenters = new Map<string, Intl.Segmenter>();

/** One per granularity, of the root locale: the host's own language must not change the result. */
function segmenter(granularity: 'sentence' | 'word'): Intl.Segmenter {
  let known = segmenters.get(granularity);
  if (known === undefined) {
    known = new Intl.Segmenter('und', { granularity });
    segmenters.set(granularity, known);
  }
  return known;
}

/** The most that a segmenter is given at a time, in UTF-16 units: engines take time that grows with the square of a string's length. */
const BLOCK = 2000;

/**
 * Cuts a text into sentences or words by Unicode's default rules; the spans cover all of it, white space too. A sentence or word
 * of more than 2000 units is cut there.
 */
export function* segments(text: string, granularity: 'sentence' | 'word'): Generator<Span> {
  for (let from = 0; from < text.length; ) {
    const to = blockEnd(text, from);
    let last = from;
    for (const { index } of segmenter(granularity).segment(text.slice(from, to))) {
      if (index > 0) yield { start: last, end: from + index };
      last = from + index;
    }
    // What the end of the block cut off is read again with what follows, unless it fills the block.
    if (to === text.length || last === from) {
      yield { start: last, end: to };
      last = to;
    }
    from = last;
  }
}

/** Never inside a surrogate pair. */
function blockEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + BLOCK);
  const code = text.charCodeAt(limit - 1);
  return limit < text.length && code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
