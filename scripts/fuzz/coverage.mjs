// Which blocks of the code a run has reached for the first time, by V8's own counters: no code is rewritten for it.
import { Session } from 'node:inspector';

export class Coverage {
  #session = new Session();
  #seen = new Set();
  #url;

  /** @param {string} url Of the script that is looked at. */
  constructor(url) {
    this.#url = url;
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  get blocks() {
    return this.#seen.size;
  }

  /** How many blocks were reached since the last call that had never been reached before. */
  take() {
    const { result } = this.#post('Profiler.takePreciseCoverage');
    const before = this.#seen.size;
    for (const { url, functions } of result) {
      if (url !== this.#url) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) this.#seen.add(startOffset * 4_194_304 + endOffset);
    }
    return this.#seen.size - before;
  }

  #post(method, params) {
    let answer;
    this.#session.post(method, params, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      answer = result;
    });
    return answer;
  }
}
