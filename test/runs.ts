const { LAW_RUNS, LAW_MINUTES = '20' } = process.env;

interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
  readonly interruptAfterTimeLimit?: number;
  readonly markInterruptAsFailure?: boolean;
}

/**
 * How a law is tried: in `npm test` as often as usual and on the same cases each time, so that a change is judged by itself;
 * with `LAW_RUNS` (`npm run test:deep`) that often, on new ones. There a law that is not done after `LAW_MINUTES` fails, with
 * the smallest counterexample there is till then: making one smaller may take hours.
 */
export function runs(usual: number): Runs {
  if (LAW_RUNS === undefined) return { numRuns: usual, seed: 20_250_224 };
  return {
    numRuns: Number(LAW_RUNS),
    interruptAfterTimeLimit: Number(LAW_MINUTES) * 60_000,
    markInterruptAsFailure: true,
  };
}
