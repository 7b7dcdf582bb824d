import { decimal } from '../fill.js';
import { reasonWords } from '../reason-words.js';
import type { Finding } from '../summarize.js';
import { html, type Markup } from './markup.js';
import { findingAnchor, type Sheet } from './sheet.js';
import { told } from './told.js';

/** A list of more findings is laid out only where it is seen, so that filters answer at once. */
const LONG = 100;

/** Every finding in the order of the comparison, to be opened for its quotes and reasons. */
export function findings(sheet: Sheet): Markup {
  const { summary, words } = sheet;
  if (summary.findings.length === 0) return html`<p>${words.labels.nothingDiffers} ${whyNothing(sheet)}</p>`;
  return html`<ol class="list${summary.findings.length > LONG && ' long'}" id="list">${summary.findings.map((finding, at) => item(sheet, finding, at + 1))}</ol>
<p class="none" id="none" hidden>${words.page.noneShown}</p>`;
}

function whyNothing({ comparison: { claims, clusters }, words: { page } }: Sheet): string {
  if (claims.length === 0) return page.noClaims;
  return clusters.length === 0 ? page.nothingShared : page.allAlike;
}

function item(sheet: Sheet, finding: Finding, number: number): Markup {
  const { discrepancy, topic, phrase } = finding;
  const { kind, score, because } = discrepancy;
  const { labels, kinds, reasons } = sheet.words;
  const why = because.map((reason) => reasonWords(reason, reasons, sheet.words)).join('; ');
  return html`
<li data-discrepancy="${discrepancy.id}" data-kind="${kind}" data-party="${partiesOf(sheet, finding)}" data-topic="${topic === undefined ? -1 : sheet.topics.indexOf(topic)}" data-score="${decimal(score)}"><details name="finding"><summary><span class="number">${number}</span><span class="head"><span class="kind ${kind}">${kinds[kind]}</span> <span class="score">${labels.score} ${decimal(score)}</span> <span class="phrase">${
    topic !== undefined && html`<b>${topic}:</b> `
  }${phrase}</span></span></summary><div class="proof" id="${findingAnchor(number)}"><dl>${sides(sheet, finding)}</dl>${kind === 'framing' && html`<p class="hint diff">${sheet.words.page.differing}</p>`}${
    why !== '' && html`<p class="why"><b>${labels.because}</b> ${why}.</p>`
  }</div></details></li>`;
}

function sides(sheet: Sheet, { discrepancy, sides }: Finding): Markup[] {
  const first = sides.find(({ role }) => role === 'names') ?? sides[0];
  const other = sides.find(({ role, quote }) => role === 'differs' && quote);
  return sides.map((side) => {
    if (discrepancy.kind !== 'framing') return told(sheet, side, undefined);
    return told(sheet, side, (side.role === 'differs' ? first : other)?.quote);
  });
}

/** Numbers of the parties that a finding bears on, for the filter. */
function partiesOf({ parties, partyOf }: Sheet, { sides }: Finding): string {
  return [...new Set(sides.map(({ readout }) => parties.indexOf(partyOf.get(readout) ?? '')))].join(' ');
}
