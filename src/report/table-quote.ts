import { displayWidth } from './display-width.js';
import { fill } from './fill.js';
import type { Paint } from './paint.js';
import { joined, type Quote, shorten } from './quote.js';
import type { Words } from './words.js';
import { wrap } from './wrap.js';

/** About this many lines of a terminal hold one quote. */
const LINES = 2;
/** Columns that quotation marks and broken lines take. */
const SPARE = 8;

/**
 * A quote in lines of at most `width` columns, after a lead. With colour, the claim with the quoted words strong;
 * without, the quoted words and then the claim they stand in.
 */
export function tableQuote(quote: Quote, lead: string, width: number, words: Words, paint: Paint): string[] {
  const [open, close] = words.quotationMarks;
  const room = Math.max(width, LINES * width - displayWidth(lead) - SPARE);
  const whole = quote.before === '' && quote.after === '';
  if (whole || paint.colors) {
    const short = shorten(quote, room);
    const start = lead.length + open.length + short.before.length;
    const lines = wrap(lead + open + joined(short) + close, width);
    return whole ? lines : strongWithin(lines, start, start + short.phrase.length, paint);
  }
  const phrase = open + shorten({ ...quote, before: '', after: '' }, room).phrase + close;
  const left = room - displayWidth(phrase) - displayWidth(words.labels.inContext);
  if (left < displayWidth(quote.phrase) + SPARE) return wrap(lead + phrase, width);
  const context = open + joined(shorten(quote, left)) + close;
  return wrap(lead + fill(words.labels.inContext, { phrase, context }), width);
}

/** The lines with the stretch `start`..`end` of their text strong; each line break stands for one blank. */
function strongWithin(lines: readonly string[], start: number, end: number, paint: Paint): string[] {
  let offset = 0;
  return lines.map((line) => {
    const from = Math.min(line.length, Math.max(0, start - offset));
    const to = Math.min(line.length, Math.max(0, end - offset));
    offset += line.length + 1;
    return line.slice(0, from) + paint.strong(line.slice(from, to)) + line.slice(to);
  });
}
