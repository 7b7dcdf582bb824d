import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generic } from '../../src/languages/generic.js';
import { english } from '../../src/report/english.js';

/** Codes that stand in the sources of a room as literals: `code: 'x'`, `reason('x'`. */
function codesIn(...rooms: string[]): string[] {
  const codes = new Set<string>();
  for (const room of rooms) {
    const root = new URL(`../../src/${room}`, import.meta.url);
    const files = room.endsWith('.ts')
      ? [root]
      : readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts'))
          .map((file) => new URL(`${root}/${file}`));
    for (const file of files) {
      for (const [, code] of readFileSync(file, 'utf8').matchAll(/(?:code: |[rR]eason\(|const code =.*?)'([a-z-]+)'/gu))
        codes.add(code!);
    }
  }
  return [...codes].sort();
}

describe('every code has a phrase', () => {
  test.each(codesIn('alignment', 'discrepancies'))('reason %s', (code) => {
    expect(english.reasons.has(code)).toBe(true);
  });

  test.each([...codesIn('notes.ts'), ...generic.limits])('note %s', (code) => {
    expect(english.notes.has(code)).toBe(true);
  });

  test('and enough of them were seen for this to mean something', () => {
    expect(codesIn('alignment', 'discrepancies').length).toBeGreaterThan(25);
    expect(codesIn('notes.ts').length).toBeGreaterThan(3);
  });
});
