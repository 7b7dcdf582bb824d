import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { every, rooms } from './rooms.mjs';

globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

/**
 * Runs the tests of a room, then what is kept of golden cases, in one process, with a stand-in for Vitest: the library is loaded
 * once for all mutants and not once for each. What a mutant leaves behind in memory must not kill the next one, so a test that
 * fails is run again without the mutant; if it fails again, everything is loaded anew and the mutant tried again.
 */
class InProcess {
  #loads = 0;
  #tests = [];

  /** Nothing is to be loaded anew: mutants of what is made once are left out, and the others are switched on when all is loaded. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await bundle(testFiles(), resolve('tests.mjs'));
    await this.#load();
  }

  async dryRun() {
    const tests = [];
    for (const { id, file, body } of this.#tests) {
      const from = performance.now();
      const failure = await failureOf({ id, body });
      const test = { id, name: id, fileName: file, timeSpentMs: Math.round(performance.now() - from) };
      tests.push(
        failure === undefined
          ? { ...test, status: TestStatus.Success }
          : { ...test, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun(options) {
    if (Number(options.activeMutant.id) % every !== 0)
      return { status: MutantRunStatus.Error, errorMessage: 'not tried' };
    const result = await this.#run(options);
    if (result.status !== MutantRunStatus.Killed) return result;
    const killer = this.#tests.find(({ id }) => id === result.killedBy[0]);
    if ((await failureOf(killer)) === undefined) return result;
    await this.#load();
    return this.#run(options);
  }

  async #load() {
    this.#loads += 1;
    ({ tests: this.#tests } = await import(`${pathToFileURL(resolve('tests.mjs'))}?${this.#loads}`));
  }

  async #run({ activeMutant, testFilter, hitLimit }) {
    const wanted = testFilter && new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => wanted?.has(id) ?? true);
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    try {
      for (const [at, test] of tests.entries()) {
        const failureMessage = await failureOf(test);
        const late = determineHitLimitReached(stryker.hitCount, hitLimit);
        if (late) return { status: MutantRunStatus.Timeout, reason: late.reason };
        if (failureMessage === undefined) continue;
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: at + 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
    } finally {
      stryker.activeMutant = undefined;
    }
  }
}

async function failureOf({ id, body }) {
  stryker.currentTestId = id;
  try {
    await body();
  } catch (fault) {
    return String(fault?.message ?? fault).slice(0, 300) || 'failed';
  } finally {
    stryker.currentTestId = undefined;
  }
}

/**
 * Laws are left out, since each would be tried for thousands of mutants; and what golden cases ask for, since it cannot change
 * where nothing that is kept of them does.
 */
function testFiles() {
  const own = rooms.flatMap((room) =>
    readdirSync(`test/${room}`, { recursive: true })
      .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.laws.test.ts'))
      .sort()
      .map((file) => join('test', room, file)),
  );
  return [...own, 'test/golden/kept.test.ts'].map((file) => resolve(file));
}

function bundle(files, outfile) {
  const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.url));
  const lines = files.map((file) => `state.file = ${JSON.stringify(file)}; await import(${JSON.stringify(file)});`);
  const contents = `import { state, tests } from 'vitest';\n${lines.join('\n')}\nexport { tests };`;
  return build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    plugins: [{ name: 'tests', setup: (step) => standIn(step, vitest) }],
  });
}

function standIn(step, vitest) {
  step.onResolve({ filter: /^vitest$/ }, () => ({ path: vitest }));
  // Each test file reads what lies beside it.
  step.onLoad({ filter: /test\/.*\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    loader: 'ts',
  }));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)];
