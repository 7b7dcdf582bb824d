import { type Attribution, attributions, type Span } from '../index.js';
import { html } from '../report/html/markup.js';
import { oneLine } from '../report/plain.js';
import { type Display, displayOf } from './display.js';
import { type DisplayOptions, expectText, wordsOf } from './options.js';
import type { NotebookWords } from './words.js';

/** Letters of a quote. */
const LONGEST = 2000;

/**
 * Who is said to have said what in an article, in a cell: source, cue and content of each attribution, in text order.
 *
 * @throws {InputError} where `text` is no string.
 */
export function displayAttributions(text: string, options: DisplayOptions = {}): Display {
  expectText(text, 'text');
  const { words, own } = wordsOf(options);
  const rows = attributions(text).map((one) => rowOf(one, text, own));
  if (rows.length === 0) {
    return displayOf({ 'text/html': html`<p>${own.noAttribution}</p>`.markup, 'text/plain': own.noAttribution });
  }
  const [open, close] = words.quotationMarks;
  const heads = [own.source, own.cue, own.content].map((head) => html`<th scope="col">${head}</th>`);
  const table = html`<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(
    ({ source, cue, content }) =>
      html`<tr><th scope="row" dir="auto">${source}</th><td>${cue}</td><td dir="auto">${content}</td></tr>`,
  )}</tbody></table>`;
  const lines = rows.map(({ source, cue, content }) => `${source} (${cue}): ${open}${content}${close}`);
  return displayOf({ 'text/html': table.markup, 'text/plain': lines.join('\n') });
}

function rowOf({ source, sourceName, cue, cueClass, negated, content }: Attribution, text: string, own: NotebookWords) {
  const quote = ({ start, end }: Span) => oneLine(text.slice(start, end), LONGEST);
  const name = sourceName === undefined ? source && quote(source) : oneLine(sourceName);
  const how = [cue && quote(cue), own.cueClasses[cueClass], negated && own.denied].filter(Boolean);
  return { source: name ?? own.nobodyNamed, cue: how.join(', '), content: content.map(quote).join(' … ') };
}
