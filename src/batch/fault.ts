import { InputError } from '../errors.js';
import type { BatchFault } from './batch-result.js';

/** An error as data that a line of a file can hold. */
export function faultOf(error: unknown): BatchFault {
  if (error instanceof InputError) {
    const { code, message, path } = error;
    return { code, message, ...(path !== '' && { path }) };
  }
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) };
}

/** The id that a record gives itself, where it gives one. */
export function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { id } = record as { readonly id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
