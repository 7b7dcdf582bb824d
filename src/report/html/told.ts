import type { Span } from '../../text/span.js';
import { joined, type Quote, shorten } from '../quote.js';
import type { Side } from '../summarize.js';
import { type Content, html, type Markup } from './markup.js';
import { type Sheet, within } from './sheet.js';
import { differingPhrases } from './word-diff.js';

/** Columns of one quote, with the words around it; the whole claim stands in its column. */
const LONGEST_QUOTE = 360;

/** What one source has to a point. `against`: the quote whose words it is laid beside. */
export function told(sheet: Sheet, side: Side, against: Quote | undefined): Markup {
  const { labels } = sheet.words;
  if (!side.quote) {
    const column = sheet.summary.sources.findIndex(({ readout }) => readout.id === side.readout);
    return html`<dt>${side.name}</dt><dd data-missing="${column}">${labels.notFound}</dd>`;
  }
  const miss = side.role === 'nearest-miss';
  const at = within(sheet, side);
  const part = at && (at.from > 0 || at.to < at.place.end - at.place.start);
  return html`<dt>${at ? html`<a href="#${at.place.anchor}">${side.name}</a>` : side.name}</dt><dd${
    miss && html` class="miss"`
  }${part && html` data-from="${at.from}" data-to="${at.to}"`}>${
    miss && html`<span class="lead">${labels.nearest}</span> `
  }${quoted(sheet, side.quote, against)}</dd>`;
}

/** A quote in quotation marks, its quoted words marked within their claim, words that differ underlined. */
export function quoted({ words }: Sheet, quote: Quote, against?: Quote): Markup {
  const short = shorten(quote, LONGEST_QUOTE);
  const text = joined(short);
  const phrase = { start: short.before.length, end: short.before.length + short.phrase.length };
  const differing = against ? differingPhrases(text, joined(shorten(against, LONGEST_QUOTE))) : [];
  const [open, close] = words.quotationMarks;
  const whole = phrase.start === 0 && phrase.end === text.length;
  const inside = (from: number, to: number) => underlined(text, differing, from, to);
  const parts: Content = whole
    ? inside(0, text.length)
    : [
        inside(0, phrase.start),
        html`<mark>${inside(phrase.start, phrase.end)}</mark>`,
        inside(phrase.end, text.length),
      ];
  return html`<q>${open}${parts}${close}</q>`;
}

function underlined(text: string, spans: readonly Span[], from: number, to: number): Content[] {
  const parts: Content[] = [];
  let done = from;
  for (const { start, end } of spans) {
    if (end <= done || start >= to) continue;
    parts.push(text.slice(done, Math.max(done, start)));
    parts.push(html`<u>${text.slice(Math.max(done, start), Math.min(to, end))}</u>`);
    done = Math.min(to, end);
  }
  parts.push(text.slice(done, to));
  return parts;
}
