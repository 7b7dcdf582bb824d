import { decimal, fill } from '../fill.js';
import { oneLine, plain } from '../plain.js';
import { settingsLine } from '../settings-line.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** How the comparison was made, how to read it, and a line to cite it by. */
export function foot({ comparison, summary, words }: Sheet): Markup {
  const { event, settings } = comparison;
  const citation = fill(words.page.citation, {
    title: summary.date === undefined ? summary.title : `${summary.title}, ${summary.date}`,
    event: oneLine(event.id),
    sources: summary.sources.map(({ name }) => name).join(', '),
    version: plain(settings.version),
    threshold: decimal(settings.threshold),
  });
  return html`<footer><p>${settingsLine(comparison, words)}</p><p><b>${words.page.cite}:</b> ${citation}</p></footer>`;
}
