import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, outputFolder } from './browser.js';
import { opened } from './opened.js';

const folder = fileURLToPath(new URL('../../examples/notebooks', import.meta.url));
const kept = outputFolder('notebooks');
const { JUPYTER = 'jupyter', DENO = 'deno', TSLAB = 'tslab', CI, UPDATE_NOTEBOOKS } = process.env;

/** What each notebook shows. */
const DISPLAYS = 4;
const TRIES = 5;

const KERNELS = {
  deno: { name: 'deno', argv: [DENO, 'jupyter', '--kernel', '--conn', '{connection_file}'] },
  node: { name: 'jslab', argv: [TSLAB, 'kernel', '--config-path={connection_file}', '--js'] },
} as const;

/** How to get what cannot be run here; nothing where all is at hand. */
function missing(): string[] {
  const tools = [
    [[JUPYTER, 'nbconvert', '--version'], 'apt-get install --no-install-recommends jupyter-client jupyter-nbconvert'],
    [[DENO, '--version'], 'npm install deno in a folder of its own, and its program in DENO'],
    [[TSLAB, '--version'], 'npm install tslab in a folder of its own, and its program in TSLAB'],
  ] as const;
  return tools.flatMap(([[program, ...args], how]) => {
    try {
      execFileSync(program, args, { stdio: 'ignore' });
      return [];
    } catch {
      return [`${program} cannot be run: ${how}`];
    }
  });
}

interface Output {
  readonly output_type: string;
  readonly data?: { readonly [type: string]: string | string[] };
}

interface Notebook {
  readonly cells: readonly { readonly outputs?: Output[]; readonly execution_count?: number | null | undefined }[];
}

const read = (file: string): Notebook => JSON.parse(readFileSync(file, 'utf8'));

/** What a notebook shows, cell by cell. */
const shownBy = ({ cells }: Notebook): Output[] =>
  cells.flatMap(({ outputs = [] }) => outputs.filter(({ data }) => data !== undefined));

/** The notebook after a run from start to end. */
function execute(notebook: keyof typeof KERNELS, data: string): Notebook {
  const { name, argv } = KERNELS[notebook];
  mkdirSync(join(data, 'kernels', name), { recursive: true });
  writeFileSync(
    join(data, 'kernels', name, 'kernel.json'),
    JSON.stringify({ argv, display_name: name, language: name }),
  );
  const untimed = '--ExecutePreprocessor.record_timing=False';
  const to = ['nbconvert', '--to', 'notebook', '--execute', untimed, '--output', join(kept, notebook)];
  execFileSync(JUPYTER, [...to, `${notebook}.ipynb`], {
    cwd: folder,
    env: { ...process.env, JUPYTER_DATA_DIR: data },
    stdio: 'pipe',
  });
  return read(join(kept, `${notebook}.ipynb`));
}

/** The notebook as it stands, with the outputs of a run. */
function withOutputs(stands: Notebook, run: Notebook): Notebook {
  const cells = stands.cells.map((cell, at) => {
    const { outputs, execution_count } = run.cells[at]!;
    return outputs ? { ...cell, execution_count, outputs } : cell;
  });
  return { ...stands, cells };
}

const form = ({ data }: Output, type: string) => [data?.[type] ?? []].flat().join('');

const without = missing();
if (without.length > 0 && !CI) console.warn(`notebooks are not run: ${without.join('; ')}`);

describe.skipIf(without.length > 0 && !CI)('the notebooks', () => {
  let browser: Browser;
  let data: string;
  beforeAll(async () => {
    expect(without).toEqual([]);
    data = mkdtempSync(join(tmpdir(), 'readout-diff-jupyter-'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    if (data) rmSync(data, { recursive: true });
  });

  it.each(['deno', 'node'] as const)('%s: runs from start to end and shows all four displays', async (notebook) => {
    // The kernel of Deno may say that a cell is done before it sends what the cell shows; nbconvert then waits no longer.
    let run: Notebook = { cells: [] };
    for (let tries = 0; tries < TRIES && shownBy(run).length < DISPLAYS; tries++) run = execute(notebook, data);
    const shown = shownBy(run);
    expect(shown.map((one) => one.output_type)).toEqual(
      Array(DISPLAYS).fill(notebook === 'deno' ? 'execute_result' : 'display_data'),
    );
    const [report, picture, pair, article] = shown;
    expect(form(picture!, 'image/svg+xml')).toContain('<svg ');
    expect(form(pair!, 'text/html')).toContain('<strong>contradiction</strong>');
    expect(form(article!, 'text/html')).toContain('Tokyo Electric Power Company');
    if (notebook === 'deno') {
      expect(form(report!, 'text/plain')).toContain('Who names what');
      expect(form(pair!, 'text/plain')).toMatch(/^contradiction \(/u);
    }

    const file = join(folder, `${notebook}.ipynb`);
    if (UPDATE_NOTEBOOKS) writeFileSync(file, `${JSON.stringify(withOutputs(read(file), run), null, 1)}\n`);
    expect(shownBy(read(file)), 'what the notebook keeps; UPDATE_NOTEBOOKS=1 keeps what it shows now').toEqual(shown);

    const cells = shown.map(
      (one) => `<section>${form(one, 'text/html') || form(one, 'image/svg+xml').replace(/^<\?.*\n/u, '')}</section>`,
    );
    const { page, trouble, close } = await opened(
      browser,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cells</title><link rel="icon" href="data:,">${cells.join('\n')}`,
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('#list summary').first().click();
    await frame.locator('#columns .on').first().waitFor();
    await frame.locator('nav a').nth(1).click();
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
    await page.screenshot({ path: join(kept, `${notebook}.png`), fullPage: true });
    expect(trouble).toEqual([]);
    await close();
  });
});
