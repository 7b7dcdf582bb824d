import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUNTIMES } from '../../scripts/runtimes.mjs';
import { openBrowser } from '../system/browser.js';
import { COUNT, events } from './events.js';
import { firstDifference } from './first-difference.js';

/* One set of events, compared in each runtime: the comparisons are the same to the byte. */

const folder = mkdtempSync(join(tmpdir(), 'readout-diff-runtimes-'));
const root = fileURLToPath(new URL('../../', import.meta.url));
const lines = events().map((event) => JSON.stringify(event));
const input = join(folder, 'events.ndjson');

beforeAll(() => writeFileSync(input, lines.join('\n')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The comparisons that a runtime makes of the events, as it writes them. */
async function answersOf(name: string, [command, ...options]: readonly string[]): Promise<string[]> {
  const output = join(folder, `${name}.ndjson`);
  await promisify(execFile)(command!, [...options, 'test/runtimes/answers.mjs', input, output], { cwd: root });
  return readFileSync(output, 'utf8').trimEnd().split('\n');
}

async function answersOfChromium(): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: [`${root}dist/index.js`],
    bundle: true,
    format: 'iife',
    globalName: 'readoutDiff',
    write: false,
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    // As the page's own script, so that nothing stands between the two but the page.
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const compareAll = '(lines) => lines.map((line) => JSON.stringify(readoutDiff.compare(JSON.parse(line))))';
    return await page.evaluate(`(${compareAll})(${JSON.stringify(lines)})`);
  } finally {
    await browser.close();
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the same bytes everywhere', () => {
  const [first, ...others] = RUNTIMES;
  const asked: (readonly [string, () => Promise<string[]>])[] = [
    ...others.map(({ name, command }) => [name, () => answersOf(name, command)] as const),
    ['Chromium', answersOfChromium],
  ];
  let wanted: string[];
  beforeAll(async () => {
    wanted = await answersOf(first!.name, first!.command);
  });

  it(`${first!.name} compares the ${COUNT} events`, () => {
    expect(wanted).toHaveLength(COUNT);
    expect(new Set(wanted.map(digest)).size).toBe(COUNT);
    const found = wanted.map((line) => JSON.parse(line).discrepancies.length);
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(COUNT / 3);
  });

  it.concurrent.each(asked)(`%s gives the bytes that ${first!.name} gives`, async (_, answers) => {
    const came = await answers();
    expect(came).toHaveLength(COUNT);
    const differing = came.flatMap((line, at) =>
      digest(line) === digest(wanted[at]!)
        ? []
        : [`${JSON.parse(lines[at]!).id}: ${firstDifference(JSON.parse(wanted[at]!), JSON.parse(line))}`],
    );
    expect(differing).toEqual([]);
  });
});
