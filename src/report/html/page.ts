import type { Comparison } from '../../comparison.js';
import { checkComparison } from '../check-comparison.js';
import { english } from '../english.js';
import { reasonWords } from '../reason-words.js';
import type { Renderer, RenderOptions } from '../report.js';
import { columns } from './columns.js';
import { filters } from './filters.js';
import { findings } from './findings.js';
import { foot } from './foot.js';
import { type Content, html, type Markup } from './markup.js';
import { matrix } from './matrix.js';
import { POLICY } from './policy.js';
import { profiles } from './profiles.js';
import { SCRIPT } from './script.js';
import { shared } from './shared.js';
import { type Sheet, sheetOf } from './sheet.js';
import { strip } from './strip.js';
import { STYLE } from './style.js';

/**
 * A comparison as one HTML page that needs nothing beside it: the readouts side by side with every claim marked, the
 * findings with quotes and reasons, coverage, shared points, profiles, notes and settings. It asks nothing of a network,
 * runs no script but its own (a content security policy holds it), and can be read with scripts off.
 *
 * @param comparison As `compare` gives it, or as parsed from its JSON.
 * @param options Only `words` applies. Default: English.
 * @returns The page, UTF-8 text that ends in a line break; the same for the same comparison.
 * @throws {InputError} naming the field, for a comparison of another schema version, or one that is damaged.
 *
 * @example
 * ```ts
 * import { compare, toHtml } from 'readout-diff';
 *
 * const page = toHtml(
 *   compare({
 *     id: 'call',
 *     readouts: [
 *       { id: 'a', source: { name: 'A' }, text: 'The leaders discussed the war in Ukraine.' },
 *       { id: 'b', source: { name: 'B' }, text: 'The leaders exchanged views on the crisis.' },
 *     ],
 *   }),
 * );
 * console.log(page.startsWith('<!doctype html>'));
 * ```
 */
export function toHtml(comparison: Comparison, options: RenderOptions = {}): string {
  checkComparison(comparison);
  return `${page(sheetOf(comparison, options.words ?? english)).markup}\n`;
}

export const htmlPage: Renderer = { name: 'html', mediaType: 'text/html', extension: 'html', render: toHtml };

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

function page(sheet: Sheet): Markup {
  const { comparison, summary, words } = sheet;
  const { labels } = words;
  const texts: Section = { id: 'readouts', title: words.page.readouts, content: columns(sheet) };
  const found: Section = { id: 'findings', title: words.page.findings, content: [filters(sheet), findings(sheet)] };
  const overview: Section = { id: 'overview', title: words.page.overview, content: strip(sheet) };
  const more: Section[] = [
    { id: 'coverage', title: labels.coverage, content: summary.topics.length > 0 && matrix(sheet) },
    { id: 'shared', title: labels.agreement, content: summary.shared.length > 0 && shared(sheet) },
    { id: 'profiles', title: labels.profile, content: summary.sources.some((one) => one.profile) && profiles(sheet) },
    { id: 'notes', title: labels.notes, content: comparison.notes.length > 0 && notes(sheet) },
  ].filter(({ content }) => content !== false);
  const parts = [overview, found, texts, ...more].map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="readout-diff ${comparison.settings.version}">
<link rel="icon" href="data:,">
<title>${summary.title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#findings">${words.page.skip}</a>
<header class="masthead"><h1 dir="auto">${summary.title}</h1>${summary.date !== undefined && html`<p class="date">${summary.date}</p>`}<nav aria-label="${words.page.contents}"><ul>${parts}</ul></nav></header>
<main>
${section(overview)}
<div class="bench">
${section(found)}
${section(texts)}
</div>
${more.map(section)}
</main>
${foot(sheet)}
<script>${{ markup: SCRIPT }}</script>
</body>
</html>`;
}

function section({ id, title, content }: Section): Markup {
  return html`<section id="${id}" class="part" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
}

function notes({ comparison, words }: Sheet): Markup {
  return html`<ul>${comparison.notes.map((note) => html`<li>${reasonWords(note, words.notes, words)}</li>`)}</ul>`;
}
