import { setTimeout as sleep } from 'node:timers/promises';
import { idOf } from '../../batch/fault.js';
import { isJobResult, type JobResult, jobIdOf } from './job.js';
import type { Job, Queue } from './peers.js';

/** How jobs are put into the queue. */
export interface FlightOptions {
  /** How often a job is run before it counts as failed. */
  readonly attempts: number;
  /** Milliseconds before the second run; doubled before each further one. */
  readonly backoff: number;
  /** How many failed jobs the queue keeps, newest first: the dead-letter list. */
  readonly deadLetters: number;
}

interface Flight {
  readonly event: unknown;
  readonly result: Promise<JobResult | undefined>;
  settle(result: JobResult | undefined): void;
  fail(error: unknown): void;
  /** How many wait for it, or have its result and have not let go of it. */
  holders: number;
  /** When it was last known to be in the queue, by `performance.now()`. */
  seen: number;
}

/** Between two looks at what is done, in milliseconds: short while results come, longer while none does. */
const PAUSE = { shortest: 20, longest: 500 };
/** After so many milliseconds without a result it is asked whether a job is still there: a Redis that broke down may have lost it. */
const DOUBT = 5_000;
/** How long a job stays in the queue after its result is kept, in milliseconds: others who submitted the same event look for it too. */
const LINGER = 2 * PAUSE.longest;
/** Seconds until a result that nobody fetched is thrown away. */
const DAY = 86_400;

/**
 * Events on their way through a queue. What is done is found by looking at the lists of the queue, not by its events: those are
 * lost when a connection breaks, and a list is not.
 */
export class Flights {
  readonly #queue: Queue;
  readonly #options: FlightOptions;
  readonly #flights = new Map<string, Flight>();
  readonly #waiting = new Map<string, Flight>();
  readonly #stopped = new AbortController();
  /** Jobs that were done before, and whose results were maybe written. */
  #completed = new Set<string>();
  #failed = new Set<string>();
  /** Jobs that may leave the queue, and since when. */
  readonly #forgotten: { readonly id: string; readonly since: number }[] = [];
  #watching = false;

  private constructor(queue: Queue, options: FlightOptions) {
    this.#queue = queue;
    this.#options = options;
  }

  static async over(queue: Queue, options: FlightOptions): Promise<Flights> {
    const flights = new Flights(queue, options);
    flights.#completed = new Set(await queue.getRanges(['completed'], 0, -1));
    flights.#failed = new Set(await queue.getRanges(['failed'], 0, -1));
    return flights;
  }

  /** There is nothing that could be forgotten. */
  get empty(): boolean {
    return this.#flights.size === 0 && this.#completed.size === 0;
  }

  /** Has an event compared by some worker; undefined where `stop` came first. */
  compare(event: unknown): Promise<JobResult | undefined> {
    const id = jobIdOf(event);
    let flight = this.#flights.get(id);
    if (!flight) {
      flight = flightOf(event);
      if (this.#stopped.signal.aborted) return Promise.resolve(undefined);
      this.#flights.set(id, flight);
      this.#waiting.set(id, flight);
      this.#enter(id, flight).catch((error: unknown) => this.#break(error));
      if (!this.#watching) this.#watch().catch((error: unknown) => this.#break(error));
    }
    flight.holders += 1;
    return flight.result;
  }

  /** The result of an event is kept elsewhere: the queue need not have it for long. */
  async forget(event: unknown): Promise<void> {
    const id = jobIdOf(event);
    const flight = this.#flights.get(id);
    if (!flight && !this.#completed.has(id)) return;
    if (flight) {
      flight.holders -= 1;
      if (flight.holders > 0) return;
      this.#flights.delete(id);
    }
    this.#completed.delete(id);
    if (this.#failed.has(id)) return; // it stays, as a dead letter
    this.#forgotten.push({ id, since: performance.now() });
    await this.#sweep(performance.now() - LINGER);
  }

  /** At the end: takes out of the queue what is forgotten. */
  async drain(): Promise<void> {
    const last = this.#forgotten.at(-1);
    if (!last || this.#stopped.signal.aborted) return;
    await sleep(last.since + LINGER - performance.now());
    await this.#sweep(Number.POSITIVE_INFINITY);
  }

  /** Waits for nothing any longer. What is in the queue stays there. */
  stop(): void {
    this.#stopped.abort();
    for (const flight of this.#waiting.values()) flight.settle(undefined);
    this.#waiting.clear();
  }

  async #enter(id: string, flight: Flight): Promise<void> {
    const { attempts, backoff, deadLetters } = this.#options;
    // Whoever brings an event again that failed in a run before wants it tried again.
    if (this.#failed.delete(id)) await this.#unlessStopped(this.#queue.remove(id));
    await this.#unlessStopped(
      this.#queue.add('compare', flight.event, {
        jobId: id,
        attempts,
        backoff: { type: 'exponential', delay: backoff },
        removeOnComplete: { age: DAY },
        removeOnFail: { count: deadLetters },
      }),
    );
    flight.seen = performance.now();
  }

  async #sweep(until: number): Promise<void> {
    const more = this.#forgotten.findIndex(({ since }) => since > until);
    const due = this.#forgotten.splice(0, more < 0 ? this.#forgotten.length : more);
    // What was asked for again meanwhile is forgotten again later.
    const gone = due.filter(({ id }) => !this.#flights.has(id));
    await this.#unlessStopped(Promise.all(gone.map(({ id }) => this.#queue.remove(id))));
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    this.#watching = true;
    let pause = PAUSE.shortest;
    let asked = performance.now();
    while (this.#waiting.size > 0 && !signal.aborted) {
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      const landed = await this.#unlessStopped(this.#collect());
      pause = landed ? PAUSE.shortest : Math.min(pause * 2, PAUSE.longest);
      if (performance.now() - asked < DOUBT) continue;
      asked = performance.now();
      await this.#unlessStopped(this.#enterLost());
    }
    this.#watching = false;
  }

  /** Takes the results of jobs that are done; says whether there was one. */
  async #collect(): Promise<boolean> {
    const done = await this.#queue.getRanges(['completed', 'failed'], 0, -1);
    const ours = done.filter((id) => this.#waiting.has(id));
    await Promise.all(
      ours.map(async (id) => {
        const job = await this.#queue.getJob(id);
        const flight = this.#waiting.get(id);
        if (!job?.finishedOn || !flight) return;
        this.#waiting.delete(id);
        flight.settle(this.#resultOf(id, job, flight.event));
      }),
    );
    return ours.length > 0;
  }

  #resultOf(id: string, { failedReason, returnvalue }: Job, event: unknown): JobResult {
    if (isJobResult(returnvalue)) return returnvalue;
    if (failedReason !== undefined) this.#failed.add(id);
    const name = idOf(event);
    const message = failedReason ?? 'the processor of the queue gave no comparison';
    return { ...(name !== undefined && { id: name }), error: { code: 'failed', message } };
  }

  /** Puts jobs into the queue again that are in it no longer. */
  async #enterLost(): Promise<void> {
    const doubted = [...this.#waiting].filter(([, { seen }]) => performance.now() - seen > DOUBT);
    await Promise.all(
      doubted.map(async ([id, flight]) => {
        const state = await this.#queue.getJobState(id);
        if (state === 'unknown' && this.#waiting.has(id)) await this.#enter(id, flight);
      }),
    );
  }

  /** A connection that is cut off after `stop` is no fault. */
  async #unlessStopped<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      if (this.#stopped.signal.aborted) return undefined;
      throw error;
    }
  }

  #break(error: unknown): void {
    this.#watching = false;
    for (const flight of this.#waiting.values()) flight.fail(error);
    this.#waiting.clear();
  }
}

function flightOf(event: unknown): Flight {
  let settle: Flight['settle'] = () => undefined;
  let fail: Flight['fail'] = () => undefined;
  const result = new Promise<JobResult | undefined>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { event, result, settle, fail, holders: 0, seen: performance.now() };
}
