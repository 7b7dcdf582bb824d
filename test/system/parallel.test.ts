import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blocksOf, pages } from '../docs/pages.js';

/* The command of docs/recipes/batch.md that lets GNU parallel cut the events into blocks, run as it stands there. */

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const EVENT = JSON.parse(
  readFileSync(new URL('../../examples/xi-putin-2025-02-24/event.json', import.meta.url), 'utf8'),
);
const page = pages().find(({ path }) => path === 'docs/recipes/batch.md')!;
const commands = blocksOf(page).filter(({ lines }) => lines[0]?.startsWith('parallel '));
const EVENTS = 700;
const BAD = 333;

/** How to get what cannot be run here; nothing where it is at hand. Another program of that name is not it. */
function missing(): string[] {
  const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  const there = stdout?.startsWith('GNU parallel');
  return there ? [] : ['GNU parallel cannot be run: apt-get install --no-install-recommends parallel'];
}

const without = missing();
if (without.length > 0 && !process.env.CI) console.warn(`the filter is not run: ${without.join()}`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-diff-parallel-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.skipIf(without.length > 0 && !process.env.CI)('a batch as a filter in GNU parallel', () => {
  it('gives every event exactly once, and tells of a block with a failure', () => {
    expect(without).toEqual([]);
    expect(commands).toHaveLength(1);
    const ids = Array.from({ length: EVENTS }, (_, i) => `call-${i}`);
    const events = ids.map((id, i) => JSON.stringify(i === BAD ? { id } : { ...EVENT, id }));
    writeFileSync(join(folder, 'events.ndjson'), `${events.join('\n')}\n`);
    const programs = join(folder, 'bin');
    mkdirSync(programs);
    // The program, and a line for each time that it is started.
    const program = `#!/bin/sh\necho >> "${folder}/started"\nexec "${process.execPath}" "${CLI}" "$@"\n`;
    writeFileSync(join(programs, 'readout-diff'), program, { mode: 0o755 });

    const { status, stderr } = spawnSync('sh', ['-c', commands[0]!.lines.join('\n')], {
      cwd: folder,
      env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` },
      encoding: 'utf8',
    });
    const idsIn = (name: string) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): string => JSON.parse(line).id);
    const failures = readdirSync(folder).filter((name) => name.startsWith('errors-'));
    expect(failures.flatMap(idsIn), stderr).toEqual([ids[BAD]]);
    expect(idsIn('comparisons.ndjson').sort()).toEqual(ids.filter((_, i) => i !== BAD).sort());
    expect(status).toBe(1);
    // One block would show nothing of many.
    expect(readFileSync(join(folder, 'started'), 'utf8').length).toBeGreaterThan(1);
  });
});
