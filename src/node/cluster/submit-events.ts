import { faultOf, idOf } from '../../batch/fault.js';
import { type BatchResult, type EventRecord, InputError } from '../../index.js';
import { Flights } from './flights.js';
import type { JobResult } from './job.js';
import type { Queue } from './peers.js';

/** Options of `submitEvents`. */
export interface SubmitOptions {
  /** Your queue; who serves it runs `compareJob`. It is not closed. */
  readonly queue: Queue;
  /** Events in the queue at once, at least 1. Default 256. */
  readonly window?: number;
  /** How often an event is tried before it counts as failed, at least 1. Default 3. */
  readonly attempts?: number;
  /** Milliseconds before the second try, doubled before each further one. Default 1000. */
  readonly backoff?: number;
  /** Failed jobs that the queue keeps for you to look at, the newest. Default 1000. */
  readonly deadLetters?: number;
  /** Ends the results once it is aborted. What is in the queue stays there, and is met again by who submits the same events. */
  readonly signal?: AbortSignal;
}

/**
 * Has many events compared by the workers of a queue of BullMQ. Each gives one result, in the order of the events and numbered from 0, as
 * `compareBatch` gives them. An event is taken from the source when there is room in the window, and its job is taken
 * out of the queue a second after the next result was asked for: neither your memory nor that of Redis grows with their number.
 *
 * The id of a job follows from its event and the version of this package. An event that is in the queue already, put there by whom ever, is
 * not run again.
 *
 * @throws {InputError} for an option out of its range, when the first result is asked for; whatever the queue and the source throw.
 */
export async function* submitEvents(
  events: AsyncIterable<EventRecord> | Iterable<EventRecord>,
  options: SubmitOptions,
): AsyncGenerator<BatchResult, void, undefined> {
  const { queue, window = 256, attempts = 3, backoff = 1000, deadLetters = 1000, signal } = options;
  atLeast(1, 'window', window);
  atLeast(1, 'attempts', attempts);
  atLeast(0, 'backoff', backoff);
  atLeast(0, 'deadLetters', deadLetters);
  const flights = await Flights.over(queue, { attempts, backoff, deadLetters });
  const stop = () => flights.stop();
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  const underWay: Sent[] = [];
  let index = 0;
  async function* first(least: number): AsyncGenerator<BatchResult, void, undefined> {
    while (underWay.length > least && !signal?.aborted) {
      const { result, forget } = underWay.shift()!;
      const found = await result;
      if (found === undefined) return;
      yield { index: index++, ...found };
      await forget();
    }
  }
  try {
    for await (const event of events) {
      if (signal?.aborted) return;
      underWay.push(send(flights, event));
      yield* first(window - 1);
    }
    yield* first(0);
    await flights.drain();
  } finally {
    signal?.removeEventListener('abort', stop);
    flights.stop();
  }
}

interface Sent {
  readonly result: Promise<JobResult | undefined>;
  forget(): Promise<void>;
}

function send(flights: Flights, event: EventRecord): Sent {
  try {
    const result = flights.compare(event);
    result.catch(() => undefined); // met again when its turn comes
    return { result, forget: () => flights.forget(event) };
  } catch (error) {
    // What is no JSON, as an object that holds itself, is a fault of the event.
    const id = idOf(event);
    const result = { ...(id !== undefined && { id }), error: faultOf(error) };
    return { result: Promise.resolve(result), forget: async () => undefined };
  }
}

function atLeast(least: number, name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new InputError('out-of-range', `options.${name}`, `a whole number from ${least}`, String(value));
}
