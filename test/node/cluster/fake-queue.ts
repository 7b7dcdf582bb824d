import type { Queue } from '../../../src/node/cluster/peers.js';

interface FakeJob {
  readonly data: unknown;
  finishedOn?: number;
  returnvalue?: unknown;
  failedReason?: string;
}

/** The part of a queue of BullMQ that is used, in memory; `work` is its worker. */
export class FakeQueue {
  readonly jobs = new Map<string, FakeJob>();
  /** Jobs that were made, and the most there were at once. */
  made = 0;
  most = 0;

  constructor(readonly work: (data: unknown) => unknown) {}

  get asQueue(): Queue {
    return this as unknown as Queue;
  }

  async add(_: string, data: unknown, { jobId }: { jobId: string }): Promise<void> {
    if (this.jobs.has(jobId)) return;
    const job: FakeJob = { data: JSON.parse(JSON.stringify(data)) };
    this.jobs.set(jobId, job);
    this.made += 1;
    this.most = Math.max(this.most, this.jobs.size);
    setTimeout(() => {
      try {
        job.returnvalue = this.work(job.data);
      } catch (error) {
        job.failedReason = (error as Error).message;
      }
      job.finishedOn = 1;
    }, 5);
  }

  async getRanges(types: readonly string[]): Promise<string[]> {
    const has = ({ finishedOn, failedReason }: FakeJob) =>
      finishedOn !== undefined && types.includes(failedReason === undefined ? 'completed' : 'failed');
    return [...this.jobs].filter(([, job]) => has(job)).map(([id]) => id);
  }

  async getJob(id: string): Promise<FakeJob | undefined> {
    return this.jobs.get(id);
  }

  async getJobState(id: string): Promise<string> {
    return this.jobs.has(id) ? 'waiting' : 'unknown';
  }

  async remove(id: string): Promise<void> {
    this.jobs.delete(id);
  }
}
