/** Milliseconds of the fastest of some runs: what else the machine does makes a run longer, never shorter. */
export function fastest(run, runs) {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < runs; k += 1) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}
