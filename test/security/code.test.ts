import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/* What ships makes no code from texts. `test/house.test.ts` holds it for the sources of the core. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = readdirSync(`${root}dist`).filter((name) => /\.c?js$/u.test(name));

/** Where a program makes code from a string, or imports a module that is named by more than a literal. */
function makesCode(name: string, code: string): string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression.getText();
      const [argument] = node.arguments ?? [];
      const literal = argument !== undefined && ts.isStringLiteral(argument);
      const loads = callee === 'import' || callee === 'require';
      const timer = /^(?:globalThis\.|window\.)?set(?:Timeout|Interval)$/u.test(callee) && literal;
      if (/^(?:globalThis\.|window\.)?(?:eval|Function)$/u.test(callee) || timer || (loads && !literal))
        found.push(`${name}: ${node.getText().slice(0, 80)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the built package', () => {
  it('makes no code from strings, and imports no module by a name that is put together', () => {
    expect(built).toContain('index.js');
    expect(built.flatMap((name) => makesCode(name, readFileSync(`${root}dist/${name}`, 'utf8')))).toEqual([]);
  });

  it('would be told if it did', () => {
    const bad = ['eval("a")', 'new Function(a)', 'Function("b")', 'import(c)', 'require(d + "e")', 'setTimeout("f()")'];
    for (const code of bad) expect(makesCode('x.js', code)).toEqual([`x.js: ${code}`]);
    expect(makesCode('x.js', 'import("./a.js"); require("b"); setTimeout(c, 1); d.eval(e)')).toEqual([]);
  });

  it('gives the same where the engine makes no code from strings', { timeout: 120_000 }, () => {
    const args = ['dist/cli.js', 'compare', 'examples/xi-putin-2025-02-24/event.json', '--format', 'html'];
    const options = { cwd: root, encoding: 'utf8' } as const;
    const strict = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', ...args], options);
    expect(strict).toBe(execFileSync(process.execPath, args, options));
  });
});
