import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/comparison.schema.js';
import { FORMATS } from '../../src/report/formats.js';
import { comparison } from '../report/fixture.js';
import { called, type Given } from './called.js';

const { event } = comparison;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-diff-'));
  path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(event));
});
afterEach(() => rm(folder, { recursive: true }));

describe('readout-diff compare', () => {
  it('shows a table by default', async () => {
    const { code, out, err } = await called(['compare', path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Who names what');
    expect(out).not.toContain('\u001b');
  });

  it('gives JSON that its schema describes', async () => {
    const { code, out } = await called(['compare', path, '--format', 'json']);
    expect(code).toBe(0);
    expect(comparisonSchema().parse(JSON.parse(out)).event.id).toBe(event.id);
  });

  it('reads standard input, with a byte order mark too', async () => {
    const { code, out } = await called(['compare', '-', '--format', 'markdown'], {
      stdin: `\ufeff${JSON.stringify(event)}`,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^# Two presidents speak by phone\n/);
  });

  it('writes to a file, in the format of its ending or the one asked for', async () => {
    const output = join(folder, 'report.md');
    expect(await called(['compare', path, '--output', output])).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(output, 'utf8')).toMatch(/^# /);
    await called(['compare', path, '--output', output, '--format', 'json']);
    expect(JSON.parse(await readFile(output, 'utf8'))).toHaveProperty('schemaVersion', 1);
  });

  it.each([
    ['svg', 'emphasis', '--view', '<title>Topics in order'],
    ['csv', 'claims', '--table', 'claim,readout,source,'],
  ])('writes the form of %s that is asked for: %s', async (format, form, option, start) => {
    const { code, out } = await called(['compare', path, '--format', format, option, form]);
    expect(code).toBe(0);
    expect(out).toContain(start);
    const output = join(folder, `report.${format}`);
    await called(['compare', path, '--output', output, option, form]);
    expect(await readFile(output, 'utf8')).toBe(out);
  });

  it('writes bytes to a file or a pipe, and not to a terminal', async () => {
    const output = join(folder, 'project.qdpx');
    expect(await called(['compare', path, '--output', output])).toEqual({ code: 0, out: '', err: '' });
    const names = Object.keys(unzipSync(await readFile(output)));
    expect(names).toHaveLength(1 + event.readouts.length);
    expect(names[0]).toBe('project.qde');
    expect((await called(['compare', path, '--format', 'qdpx'])).code).toBe(0);
    expect(await called(['compare', path, '--format', 'qdpx'], { isTTY: true })).toEqual({
      code: 2,
      out: '',
      err: 'readout-diff: --format qdpx gives bytes, not text: it needs --output FILE, or a pipe\nTry: readout-diff --help\n',
    });
  });

  it('writes a page', async () => {
    const output = join(folder, 'report.html');
    const { code, out } = await called(['compare', path, '--format', 'html']);
    expect({ code, start: out.slice(0, 15), end: out.slice(-8) }).toEqual({
      code: 0,
      start: '<!doctype html>',
      end: '</html>\n',
    });
    await called(['compare', path, '--output', output]);
    expect(await readFile(output, 'utf8')).toBe(out);
  });

  it('adds topics to those of the event, each once', async () => {
    const { out } = await called([
      'compare',
      path,
      '--format',
      'json',
      '--topic',
      'trade',
      '--topic',
      'Ukraine',
      '--topic',
      'trade',
    ]);
    expect(JSON.parse(out).event.topics).toEqual([...event.topics!, 'trade']);
  });

  it.each<[string, string[], Given, boolean]>([
    ['on a terminal', [], { isTTY: true }, true],
    ['not in a pipe', [], {}, false],
    ['not on a dumb terminal', [], { isTTY: true, env: { TERM: 'dumb' } }, false],
    ['not where NO_COLOR is set', [], { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['where NO_COLOR is empty', [], { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['in a pipe with FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['not with FORCE_COLOR=0', [], { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['not where both are set', [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
    ['where --color asks for it', ['--color'], { env: { NO_COLOR: '1' } }, true],
    ['not where --no-color asks for it', ['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } }, false],
  ])('colours %s', async (_, options, given, colored) => {
    const { out } = await called(['compare', path, ...options], given);
    expect(out.includes('\u001b[')).toBe(colored);
  });

  it('leaves colour out of files unless asked', async () => {
    const output = join(folder, 'report.txt');
    await called(['compare', path, '--output', output], { isTTY: true });
    expect(await readFile(output, 'utf8')).not.toContain('\u001b');
    await called(['compare', path, '--output', output, '--color']);
    expect(await readFile(output, 'utf8')).toContain('\u001b[');
  });

  it.each([
    ['{"id": "a",\n  "readouts": [}', 'standard input: expected JSON, got "}" at line 2, column 16'],
    ['{"id": "a"', 'standard input: expected JSON, got the end of the text at line 1, column 11'],
    ['', 'standard input: expected JSON, got the end of the text at line 1, column 1'],
    ['[]', 'standard input: expected an object, got an empty list'],
    [JSON.stringify({ ...event, readouts: [] }), 'standard input: readouts: expected at least two readouts, got none'],
    [
      JSON.stringify({ ...event, place: 1 }),
      'standard input: place: expected no field but id, title, date, participants, topics, readouts, unassigned, notes, got the field "place"',
    ],
  ])('refuses %j with exit code 2', async (stdin, message) => {
    expect(await called(['compare', '-'], { stdin })).toEqual({
      code: 2,
      out: '',
      err: `readout-diff: ${message}\nTry: readout-diff schema event\n`,
    });
  });

  it.each([
    [['compare'], 'compare takes one file (or - for standard input), got 0'],
    [['compare', 'a', 'b'], 'compare takes one file (or - for standard input), got 2'],
    [
      ['compare', 'a', '--format', 'pdf'],
      `--format must be one of ${FORMATS.map(({ name }) => name).join(', ')}, got pdf`,
    ],
    [
      ['compare', 'a', '--format', 'svg', '--view', 'map'],
      '--view must be one of coverage, alignment, emphasis, got map',
    ],
    [['compare', 'a', '--format', 'csv', '--table', 'x'], '--table must be one of findings, coverage, claims, got x'],
    [['compare', 'a', '--view', 'coverage'], '--view goes with --format svg'],
    [['compare', 'a', '--format', 'svg', '--table', 'claims'], '--table goes with --format csv'],
    [['compare', 'a', '--topic', ' '], '--topic needs a label'],
    [['compare', 'a', '--fromat', 'json'], "unknown option '--fromat'"],
    [['compare', 'a', '--output'], "option '--output <value>' argument missing"],
  ])('refuses the call %j with exit code 2', async (args, message) => {
    expect(await called(args)).toEqual({
      code: 2,
      out: '',
      err: `readout-diff: ${message}\nTry: readout-diff compare --help\n`,
    });
  });

  it('fails with exit code 1 where a file cannot be read or written', async () => {
    const missing = await called(['compare', join(folder, 'none.json')]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toMatch(/^readout-diff: cannot read .*none\.json: there is no such file or folder\n$/);
    const asFolder = await called(['compare', folder]);
    expect(asFolder.err).toMatch(/: it is a folder\n$/);
    const unwritable = await called(['compare', path, '--output', join(folder, 'none', 'x.md')]);
    expect(unwritable).toMatchObject({ code: 1, out: '' });
    expect(unwritable.err).toMatch(/^readout-diff: cannot write .*x\.md: there is no such file or folder\n$/);
  });

  it('takes a file whose name looks like an option after --', async () => {
    expect((await called(['compare', '--', '--help'])).err).toMatch(/cannot read --help/);
  });
});

describe('readout-diff', () => {
  it.each(['event', 'comparison'])('prints the schema of an %s', async (name) => {
    const { code, out } = await called(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
  });

  it('prints help, short and example first', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, out } = await called(args);
      expect(code).toBe(0);
      expect(out).toMatch(/^ {2}readout-diff compare event\.json\n/);
      expect(out.split('\n').length).toBeLessThan(18);
    }
    for (const args of [
      ['compare', '--help'],
      ['compare', 'x', '-h'],
      ['help', 'compare'],
    ]) {
      expect((await called(args)).out).toContain('--topic LABEL');
    }
    expect((await called(['schema', '--help'])).out).toContain('readout-diff schema event');
  });

  it('keeps help within 80 columns', async () => {
    for (const args of [['--help'], ['compare', '--help'], ['schema', '--help']]) {
      const { out } = await called(args);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await called(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [[], 'a command is needed: compare, article, batch, corpus, submit, worker, schema', ''],
    [['comapre'], 'there is no command comapre, only compare, article, batch, corpus, submit, worker, schema', ''],
    [['schema'], 'schema takes one of event, comparison', 'schema '],
    [['schema', 'table'], 'schema takes one of event, comparison', 'schema '],
  ])('refuses the call %j with exit code 2', async (args, message, about) => {
    expect(await called(args)).toEqual({
      code: 2,
      out: '',
      err: `readout-diff: ${message}\nTry: readout-diff ${about}--help\n`,
    });
  });
});
