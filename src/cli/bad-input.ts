import type { InputError } from '../index.js';
import { oneLine } from '../report/plain.js';

/** An input that breaks the contract, with the file it came from. */
export class BadInput extends Error {
  override readonly name = 'BadInput';

  /** `help` is what would tell more, behind `readout-diff`. */
  constructor(
    place: string,
    { path, expected, received }: InputError,
    readonly help = 'schema event',
  ) {
    const where = path === '' ? oneLine(place) : `${oneLine(place)}: ${path}`;
    super(`${where}: expected ${expected}, got ${received}`);
  }
}
