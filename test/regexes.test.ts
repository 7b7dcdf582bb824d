import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// The checker that is plain JavaScript: the same verdict on every machine, and no process of its own.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The literals of regular expressions of a file, and the places where one is made from a string. */
function regexesIn(name: string, code: string): { literals: Found[]; made: string[] } {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
  const literals: Found[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') made.push(place);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, made };
}

const folder = new URL('../src/', import.meta.url);
const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => regexesIn(name, readFileSync(new URL(name, folder), 'utf8')));

/** What the checker says of a regular expression where it takes more than linear time, or where that cannot be told. */
function fault({ place, source, flags }: Found): string[] {
  const answer = checkSync(source, flags, { timeout: 20_000 });
  if (answer.status === 'safe') return [];
  const why = answer.status === 'vulnerable' ? answer.complexity.summary : 'not decided';
  return [`${place}: ${answer.status}, ${why}: /${source}/${flags}`];
}

describe('regular expressions', () => {
  it('are literals, so that all can be checked', () => {
    expect(all.flatMap(({ made }) => made)).toEqual([]);
  });

  it('take time that is linear in the length of the text', { timeout: 300_000 }, () => {
    const literals = new Map(all.flatMap((file) => file.literals.map((one) => [`${one.source}/${one.flags}`, one])));
    expect(literals.size).toBeGreaterThan(150);
    expect([...literals.values()].flatMap(fault)).toEqual([]);
  });

  it('would be told if they did not', () => {
    const [literal] = regexesIn('a.ts', 'const ends = /[.\\s]+$/u;').literals;
    expect(fault(literal!)).toEqual([expect.stringMatching(/^a\.ts:1: vulnerable, 2nd degree polynomial: /u)]);
    expect(regexesIn('b.ts', 'new RegExp("a"); RegExp("b");').made).toEqual(['b.ts:1', 'b.ts:1']);
  });
});
