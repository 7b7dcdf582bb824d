import { Tinypool } from 'tinypool';
import compareLine, { type LineResult } from './compare-line.js';
import { smallHeaps } from './small-heaps.js';

/** Compares lines, several at a time. */
export interface Pool {
  /** How many lines may be under way at once: enough that no worker waits, few enough that memory stays flat. */
  readonly window: number;
  /** The result of a line; undefined where the batch was stopped and the line is left to a run to come. */
  compare(text: string): Promise<LineResult | undefined>;
  /** Told when the result of a line stands in a file, also by a run before. */
  written?(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A pool whose lines are compared on this machine, so that each has its result. */
export interface LocalPool extends Pool {
  compare(text: string): Promise<LineResult>;
}

/** Lines under way for each worker. */
const AHEAD = 4;

/** A pool of so many worker threads; one means that this thread does the work. */
export function poolOf(workers: number): LocalPool {
  if (workers > 1) return threadsOf(workers);
  smallHeaps();
  return { window: AHEAD, compare: compareLine, close: async () => undefined };
}

/** A pool of so many worker threads, be it one. */
export function threadsOf(workers: number): LocalPool {
  smallHeaps();
  const threads = new Tinypool({
    filename: new URL('./batch-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  });
  return {
    window: workers * AHEAD,
    // A thread that dies takes its event along, and no other: the pool starts a new one.
    compare: (text) =>
      threads.run(text).catch((error: unknown): LineResult => ({ error: { code: 'failed', message: String(error) } })),
    close: () => threads.destroy(),
  };
}
