import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const EVENT = JSON.parse(
  readFileSync(new URL('../../examples/xi-putin-2025-02-24/event.json', import.meta.url), 'utf8'),
);
const EVENTS = 400;

let folder: string;
let input: string;
let output: string;
let errors: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-diff-'));
  input = join(folder, 'events.ndjson');
  output = join(folder, 'out.ndjson');
  errors = join(folder, 'errors.ndjson');
  const lines = Array.from({ length: EVENTS }, (_, i) =>
    JSON.stringify(i % 50 === 7 ? { id: `bad-${i}` } : { ...EVENT, id: `call-${i}` }),
  );
  writeFileSync(input, `${lines.join('\n')}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const FAILED = Array.from({ length: EVENTS }, (_, i) => i).filter((i) => i % 50 === 7).length;

function start(...more: readonly string[]): ChildProcess {
  const args = [CLI, 'batch', input, '--output', output, '--errors', errors, '--quiet', ...more];
  return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  let err = '';
  child.stderr!.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, err };
}

function linesOf(path: string): { line: number; id: string }[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

function expectWhole(): void {
  const [done, failed] = [linesOf(output), linesOf(errors)];
  expect(done).toHaveLength(EVENTS - FAILED);
  expect(failed).toHaveLength(FAILED);
  expect(new Set([...done, ...failed].map(({ id }) => id)).size).toBe(EVENTS);
}

describe('a batch', () => {
  it.each([1, 2])(
    'that is killed at ten moments goes on with nothing lost and nothing twice, with %i workers',
    async (workers) => {
      for (let kill = 0; kill < 10; kill += 1) {
        const child = start('--resume', '--workers', String(workers));
        const exit = ended(child);
        // From the start of the program into its work: moments of their own on every machine.
        await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 1200));
        child.kill('SIGKILL');
        await exit;
      }
      const { code } = await ended(start('--resume', '--workers', String(workers)));
      expect([0, 3]).toContain(code); // 0 where all that fail had failed before
      expectWhole();
    },
  );

  it('that is stopped by Ctrl-C ends whole lines, says so, and can go on', async () => {
    const child = start('--workers', '2');
    const exit = ended(child);
    while (!existsSync(output) || statSync(output).size === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    const { code, err } = await exit;
    expect(code).toBe(130);
    expect(err).toMatch(/stopped after \d+ events; --resume goes on/);
    expect(readFileSync(output, 'utf8')).toMatch(/\n$/);
    expect(linesOf(output).length).toBeLessThan(EVENTS - FAILED);
    await ended(start('--resume'));
    expectWhole();
  });

  it('writes the same with one thread and with two', async () => {
    await ended(start('--workers', '1'));
    const [one, failed] = [readFileSync(output), readFileSync(errors)];
    rmSync(output);
    rmSync(errors);
    await ended(start('--workers', '2'));
    expect(readFileSync(output).equals(one)).toBe(true);
    expect(readFileSync(errors).equals(failed)).toBe(true);
  });

  it('names the file when the disk is full, keeps what was written, and goes on when there is room', async (context) => {
    const small = join(folder, 'small');
    mkdirSync(small);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small], { stdio: 'ignore' });
    } catch {
      context.skip('a small disk cannot be mounted here');
    }
    try {
      output = join(small, 'out.ndjson');
      const { code, err } = await ended(start('--workers', '2'));
      expect(code).toBe(1);
      expect(err).toContain(`cannot write ${output}: the disk is full`);
      expect(readFileSync(output, 'utf8')).toMatch(/\}\n$/);
      expect(linesOf(output).length).toBeGreaterThan(0);
      execFileSync('mount', ['-o', 'remount,size=64m', small]);
      await ended(start('--resume'));
      expectWhole();
    } finally {
      execFileSync('umount', [small]);
    }
  });

  it('passes a line of 100 MB over, and the rest goes on', async () => {
    writeFileSync(input, '{"id": "');
    for (let i = 0; i < 100; i += 1) appendFileSync(input, 'x'.repeat(2 ** 20));
    appendFileSync(input, `"}\n${JSON.stringify(EVENT)}\n`);
    const { code } = await ended(start('--workers', '1'));
    expect(code).toBe(3);
    expect(linesOf(output)).toMatchObject([{ line: 2, id: EVENT.id }]);
    expect(linesOf(errors)).toMatchObject([{ line: 1, error: { code: 'too-long' } }]);
  });
});
