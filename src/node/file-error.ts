import { oneLine } from '../report/plain.js';

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EEXIST', 'there is a file of that name'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'part of its path is not a folder'],
  ['EACCES', 'permission was denied'],
  ['EPERM', 'permission was denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EMFILE', 'too many files are open'],
  ['ELOOP', 'its links go in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EFBIG', 'it is too large'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is too large'],
  ['ERR_STRING_TOO_LONG', 'it is too large'],
]);

/** A file, or a standard stream, that could not be read or written: one sentence. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(deed: 'read' | 'write', place: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
    const why = CAUSES.get(code) ?? (cause instanceof Error ? cause.message : String(cause));
    super(`cannot ${deed} ${oneLine(place)}: ${oneLine(why)}`, { cause });
  }
}
