import type { Vocabulary } from '../alignment/vocabulary.js';
import { subjectIndex } from '../lexicon/subjects.js';

/** For each statement, the first token that speaks of a subject; -1 where none does. */
export type SubjectsTold = (subject: string) => readonly number[];

/** Looks each statement through once for all subjects, when the first is asked for. */
export function subjectsTold({ statements }: Pick<Vocabulary, 'statements'>): SubjectsTold {
  let told: ReadonlyMap<string, number>[] | undefined;
  return (subject) => {
    told ??= statements.map(({ statement }) => firstOfEach(statement.syntax.find(subjectIndex())));
    return told.map((firsts) => firsts.get(subject) ?? -1);
  };
}

function firstOfEach(found: readonly { readonly first: number; readonly entry: { readonly subject: string } }[]) {
  const firsts = new Map<string, number>();
  for (const { first, entry } of found) if (!firsts.has(entry.subject)) firsts.set(entry.subject, first);
  return firsts;
}
