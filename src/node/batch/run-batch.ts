import type { Readable } from 'node:stream';
import type { BatchFault } from '../../index.js';
import type { LineResult } from './compare-line.js';
import type { Entry } from './journal.js';
import type { LineSet } from './line-set.js';
import { type Line, LONGEST_LINE, linesOf } from './lines.js';
import type { Pool } from './pool.js';
import type { SeenIds } from './seen-ids.js';

export interface Batch {
  readonly input: Readable;
  readonly pool: Pool;
  /** Write results as they are done, not in the order of the lines. */
  readonly unordered: boolean;
  /** Lines that a run before has dealt with. */
  readonly done: LineSet;
  /** Ids seen so far. */
  readonly ids: SeenIds;
  /** Takes no further line once it is aborted; those under way are finished. */
  readonly signal: AbortSignal;
  succeeded(entry: Entry, json: string): Promise<void>;
  failed(entry: Entry, error: BatchFault): Promise<void>;
  /** Told after each line: the bytes of the input that have been read. */
  progress(bytes: number): void;
}

/** Compares every line of the input, so many at a time that no worker waits, and no more. */
export async function runBatch(batch: Batch): Promise<void> {
  const { input, pool, unordered, done, signal } = batch;
  const underWay = new Set<Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  let left = false;
  const stop = () => input.destroy();
  signal.addEventListener('abort', stop, { once: true });
  for await (const line of untilStopped(linesOf(input, LONGEST_LINE), signal)) {
    if (done.has(line.number) || line.text?.trim() === '') {
      if (done.has(line.number) && line.text !== undefined) await pool.written?.(line.text);
      batch.progress(line.end);
      continue;
    }
    const before = last;
    const compared = compareOne(line, pool);
    const written = (async () => {
      const result = await compared;
      if (!unordered) await before;
      // In order nothing is written behind a line that is left to a run to come.
      left ||= result === undefined;
      if (result === undefined || (left && !unordered)) return;
      await write(batch, line.number, result);
      if (line.text !== undefined) await pool.written?.(line.text);
      batch.progress(line.end);
    })();
    last = written;
    underWay.add(written);
    written.then(
      () => underWay.delete(written),
      () => undefined, // met again by whoever waits for the set
    );
    if (underWay.size >= pool.window) await Promise.race(underWay);
  }
  signal.removeEventListener('abort', stop);
  await Promise.all(underWay);
}

/** The lines up to where the signal cuts the input off, which is no fault of the input. */
async function* untilStopped(lines: AsyncIterable<Line>, signal: AbortSignal): AsyncGenerator<Line, void> {
  try {
    for await (const line of lines) {
      if (signal.aborted) return;
      yield line;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function compareOne({ text, fault }: Line, pool: Pool): Promise<LineResult | undefined> {
  if (text !== undefined) return pool.compare(text);
  const message = fault === 'too-long' ? `the line is longer than ${LONGEST_LINE} bytes` : 'the line is not UTF-8 text';
  return { error: { code: fault!, message } };
}

async function write(batch: Batch, line: number, { id, json, error }: LineResult): Promise<void> {
  const entry = { line, ...(id !== undefined && { id }) };
  const first = id === undefined ? undefined : batch.ids.add(id, line);
  if (error !== undefined) return batch.failed(entry, error);
  if (first === undefined) return batch.succeeded(entry, json!);
  const message = `the id ${JSON.stringify(id)} stands on line ${first} already`;
  return batch.failed(entry, { code: 'duplicate-id', message });
}
