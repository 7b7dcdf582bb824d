import { defineConfig } from 'vitest/config';
import usual from './vitest.config.js';

/** The laws alone, with as many runs as `LAW_RUNS` says: npm run test:deep [-- test/laws.test.ts] [-t 'a law']. */
export default defineConfig({
  test: {
    ...usual.test,
    // Spread, not merged: merging would add to the list of files and run every other test as well.
    include: ['test/**/*laws.test.ts'],
    env: { LAW_RUNS: process.env.LAW_RUNS ?? '10000' },
    testTimeout: 3_600_000,
  },
});
