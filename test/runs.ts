const { LAW_RUNS } = process.env;

/**
 * How a law is tried: in `npm test` as often as usual and on the same cases each time, so that a change is judged by itself;
 * with `LAW_RUNS` (`npm run test:deep`) that often, on new ones.
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  return LAW_RUNS === undefined ? { numRuns: usual, seed: 20_250_224 } : { numRuns: Number(LAW_RUNS) };
}
