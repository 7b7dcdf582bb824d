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
  | {
      /** Number of the event in the batch, from 0. */
      readonly index: number;
      /** Id of the event. */
      readonly id: string;
      /** What `compare` gives. */
      readonly comparison: Comparison;
    }
  | {
      /** Number of the event in the batch, from 0. */
      readonly index: number;
      /** Id of the event; absent where it has none that is a string. */
      readonly id?: string;
      /** Why it was not compared. */
      readonly error: BatchFault;
    };
