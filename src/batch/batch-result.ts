import type { Comparison } from '../comparison.js';

/** Why one event of a batch was not compared. */
export interface BatchFault {
  /** A code of `InputError`, or `failed` for what nobody foresaw. */
  readonly code: string;
  /** The sentence a person reads. */
  readonly message: string;
  /** The field that breaks the contract, as `InputError` names it. */
  readonly path?: string;
}

/** One event of a batch: its comparison, or why there is none. */
export type BatchResult =
  | { readonly index: number; readonly id: string; readonly comparison: Comparison }
  | { readonly index: number; readonly id?: string; readonly error: BatchFault };
