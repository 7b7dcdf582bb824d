import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { toQdpx } from '../../src/report/refi-qda/project.js';
import { called } from '../cli/called.js';
import { comparison } from '../report/fixture.js';
import { renamed } from '../report/renamed.js';

/* What an event calls itself and its readouts names no file. */

const PATHS = [
  '../../escaped',
  '/etc/passwd',
  'C:\\escaped',
  '..',
  'a/b',
  'file:///escaped',
  '~',
  '-rf',
  'con',
  '%2e%2e%2f',
];

let top: string;
let folder: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'readout-diff-paths-'));
  folder = join(top, 'a', 'b');
  await mkdir(folder, { recursive: true });
});
afterEach(() => rm(top, { recursive: true }));

const eventCalled = (path: string) => {
  const side = (id: string, text: string) => ({ id, source: { name: id, party: path, kind: path }, url: path, text });
  const readouts = [side(path, 'They discussed the war.'), side(`${path}2`, 'They discussed the crisis.')];
  return { id: path, title: path, topics: [path], readouts };
};

/** Every file under the folder that all is written in. */
const filesIn = async (place: string) =>
  (await readdir(place, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

describe('what an event is called', () => {
  it.each(PATHS)('names no file that compare writes: %s', async (path) => {
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify(eventCalled(path)));
    const written = FORMATS.map(({ extension }, at) => `report-${at}.${extension}`);
    for (const [at, name] of written.entries()) {
      const args = ['compare', event, '--format', FORMATS[at]!.name, '--output', join(folder, name)];
      expect(await called(args)).toEqual({ code: 0, out: '', err: '' });
    }
    expect(await filesIn(top)).toEqual(['event.json', ...written].sort());
  });

  it('names no entry of an archive', () => {
    for (const path of PATHS) {
      const names = Object.keys(unzipSync(toQdpx(renamed(comparison, (id) => `${path}${id}`))));
      expect(names).toHaveLength(3);
      for (const name of names) expect(name).toMatch(/^(?:project\.qde|Sources\/[0-9a-f-]{36}\.txt)$/u);
    }
  });
});
