import type * as z from 'zod';
import { withoutGuard } from './by-id.js';
import { compareInDocument, type Path } from './path.js';

/** Something in a value that breaks its schema, with the full path to it. */
export interface Fault {
  readonly path: Path;
  readonly issue: z.core.$ZodIssue;
}

/** The first fault, as they stand in the value that was checked. There must be one. */
export function firstFault(input: unknown, issues: readonly z.core.$ZodIssue[]): Fault {
  let first: Fault | undefined;
  for (const fault of issues.flatMap((issue) => locate([], issue))) {
    if (!first || compareInDocument(input, fault.path, first.path) < 0) first = fault;
  }
  return first!;
}

/** An issue with its full path: that of the unknown field itself, and of each fault in the branch of a union that was meant. */
function locate(base: Path, issue: z.core.$ZodIssue): Fault[] {
  const path = [...base, ...issue.path.map(withoutGuard)];
  if (issue.code === 'unrecognized_keys') return [{ path: [...path, issue.keys[0]!], issue }];
  if (issue.code !== 'invalid_union') return [{ path, issue }];
  const meant = issue.errors.find((branch) => !branch.some(isOfAnotherType));
  return meant ? meant.flatMap((inner) => locate(path, inner)) : [{ path, issue }];
}

function isOfAnotherType(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}
