import type { Statement } from './statement.js';

/** What signals look up in a statement, read off once. */
export interface Marks {
  /** It holds quoted words. */
  readonly quoted: boolean;
  /** Runs of two concepts, as the first times the size of the vocabulary plus the second. */
  readonly sequences: ReadonlySet<number>;
}

const QUOTATION_MARK = /["“”«»„]/u;

export function marksOf({ tokens }: Statement, ids: readonly number[], vocabularySize: number): Marks {
  const sequences = new Set<number>();
  for (let i = 1; i < ids.length; i += 1) sequences.add(ids[i - 1]! * vocabularySize + ids[i]!);
  return {
    quoted: tokens.some(({ text }) => QUOTATION_MARK.test(text)),
    sequences,
  };
}

/** How many members two sets share. */
export function sharedMembers<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared += 1;
  return shared;
}
