/** Mutation testing: npm run test:mutation [-- --mutate 'src/claims/**']. See docs/reliability.md. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/{claims,alignment,topics,discrepancies,report}/**/*.ts',
    // Numbers that a program has fitted, held by the quality tests.
    '!src/**/*-weights.ts',
    '!src/**/weights.ts',
    // Words to be read: a test of each would be the table written twice.
    '!src/report/{words,page-words,picture-words,english*}.ts',
    // Style and script of a page, held by the tests in a browser.
    '!src/report/html/{style,script}{.ts,/**}',
  ],
  coverageAnalysis: 'perTest',
  // What is made once when a file is loaded is mostly tables, and each such mutant would cost all tests.
  ignoreStatic: true,
  // No types are checked here; it would write a comment into kept pages of HTML.
  disableTypeChecks: false,
  concurrency: 1,
  incremental: true,
  incrementalFile: 'coverage/mutation/incremental.json',
  tempDirName: 'coverage/mutation/sandbox',
  ignorePatterns: ['coverage', 'dist', 'docs', 'site', 'scripts', 'examples/playground', 'test/{system,runtimes,docs,surface}'],
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'coverage/mutation/report.html' },
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
};
