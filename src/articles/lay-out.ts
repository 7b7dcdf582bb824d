import type { Quotation } from '../attribution/quotations.js';
import type { Reading } from '../languages/language.js';
import type { Line } from './article.js';

/** A heading has at most so many tokens. */
const HEADING = 14;

/** The share of a sentence in quotation marks from which nothing else is in it. */
const WHOLE = 0.95;
const BLANK_LINE = /\n[^\S\n]*\n/u;

/** The sentences of an article with their paragraphs, parted by blank lines or, in a text without any, by line breaks. */
export function layOut(text: string, { sentences }: Reading, quotations: readonly Quotation[]): Line[] {
  const lines: Line[] = [];
  const paragraphEnd = BLANK_LINE.test(text) ? BLANK_LINE : /\n/u;
  let paragraph = 0;
  let before = 0;
  let q = 0;
  const outer = quotations.filter(({ depth }) => depth === 0);
  for (const [number, { start, end, tokens }] of sentences.entries()) {
    const opens = number === 0 || paragraphEnd.test(text.slice(before, start));
    if (opens && number > 0) paragraph++;
    while (q < outer.length && outer[q]!.end <= start) q++;
    let covered = 0;
    let runsOn = false;
    let quotes = false;
    let marked = false;
    let goesOn = false;
    for (let k = q; k < outer.length && outer[k]!.start < end; k++) {
      const quotation = outer[k]!;
      const { kind } = quotation;
      marked = true;
      if (kind === 'title') continue;
      covered += Math.min(end, quotation.end) - Math.max(start, quotation.start);
      goesOn ||= quotation.end > end;
      runsOn ||= quotation.start < start;
      quotes ||= kind === 'speech' || quotation.start < start;
    }
    const next = sentences[number + 1];
    const alone = opens && (next === undefined || paragraphEnd.test(text.slice(end, next.start)));
    const heading =
      alone && tokens.length <= HEADING && !/[.!?…]["'”’»)]*$/u.test(text.slice(Math.max(start, end - 8), end));
    const quoted = covered >= WHOLE * (end - start);
    lines.push({
      start,
      end,
      number,
      paragraph,
      opens,
      heading,
      runsOn,
      goesOn,
      quotes: heading ? marked : quotes,
      quoted,
    });
    before = end;
  }
  return lines;
}
