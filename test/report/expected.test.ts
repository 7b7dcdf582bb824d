import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/comparison.js';
import { toCollatex } from '../../src/report/collatex.js';
import { CSV_TABLES, toCsv } from '../../src/report/csv.js';
import { toHtml } from '../../src/report/html/page.js';
import { SCRIPT } from '../../src/report/html/script.js';
import { STYLE } from '../../src/report/html/style.js';
import { toMarkdown } from '../../src/report/markdown.js';
import { toCodebook } from '../../src/report/refi-qda/codebook.js';
import { toQdpx } from '../../src/report/refi-qda/project.js';
import { SVG_VIEWS, toSvg } from '../../src/report/svg/svg.js';
import { toTable } from '../../src/report/table.js';
import { toTei } from '../../src/report/tei.js';
import { toWebAnnotation } from '../../src/report/web-annotation.js';
import { crowd } from './crowd.js';
import { comparison } from './fixture.js';
import { rare } from './rare.js';

/** What stands in a project is its document; its texts are those of the readouts. */
const project = (event: Comparison) => strFromU8(unzipSync(toQdpx(event))['project.qde']!);

/** The page without its style and script, which change with nothing that is told, and the policy that names them. */
const page = (event: Comparison) =>
  toHtml(event)
    .replace(STYLE, '')
    .replace(SCRIPT, '')
    .replace(/(?<=content=")default-src[^"]*/u, '');

/**
 * Kept output, to be opened and looked at: where a change of it is meant, `npx vitest run test/report/expected.test.ts -u`
 * writes it anew.
 */
const events = [
  ['fixture', comparison],
  ['rare', rare],
] as const;

describe.each(events)('%s', (name, event) => {
  it.each<readonly [file: string, write: () => string]>([
    ...CSV_TABLES.map((table) => [`${table}.csv`, () => toCsv(event, { table })] as const),
    ...SVG_VIEWS.map((view) => [`${view}.svg`, () => toSvg(event, { view })] as const),
    ['table.txt', () => toTable(event)],
    ['narrow.txt', () => toTable(event, { width: 48 })],
    ['colored.txt', () => toTable(event, { color: true, width: 100 })],
    ['report.md', () => toMarkdown(event)],
    ['report.html', () => page(event)],
    ['annotations.jsonld', () => toWebAnnotation(event)],
    ['edition.xml', () => toTei(event)],
    ['rows.json', () => toCollatex(event)],
    ['codebook.qdc', () => toCodebook(event)],
    ['project.qde', () => project(event)],
  ])('is kept as %s', async (file, write) => {
    await expect(write()).toMatchFileSnapshot(`expected/${name}/${file}`);
  });
});

describe.each([9, 20])('%i readouts', (count) => {
  it.each(SVG_VIEWS)('are drawn as kept: %s', async (view) => {
    await expect(toSvg(crowd(count), { view })).toMatchFileSnapshot(`expected/crowd/${view}-${count}.svg`);
  });
});
