import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need a browser: npm run test:system.
    exclude: [...configDefaults.exclude, 'test/system/**'],
    testTimeout: 30_000,
    // Modules hold no state, so that files can share them; loading them for each file took more than half of the time.
    isolate: false,
  },
});
