import { createHash } from 'node:crypto';
import { version } from '../../../package.json';
import type { BatchFault, Comparison } from '../../index.js';

/** What a job gives: the comparison of its event, or why there is none. A `BatchResult` without its index. */
export type JobResult =
  | {
      /** Id of the event. */
      readonly id: string;
      /** What `compare` gives. */
      readonly comparison: Comparison;
    }
  | {
      /** Id of the event; absent where it has none that is a string. */
      readonly id?: string;
      /** Why it was not compared. */
      readonly error: BatchFault;
    };

/**
 * The id of the job that compares an event: the same event has the same job in every process that runs this version, so that it
 * is in the queue once however often it is put there.
 */
export function jobIdOf(event: unknown): string {
  return createHash('sha256')
    .update(`${version}\n${JSON.stringify(event)}`)
    .digest('hex');
}

/** Whether what a job returned is a result; a queue may be served by a processor of somebody else. */
export function isJobResult(value: unknown): value is JobResult {
  return typeof value === 'object' && value !== null && ('comparison' in value || 'error' in value);
}
