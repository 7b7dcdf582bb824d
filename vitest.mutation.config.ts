import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { OneWorker } from './scripts/mutation/one-worker.js';
import usual from './vitest.config.js';

const { ROOM = '{claims,alignment,topics,discrepancies,report}' } = process.env;

/** The golden cases last: they reach nearly all mutants and take longest. */
class OwnTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/test/golden/'));
    return files.toSorted((a, b) => last(a) - last(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** What runs for each mutant: tests of its room and the golden cases, so that it costs a second or two at most. */
export default defineConfig({
  plugins: [
    {
      name: 'one-worker',
      configureVitest: ({ project }) => {
        // The thread of a run is named by Stryker, after this file is read.
        project.config.pool = 'one-worker';
        project.config.poolRunner = { name: 'one-worker', createPoolWorker: (options) => new OneWorker(options) };
      },
    },
  ],
  test: {
    ...usual.test,
    include: [`test/${ROOM}/**/*.test.ts`, 'test/golden/golden.test.ts'],
    exclude: [...configDefaults.exclude, 'test/**/*.laws.test.ts'],
    setupFiles: ['scripts/mutation/no-mutant.ts'],
    sequence: { sequencer: OwnTestsFirst },
  },
});
