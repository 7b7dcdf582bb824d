import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toCollatex } from '../../src/report/collatex.js';
import { CSV_TABLES, toCsv } from '../../src/report/csv.js';
import { toHtml } from '../../src/report/html/page.js';
import { toCodebook } from '../../src/report/refi-qda/codebook.js';
import { toQdpx } from '../../src/report/refi-qda/project.js';
import { SVG_VIEWS, toSvg } from '../../src/report/svg/svg.js';
import { toTei } from '../../src/report/tei.js';
import { toWebAnnotation } from '../../src/report/web-annotation.js';
import { crowd } from './crowd.js';
import { comparison } from './fixture.js';

/** What stands in a project is its document; its texts are those of the readouts. */
const project = () => strFromU8(unzipSync(toQdpx(comparison))['project.qde']!);

/** The page without its style and script, which change with nothing that is told, and the policy that names them. */
const page = () =>
  toHtml(comparison)
    .replaceAll(/(?<=<(style|script)\b[^>]*>)[^<]*(?=<\/\1>)/gu, '')
    .replace(/(?<=content=")default-src[^"]*/u, '');

/**
 * Kept output, to be opened and looked at: where a change of it is meant, `npx vitest run test/report/expected.test.ts -u`
 * writes it anew.
 */
describe('the fixture', () => {
  it.each<readonly [file: string, write: () => string]>([
    ...CSV_TABLES.map((table) => [`${table}.csv`, () => toCsv(comparison, { table })] as const),
    ...SVG_VIEWS.map((view) => [`${view}.svg`, () => toSvg(comparison, { view })] as const),
    ...SVG_VIEWS.map((view) => [`${view}-of-nine.svg`, () => toSvg(crowd(9), { view })] as const),
    ['report.html', page],
    ['annotations.jsonld', () => toWebAnnotation(comparison)],
    ['edition.xml', () => toTei(comparison)],
    ['rows.json', () => toCollatex(comparison)],
    ['codebook.qdc', () => toCodebook(comparison)],
    ['project.qde', project],
  ])('is kept as %s', async (file, write) => {
    await expect(write()).toMatchFileSnapshot(`expected/${file}`);
  });
});
