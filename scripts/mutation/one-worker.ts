import type { Worker } from 'node:worker_threads';
import { type PoolOptions, ThreadsPoolWorker } from 'vitest/node';

let kept: Worker | undefined;

/**
 * A thread that is kept from run to run. Stryker makes a run of each mutant, and Vitest ends its thread after each run;
 * loading the library anew cost five times as long as the tests.
 */
export class OneWorker extends ThreadsPoolWorker {
  constructor(options: PoolOptions) {
    super(options);
    Reflect.set(this, '_thread', kept);
  }

  get #thread(): Worker {
    return Reflect.get(this, '_thread');
  }

  /**
   * Tells the thread to start once, and never to stop: what Vitest waits for is answered in its place. A run that a failed test
   * has ended knows so itself; word of it from here might come when the next run has begun, and end that.
   */
  override send(message: Parameters<ThreadsPoolWorker['send']>[0]): void {
    const thread = this.#thread;
    const { type, m: call } = message as { type?: string; m?: string };
    if (call === 'onCancel') return;
    const answer = type === 'stop' ? 'stopped' : type === 'start' && kept !== undefined ? 'started' : undefined;
    if (answer !== undefined) {
      setImmediate(() => thread.emit('message', { type: answer, __vitest_worker_response__: true }));
      return;
    }
    super.send(message);
    if (type !== 'start') return;
    kept = thread;
    thread.once('exit', () => {
      kept = undefined;
    });
  }

  /** The thread ends with its process. */
  override async stop(): Promise<void> {
    this.#thread.stdout.unpipe();
    this.#thread.stderr.unpipe();
  }
}
