import { defineConfig, mergeConfig } from 'vitest/config';
import usual from './vitest.config.js';

/** The laws with as many runs as `LAW_RUNS` says: npm run test:deep. */
export default mergeConfig(
  usual,
  defineConfig({
    test: {
      include: ['test/**/*laws.test.ts'],
      env: { LAW_RUNS: process.env.LAW_RUNS ?? '10000' },
      testTimeout: 3_600_000,
    },
  }),
);
