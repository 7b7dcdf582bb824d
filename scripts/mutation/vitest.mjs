// What the tests use of Vitest, where they run in one process: describe, it, expect. Names of snapshots are not looked up.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

export const tests = [];
/** The file that is being loaded. */
export const state = { file: '' };

const groups = [];
const counts = new Map();

export function describe(name, body) {
  groups.push(name);
  try {
    body();
  } finally {
    groups.pop();
  }
}

export function it(name, body) {
  const { file } = state;
  const full = [file.slice(file.lastIndexOf('/test/') + 1), ...groups, name].join(' > ');
  const count = (counts.get(full) ?? 0) + 1;
  counts.set(full, count);
  tests.push({ id: count === 1 ? full : `${full} (${count})`, file, body: () => within(file, body) });
}

for (const add of [describe, it]) {
  add.each = (cases) => (title, body) => {
    for (const [at, one] of cases.entries()) {
      const given = Array.isArray(one) ? one : [one];
      add(`${format(title, ...given)} [${at}]`, () => body(...given));
    }
  };
  add.skipIf = (skipped) => (skipped ? () => {} : add);
}

export { it as test };

function within(file, body) {
  state.file = file;
  return body();
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }, { addMethod, flag }) => {
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (path) {
    const kept = readFileSync(join(dirname(state.file), path), 'utf8');
    if (kept !== flag(this, 'object')) throw new Error(`not as kept: ${path}`);
  });
  addMethod(Assertion.prototype, 'toMatchSnapshot', () => {});
});

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0, isExpectingAssertions: false, testPath: '', currentTestName: '' }, expect);
expect.extend = (matchers) => chai.expect.extend(expect, matchers);
expect.extend(customMatchers);
globalThis[GLOBAL_EXPECT] = expect;
