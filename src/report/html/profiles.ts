import { profileRows } from '../profile-rows.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** What analysts note of each readout, one column each. */
export function profiles({ comparison, summary, words }: Sheet): Markup {
  const rows = profileRows(comparison, summary, words);
  return html`<div class="wide" tabindex="0" role="group" aria-label="${words.labels.profile}"><table class="profiles"><thead><tr><td></td>${summary.sources.map(
    ({ name }) => html`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ label, cells }) => html`
<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td dir="auto">${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
