import type { Span } from '../text/span.js';
import { cutEnd, cutStart, displayWidth } from './display-width.js';
import { plain } from './plain.js';

/** A phrase with the words around it in its claim; each part on one line and safe to show. */
export interface Quote {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

/** No report shows more of a text than this at one place. */
const LONGEST = 2000;

/** The words at `span` within those at `around`, which should hold it. */
export function quoteFrom(text: string, span: Span, around: Span): Quote {
  const before = text.slice(Math.max(around.start, span.start - LONGEST), span.start);
  const phrase = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const after = text.slice(span.end, Math.min(around.end, span.end + LONGEST));
  return { before: plain(before).trimStart(), phrase: plain(phrase).trim(), after: plain(after).trimEnd() };
}

/** The quote cut to at most `columns` columns: first the words around, evenly, then the phrase itself; between words. */
export function shorten(quote: Quote, columns: number): Quote {
  const phrase = wordsFromStart(quote.phrase, columns);
  if (phrase !== quote.phrase) return { before: '', phrase, after: '' };
  const room = columns - displayWidth(phrase);
  const before = displayWidth(quote.before);
  const after = displayWidth(quote.after);
  const half = Math.floor(room / 2);
  const forBefore = after <= half ? room - after : Math.min(before, half);
  return {
    before: wordsFromEnd(quote.before, forBefore),
    phrase,
    after: wordsFromStart(quote.after, room - forBefore),
  };
}

/** A word longer than this is cut inside rather than left out. */
const LONGEST_WORD = 16;

function wordsFromStart(text: string, columns: number): string {
  const cut = cutEnd(text, columns);
  const blank = cut.lastIndexOf(' ');
  return cut === text || blank < 0 || cut.length - blank > LONGEST_WORD ? cut : `${cut.slice(0, blank)} …`;
}

function wordsFromEnd(text: string, columns: number): string {
  const cut = cutStart(text, columns);
  const blank = cut.indexOf(' ');
  return cut === text || blank < 0 || blank > LONGEST_WORD ? cut : `…${cut.slice(blank)}`;
}

/** The quote as it stands in the text. */
export function joined({ before, phrase, after }: Quote): string {
  return before + phrase + after;
}
