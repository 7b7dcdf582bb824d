import { fileURLToPath } from 'node:url';
import { rooms } from './scripts/mutation/rooms.mjs';

const folder = `coverage/mutation/${rooms.length === 1 ? rooms[0] : 'all'}`;

/** Mutation testing: `npm run test:mutation`, or of one room `ROOM=claims npm run test:mutation`. See docs/reliability.md. */
export default {
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('scripts/mutation/runner.mjs', import.meta.url))],
  mutate: [
    ...rooms.map((room) => `src/${room}/**/*.ts`),
    // Numbers that a program has fitted, held by the quality tests.
    '!src/**/{*-,}weights.ts',
    // Words to be read: a test of each would be the table written twice.
    '!src/report/{words,page-words,picture-words,english*}.ts',
    // Style and script of a page, held by the tests in a browser.
    '!src/report/html/{style,script}{.ts,/**}',
  ],
  coverageAnalysis: 'perTest',
  // What is made once, when a file is loaded, is mostly tables; and each such mutant would cost all tests.
  ignoreStatic: true,
  // No types are checked here; it would write a comment into kept pages of HTML.
  disableTypeChecks: false,
  concurrency: 1,
  incremental: true,
  incrementalFile: `${folder}/incremental.json`,
  tempDirName: `${folder}/sandbox`,
  ignorePatterns: ['coverage', 'dist', 'docs', 'site', 'examples/playground', 'test/{system,runtimes,docs,surface}'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${folder}/report.html` },
  jsonReporter: { fileName: `${folder}/report.json` },
};
