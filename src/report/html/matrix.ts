import type { Coverage, Grade } from '../../topics/topic.js';
import { oneLine } from '../plain.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

const SIGNS: { readonly [G in Grade]: string } = { named: '●', vague: '◐', omitted: '○', 'not-comparable': '–' };
const TERMS_SHOWN = 3;
const LONGEST_TERM = 80;

/** Topics down, readouts across: how far each covers each, with the words that show it. */
export function matrix(sheet: Sheet): Markup {
  const { summary, words } = sheet;
  return html`<div class="wide" tabindex="0" role="group" aria-label="${words.labels.coverage}"><table class="matrix"><thead><tr><th scope="col">${words.labels.topic}</th>${summary.sources.map(
    ({ name }) => html`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${summary.topics.map(
    ({ label, coverage }) => html`
<tr><th scope="row">${label}</th>${coverage.map((one) => cell(sheet, one))}</tr>`,
  )}</tbody></table></div>`;
}

function cell({ words, places }: Sheet, coverage: Coverage | undefined): Markup {
  if (!coverage) return html`<td data-coverage="none"></td>`;
  const { grade, terms, claims } = coverage;
  const [open, close] = words.quotationMarks;
  const shown = terms.slice(0, TERMS_SHOWN).map((term) => `${open}${oneLine(term, LONGEST_TERM)}${close}`);
  const text = [...shown, ...(terms.length > TERMS_SHOWN ? ['…'] : [])].join(', ');
  const place = grade === 'omitted' ? undefined : places.get(claims[0] ?? '');
  return html`<td data-coverage="${grade}"><span class="grade"><span aria-hidden="true">${SIGNS[grade]}</span> ${words.grades[grade]}</span>${
    text !== '' &&
    html` <span class="terms" dir="auto">${place ? html`<a href="#${place.anchor}">${text}</a>` : text}</span>`
  }</td>`;
}
