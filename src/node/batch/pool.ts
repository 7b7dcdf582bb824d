import { Tinypool } from 'tinypool';
import compareLine, { type LineResult } from './compare-line.js';

/** Compares lines, several at a time. */
export interface Pool {
  /** How many lines can be under way at once without one waiting for another. */
  readonly size: number;
  compare(text: string): Promise<LineResult>;
  close(): Promise<void>;
}

/** A pool of so many worker threads; one means that this thread does the work. */
export function poolOf(workers: number): Pool {
  if (workers === 1) return { size: 1, compare: compareLine, close: async () => undefined };
  const threads = new Tinypool({
    filename: new URL('./batch-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  });
  return {
    size: workers,
    // A thread that dies takes its event along, and no other: the pool starts a new one.
    compare: (text) =>
      threads.run(text).catch((error: unknown): LineResult => ({ error: { code: 'failed', message: String(error) } })),
    close: () => threads.destroy(),
  };
}
