import { defineConfig } from 'vitest/config';

/** Tests in a real browser: `npm run test:system`. One file at a time, for each starts a browser of its own. */
export default defineConfig({
  test: { include: ['test/system/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
