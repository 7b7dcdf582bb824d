import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need a browser or other runtimes: npm run test:system, npm run test:runtimes.
    exclude: [...configDefaults.exclude, 'test/system/**', 'test/runtimes/**'],
    testTimeout: 30_000,
    // Modules hold no state, so that files can share them; loading them for each file took more than half of the time.
    isolate: false,
    // Asked for with npm run test:coverage. Nothing of src is left out, not even what only a child process, a worker or Redis runs.
    coverage: {
      include: ['src/**/*.ts'],
      reportsDirectory: 'coverage/unit',
      reporter: ['text-summary', 'html', 'json'],
      thresholds: { branches: 96, functions: 97, lines: 97, statements: 97 },
    },
  },
});
