import { defineConfig } from 'vitest/config';

/** Tests in other runtimes, and of the installed package: `npm run test:runtimes`. */
export default defineConfig({
  test: {
    include: ['test/runtimes/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    maxConcurrency: 2,
  },
});
