import { fill } from '../fill.js';
import { STANDINGS, type Standing } from '../page-words.js';
import { html, type Markup } from './markup.js';
import type { Column, Sheet } from './sheet.js';

/** Units of a bar from end to end. */
const LONG = 1000;
/** Where a claim's stretch of the bar begins and ends, from the top: each standing has a height of its own, beside its colour. */
const HEIGHTS: { readonly [S in Standing]: readonly [number, number] } = {
  contradicted: [0, 28],
  reframed: [8, 28],
  matched: [16, 28],
  alone: [24, 28],
};

/** A bar for each readout that shows how its claims stand to the others, with the counts beside it. */
export function strip(sheet: Sheet): Markup {
  const { page, labels } = sheet.words;
  return html`<p class="hint">${page.overviewHint}</p>
<ul class="legend">${STANDINGS.map(
    (standing) =>
      html`<li><svg class="key" viewBox="0 0 24 28" aria-hidden="true"><path class="${standing}" d="${stretch(0, 24, standing)}"/></svg><b class="${standing}">${page.standings[standing]}</b> ${page.standingHints[standing]}</li>`,
  )}</ul>
<div class="wide" tabindex="0" role="group" aria-label="${page.overview}"><table class="strip"><thead><tr><th scope="col">${labels.source}</th><td></td>${STANDINGS.map(
    (standing) => html`<th scope="col" class="figure">${page.standings[standing]}</th>`,
  )}</tr></thead><tbody>${sheet.columns.map((column) => row(sheet, column))}</tbody></table></div>`;
}

function row({ words }: Sheet, { name, text, places }: Column): Markup {
  const scale = LONG / Math.max(1, text.length);
  const of = (standing: Standing) => places.filter((place) => place.standing === standing);
  const paths = STANDINGS.map((standing) => {
    const d = of(standing).map(({ start, end }) => stretch(start * scale, end * scale, standing));
    return d.length > 0 && html`<path class="${standing}" d="${d.join('')}"/>`;
  });
  return html`
<tr><th scope="row">${name}<span class="small">${fill(words.page.claims, { count: places.length })}</span></th><td class="bar"><svg viewBox="0 0 ${LONG} 28" preserveAspectRatio="none" aria-hidden="true" data-length="${text.length}" data-starts="${places.map(({ start }) => start).join(' ')}">${paths}</svg></td>${STANDINGS.map(
    (standing) => html`<td class="figure" data-label="${words.page.standings[standing]}">${of(standing).length}</td>`,
  )}</tr>`;
}

/** A rectangle as a path, a hair narrower than its stretch so that neighbours stay apart. */
function stretch(from: number, to: number, standing: Standing): string {
  const [top, bottom] = HEIGHTS[standing];
  const left = Math.round(from * 10) / 10;
  const width = Math.max(1, Math.round((to - from) * 10) / 10 - 1.5);
  return `M${left} ${top}h${width}V${bottom}h-${width}z`;
}
