import { Presets, SingleBar } from 'cli-progress';

/** Where progress is shown. */
export interface ProgressOutput extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

export interface Progress {
  /** Bytes of the input that have been read, results so far, failures among them. */
  show(bytes: number, done: number, failed: number): void;
  stop(): void;
}

/** Between two plain lines. */
const SECONDS_BETWEEN = 10;

/** A bar on a terminal, where `total` bytes are to be read; a plain line every ten seconds elsewhere. */
export function progressOn(output: ProgressOutput, total: number | undefined): Progress {
  return output.isTTY && total !== undefined && total > 0 ? bar(output, total) : lines(output);
}

function bar(output: ProgressOutput, total: number): Progress {
  const shown = new SingleBar(
    {
      stream: output,
      format: '{bar} {percentage} % | {done} events, {failed} failed | {rate}/s | {eta_formatted} left',
      hideCursor: true,
      etaBuffer: 50,
      gracefulExit: false, // the batch ends by itself on Ctrl-C, after what is under way
    },
    Presets.shades_classic,
  );
  const start = performance.now();
  shown.start(total, 0, { done: 0, failed: 0, rate: '-' });
  return {
    show(bytes, done, failed) {
      shown.update(Math.min(bytes, total), { done, failed, rate: rateOf(done, start) });
    },
    stop: () => shown.stop(),
  };
}

function lines(output: ProgressOutput): Progress {
  const start = performance.now();
  let next = start + SECONDS_BETWEEN * 1000;
  return {
    show(_, done, failed) {
      if (performance.now() < next) return;
      next += SECONDS_BETWEEN * 1000;
      output.write(`${done} events, ${failed} failed, ${rateOf(done, start)}/s\n`);
    },
    stop: () => undefined,
  };
}

function rateOf(done: number, start: number): string {
  return (done / ((performance.now() - start) / 1000)).toFixed(1);
}
