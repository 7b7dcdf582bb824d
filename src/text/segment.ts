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

/** The most that one segmenter is given at a time: some engines take quadratic time on a long string. */
const BLOCK = 20_000;

/** Cuts a text into sentences or words by Unicode's default rules; the spans cover all of it, white space too. */
export function* segments(text: string, granularity: 'sentence' | 'word'): Generator<Span> {
  for (let from = 0; from < text.length; ) {
    const to = blockEnd(text, from);
    for (const { index, segment } of segmenter(granularity).segment(text.slice(from, to)))
      yield { start: from + index, end: from + index + segment.length };
    from = to;
  }
}

/** A block ends after a line break where there is one, else after a blank, never inside a surrogate pair. */
function blockEnd(text: string, from: number): number {
  const limit = from + BLOCK;
  if (limit >= text.length) return text.length;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, limit - 1);
    if (at > from) return at + 1;
  }
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
