import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparison } from '../report/fixture.js';

/* The built command, as a process. `npm test` builds it first. */

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-diff-'));
  path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(comparison.event));
});
afterAll(() => rmSync(folder, { recursive: true }));

function cli(args: readonly string[], options: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', ...options });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

describe('dist/cli.js', () => {
  it('is a script that can be run', () => {
    expect(readFileSync(CLI, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(CLI).mode & 0o111).not.toBe(0);
  });

  it('takes the core from the front door beside it', () => {
    expect(readFileSync(CLI, 'utf8')).toContain('from "./index.js"');
    expect(statSync(CLI).size).toBeLessThan(80_000);
  });

  it('compares a file and standard input alike', () => {
    const fromFile = cli(['compare', path, '--format', 'json']);
    expect(fromFile).toMatchObject({ status: 0, stderr: '' });
    const fromInput = cli(['compare', '-', '--format', 'json'], { input: readFileSync(path) });
    expect(fromInput).toEqual(fromFile);
  });

  it('exits 2 for bad input and bad usage, 1 for a failed run', () => {
    expect(cli(['compare', '-'], { input: '{' }).status).toBe(2);
    expect(cli(['compare', '-'], { input: '{}' }).status).toBe(2);
    expect(cli(['compare', path, '--none']).status).toBe(2);
    expect(cli(['compare', folder])).toMatchObject({ status: 1, stdout: '' });
  });

  it('ends quietly when its reader leaves', async () => {
    const child = spawn(process.execPath, [CLI, 'schema', 'comparison'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});
