export { compareJob, type EventJob } from './compare-job.js';
export type { JobResult } from './job.js';
export { type SubmitOptions, submitEvents } from './submit-events.js';
