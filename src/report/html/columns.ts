import { fill } from '../fill.js';
import { oneLine } from '../plain.js';
import { sourceFacts } from '../source-facts.js';
import type { SourceSummary } from '../summarize.js';
import { webAddress } from '../web-address.js';
import { longestChain, type Step } from './chain.js';
import { type Content, html, type Markup } from './markup.js';
import { type Column, findingAnchor, type Place, type Sheet } from './sheet.js';

/** The readouts side by side, whole and as they are, each claim marked in place and led to its findings. */
export function columns(sheet: Sheet): Markup {
  const { page } = sheet.words;
  return html`<div class="chooser" id="chooser" hidden>
<p id="chosen" role="status">${page.chooseHint}</p>
<div><label><input type="checkbox" id="together" checked> ${page.together}</label> <button type="button" id="previous">${page.previous}</button> <button type="button" id="next">${page.next}</button> <button type="button" id="release">${page.release}</button></div>
</div>
<div class="columns" id="columns" data-missing="${sheet.words.labels.notFound}" data-miss="${page.nearestMiss}" data-chains="${chains(sheet)}">${sheet.summary.sources.map(
    (source, at) => column(sheet, source, sheet.columns[at]!, at),
  )}</div>`;
}

function column(sheet: Sheet, source: SourceSummary, { name, text, places }: Column, at: number): Markup {
  const { readout } = source;
  const address = readout.url === undefined ? undefined : webAddress(readout.url);
  const pieces: Content[] = [];
  let done = 0;
  for (const place of places) {
    pieces.push(text.slice(done, place.start), claim(sheet, place, text));
    done = place.end;
  }
  pieces.push(text.slice(done));
  const language = readout.language === undefined ? false : html` lang="${readout.language}"`;
  return html`
<div class="column"><header><h3 id="s${at + 1}">${name}</h3><p>${sourceFacts(source, sheet.words).join(', ')}${
    address !== undefined &&
    html` · <a href="${address}" rel="noopener noreferrer">${sheet.words.page.fromTheSource}<span class="sr">: ${oneLine(name)}</span></a>`
  }</p></header><div class="text" dir="auto"${language} tabindex="0" role="region" aria-labelledby="s${at + 1}">${pieces}</div></div>`;
}

function claim({ words }: Sheet, { claim, anchor, start, end, standing, findings }: Place, text: string): Markup {
  const numbers = findings.map(
    (number) =>
      html`<a href="#${findingAnchor(number)}" aria-label="${fill(words.page.finding, { number })}">${number}</a>`,
  );
  return html`<span class="claim ${standing}" id="${anchor}" data-claim="${claim.id}">${text.slice(start, end)}${
    numbers.length > 0 && html`<sup>${numbers}</sup>`
  }</span>`;
}

/** For each two columns the claims that hold the way between them: `1-2:4,6 5,9` says that claim 4 of column 1 is level with claim 6 of column 2. */
function chains({ comparison, columns, places }: Sheet): string {
  const steps = columns.map(() => columns.map((): Step[] => []));
  for (const { links } of comparison.clusters) {
    for (const { a, b } of links) {
      const [x, y] = [places.get(a), places.get(b)];
      if (!x || !y) continue;
      const [left, right] = x.column < y.column ? [x, y] : [y, x];
      steps[left.column]![right.column]!.push([left.number, right.number]);
    }
  }
  return steps
    .flatMap((row, left) =>
      row.flatMap((own, right) => {
        const chain = longestChain(own);
        return chain.length === 0 ? [] : `${left + 1}-${right + 1}:${chain.join(' ')}`;
      }),
    )
    .join(';');
}
