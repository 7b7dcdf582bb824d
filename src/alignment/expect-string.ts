import { InputError } from '../errors.js';

/** @throws {InputError} where a value is no string. */
export function expectString(value: unknown, path: string): void {
  if (typeof value !== 'string') throw new InputError('wrong-type', path, 'a string', typeof value);
}
