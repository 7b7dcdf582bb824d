/** How often a law is tried: `LAW_RUNS` times where that is set (`npm run test:deep`), else as often as usual. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env.LAW_RUNS ?? usual) };
}
