import { configDefaults, defineConfig } from 'vitest/config';
import usual from './vitest.config.js';

/** What runs for each mutant: tests of single files and the golden cases, since a mutant must cost no more than a second or two. */
export default defineConfig({
  test: {
    ...usual.test,
    include: [
      'test/{claims,alignment,topics,discrepancies,profiles,report}/**/*.test.ts',
      'test/golden/golden.test.ts',
      'test/compare.test.ts',
    ],
    exclude: [...configDefaults.exclude, 'test/**/*.laws.test.ts'],
  },
});
