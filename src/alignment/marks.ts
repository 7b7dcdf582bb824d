import type { Statement } from './statement.js';

/** What signals look up in a statement, read off once. */
export interface Marks {
  /** It holds quoted words. */
  readonly quoted: boolean;
  /** Runs of two concepts, as the first times the size of the vocabulary plus the second; each once, in ascending order. */
  readonly sequences: readonly number[];
}

const QUOTATION_MARK = /["“”«»„]/u;

export function marksOf({ tokens }: Statement, ids: readonly number[], vocabularySize: number): Marks {
  const runs = ids.slice(1).map((id, i) => ids[i]! * vocabularySize + id);
  runs.sort((x, y) => x - y);
  return {
    quoted: tokens.some(({ text }) => QUOTATION_MARK.test(text)),
    sequences: runs.filter((run, i) => run !== runs[i - 1]),
  };
}

/** How many members two sets share. */
export function sharedMembers<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared += 1;
  return shared;
}
