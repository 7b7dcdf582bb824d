import { readFileSync } from 'node:fs';
import { compare } from '../../src/compare.js';
import type { Comparison } from '../../src/comparison.js';

/** The comparison of one of our examples. */
export function comparedExample(name: string): Comparison {
  const file = new URL(`../../examples/${name}/event.json`, import.meta.url);
  return compare(JSON.parse(readFileSync(file, 'utf8')));
}
