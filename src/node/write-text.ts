import { randomBytes } from 'node:crypto';
import { access, constants, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError } from './file-error.js';

/**
 * Writes a text, or bytes, as the whole of a file: into a new file beside it that then takes its name, so that whoever reads the
 * file, and whatever goes wrong, it holds all of the old content or all of the new. A device or pipe is written to directly.
 *
 * @throws {FileError} where that cannot be done.
 */
export async function writeText(path: string, text: string | Uint8Array): Promise<void> {
  const fresh = await replacementOf(path);
  try {
    await fresh.file.writeFile(text);
    await fresh.finish();
  } catch (error) {
    await fresh.discard();
    throw new FileError('write', path, error);
  }
  await fresh.take();
}

/** The new content of a file, which nobody sees before it is whole. `finish`, then `take`; `discard` at any time leaves the file as it was. */
export interface Replacement {
  readonly file: FileHandle;
  /** All is written and safe on the disk. */
  finish(): Promise<void>;
  /** Gives it its name. @throws {FileError} where that cannot be done. */
  take(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Begins the new content of a file in a new file beside it. A device or pipe is opened itself.
 *
 * @throws {FileError} where that cannot be done.
 */
export async function replacementOf(path: string): Promise<Replacement> {
  try {
    const old = await existing(path);
    if (old && !old.isFile()) return directly(await open(path, 'w'));
    if (old) await access(path, constants.W_OK);
    // A link stays a link: what it points to is replaced.
    return await beside(path, old ? await realpath(path) : path, old?.mode);
  } catch (error) {
    throw new FileError('write', path, error);
  }
}

function directly(file: FileHandle): Replacement {
  const close = () => file.close();
  return { file, finish: close, take: async () => undefined, discard: close };
}

async function beside(name: string, path: string, mode: number | undefined): Promise<Replacement> {
  const fresh = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(fresh, 'wx', mode === undefined ? 0o666 : mode & 0o777);
  const discard = async () => {
    await file.close();
    await rm(fresh, { force: true });
  };
  return {
    file,
    async finish() {
      await file.sync();
      await file.close();
    },
    async take() {
      try {
        await rename(fresh, path);
      } catch (error) {
        await discard();
        throw new FileError('write', name, error);
      }
    },
    discard,
  };
}

async function existing(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
