import { type Kind, SUBTYPES } from '../../discrepancies/discrepancy.js';
import { fill } from '../fill.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

const KINDS = Object.keys(SUBTYPES) as Kind[];

/** Controls that narrow the list of findings. They need the script and stay hidden without it. */
export function filters(sheet: Sheet): Markup | false {
  const { summary, words, topics, parties } = sheet;
  const { labels, page } = words;
  const count = summary.findings.length;
  if (count === 0) return false;
  const of = (kind: Kind) => summary.findings.filter(({ discrepancy }) => discrepancy.kind === kind).length;
  const kinds = KINDS.filter((kind) => of(kind) > 0);
  const withoutTopic = summary.findings.some(({ topic }) => topic === undefined);
  return html`<div class="filters" id="filters" role="group" aria-label="${page.filters}" hidden>
<fieldset><legend>${labels.kind}</legend>${kinds.map(
    (kind) =>
      html`<label><input type="checkbox" name="kind" value="${kind}" checked><span class="kind ${kind}">${words.kinds[kind]}</span> <span class="count">${of(kind)}</span></label>`,
  )}</fieldset>
<label>${labels.party} <select id="party"><option value="">${page.all}</option>${parties.map(
    (party, at) => html`<option value="${at}">${party}</option>`,
  )}</select></label>
<label>${labels.topic} <select id="topic"><option value="">${page.all}</option>${topics.map(
    (topic, at) => html`<option value="${at}">${topic}</option>`,
  )}${withoutTopic && topics.length > 0 && html`<option value="-1">${page.withoutTopic}</option>`}</select></label>
<label class="range">${page.leastScore} <input id="score" type="range" min="0" max="1" step="0.05" value="0"> <output id="least" for="score">0</output></label>
<p><output id="shown" data-phrase="${page.shownOf}">${fill(page.shownOf, { shown: count, count })}</output> <button type="button" id="all">${page.showAll}</button></p>
</div>`;
}
