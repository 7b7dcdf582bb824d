import { configDefaults, defineConfig } from 'vitest/config';
import usual from './vitest.config.js';

const { ROOM = '{claims,alignment,topics,discrepancies,report}' } = process.env;

/** What runs for each mutant: tests of its room and the golden cases, so that it costs a second or two at most. */
export default defineConfig({
  test: {
    ...usual.test,
    include: [`test/${ROOM}/**/*.test.ts`, 'test/golden/golden.test.ts'],
    exclude: [...configDefaults.exclude, 'test/**/*.laws.test.ts'],
  },
});
