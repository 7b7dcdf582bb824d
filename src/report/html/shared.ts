import type { Side } from '../summarize.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';
import { quoted } from './told.js';

/** The points that readouts share, each side led to its claim. */
export function shared(sheet: Sheet): Markup {
  return html`<ul class="shared">${sheet.summary.shared.map(
    ({ inPart, sides }) => html`
<li>${inPart && html`<span class="lead">${sheet.words.labels.inPart}</span>`}<dl>${sides.map((side) => told(sheet, side))}</dl></li>`,
  )}</ul>`;
}

function told(sheet: Sheet, { name, claim, quote }: Side): Markup | false {
  const place = sheet.places.get(claim ?? '');
  if (!quote || !place) return false;
  return html`<dt><a href="#${place.anchor}">${name}</a></dt><dd>${quoted(sheet, quote)}</dd>`;
}
