/**
 * Many events compared by the workers of a queue in Redis. Needs `bullmq` and `ioredis`, which you install beside it.
 *
 * @module readout-diff/bullmq
 */

export { compareJob, type EventJob } from './compare-job.js';
export type { JobResult } from './job.js';
export { type SubmitOptions, submitEvents } from './submit-events.js';
