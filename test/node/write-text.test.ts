import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeText } from '../../src/node/write-text.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-diff-'));
  path = join(folder, 'report.md');
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeText', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeText(path, 'né\n');
    expect(await readFile(path, 'utf8')).toBe('né\n');
    expect(await readdir(folder)).toEqual(['report.md']);
  });

  it('replaces a file by a new one and keeps its permissions', async () => {
    await writeFile(path, 'a longer old text');
    await chmod(path, 0o640);
    const { ino } = await stat(path);
    await writeText(path, 'new');
    const now = await stat(path);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(now.ino).not.toBe(ino);
    expect(now.mode & 0o777).toBe(0o640);
  });

  it('writes through a link', async () => {
    const link = join(folder, 'link.md');
    await writeFile(path, 'old');
    await symlink('report.md', link);
    await writeText(link, 'new');
    expect(await readlink(link)).toBe('report.md');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('leaves no trace where the new file cannot take the name', async () => {
    // A text that fails while it is written stands for a full disk.
    await writeFile(path, 'old');
    const failing = {
      *[Symbol.iterator]() {
        yield 'half';
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    } as unknown as string;
    await expect(writeText(path, failing)).rejects.toThrow(/^cannot write .*report\.md: the disk is full$/);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['report.md']);
  });

  it('says in one sentence what is wrong', async () => {
    await mkdir(path);
    await expect(writeText(path, '')).rejects.toThrow(/^cannot write .*report\.md: it is a folder$/);
    const far = join(folder, 'none', 'report.md');
    await expect(writeText(far, '')).rejects.toThrow(/^cannot write .*report\.md: there is no such file or folder$/);
    const under = join(folder, 'file');
    await writeFile(under, '');
    await expect(writeText(join(under, 'x'), '')).rejects.toThrow(/: part of its path is not a folder$/);
  });
});
