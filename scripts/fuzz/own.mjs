// The fuzzer of the project: a thread explores, this one sees that no row takes for ever.
import { Worker } from 'node:worker_threads';
import { LONGEST } from './mutate.mjs';

/**
 * Feeds one target for a while, and calls `found` with each failure and its smallest row. A row that takes more than `patience`
 * seconds, or more memory than there is, is a failure too, and ends the target.
 */
export function own({ url, name, milliseconds, seed, patience }, found) {
  const begun = new Int32Array(new SharedArrayBuffer(8));
  const at = new Uint8Array(new SharedArrayBuffer(LONGEST));
  const worker = new Worker(new URL('./explore.mjs', import.meta.url), {
    workerData: { url, name, milliseconds, seed, begun, at },
    resourceLimits: { maxOldGenerationSizeMb: 3072 },
  });
  return new Promise((resolve) => {
    let [seen, since] = [0, performance.now()];
    const clock = setInterval(() => {
      const now = Atomics.load(begun, 0);
      if (now !== seen) [seen, since] = [now, performance.now()];
      else if (seen > 0 && performance.now() - since > patience * 1000) stop(`takes more than ${patience} s`);
    }, 500);
    const end = (result) => {
      clearInterval(clock);
      resolve(result);
    };
    const stop = (failure) => {
      found(failure, Buffer.from(at.slice(0, begun[1])));
      worker.terminate();
      end({ runs: Atomics.load(begun, 0) });
    };
    worker.on('error', ({ message }) => stop(message));
    worker.on('message', ({ failure, row, done }) => (done ? end(done) : found(failure, Buffer.from(row))));
  });
}
