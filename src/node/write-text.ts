import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError } from './file-error.js';

/**
 * Writes a text, or bytes, as the whole of a file: into a new file beside it that then takes its name, so that whoever reads the
 * file, and whatever goes wrong, it holds all of the old content or all of the new. A device or pipe is written to directly.
 *
 * @throws {FileError} where that cannot be done.
 */
export async function writeText(path: string, text: string | Uint8Array): Promise<void> {
  try {
    const old = await existing(path);
    if (old && !old.isFile()) return await writeFile(path, text);
    if (old) await access(path, constants.W_OK);
    // A link stays a link: what it points to is replaced.
    await replace(old ? await realpath(path) : path, text, old?.mode);
  } catch (error) {
    throw new FileError('write', path, error);
  }
}

async function existing(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function replace(path: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  const fresh = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(fresh, 'wx', mode === undefined ? 0o666 : mode & 0o777);
  try {
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
