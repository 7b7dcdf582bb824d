import type { Writable } from 'node:stream';
import { FileError } from './file-error.js';

/**
 * Writes a text, or bytes, to a stream and waits until it is taken. A reader that has left (`| head`) is no error.
 *
 * @throws {FileError} where the stream fails for another reason.
 */
export function print(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      if (!error) stream.off('error', settle);
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(new FileError('write', 'standard output', error));
    };
    stream.on('error', settle);
    stream.write(text, settle);
  });
}
