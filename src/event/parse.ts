import type * as z from 'zod';
import { InputError, type InputErrorCode } from '../errors.js';
import { describe, quote } from './describe.js';
import type { EventRecord } from './event.js';
import { compareInDocument, type Path, valueAt, writePath } from './path.js';
import { eventSchema } from './schema.js';

/**
 * Checks a value (parsed JSON, say) and returns it as an event: a new object that shares its texts with the input, with
 * its fields in the order of `EventRecord`.
 *
 * @throws {InputError} for the first field, as they stand in the input, that breaks the contract: a wrong type, a blank
 *   string, a date that is not ISO 8601, an unknown field, fewer than two readouts. Where every field is sound, for two
 *   readouts with one id, two topics with one label, and a `variantOf` that is no other readout's id.
 */
export function parseEvent(input: unknown): EventRecord {
  const result = eventSchema().safeParse(input);
  if (!result.success) throw firstError(input, result.error.issues);
  checkReferences(result.data);
  return result.data;
}

interface Fault {
  readonly path: Path;
  readonly issue: z.core.$ZodIssue;
}

function firstError(input: unknown, issues: readonly z.core.$ZodIssue[]): InputError {
  let first: Fault | undefined;
  for (const fault of issues.flatMap((issue) => locate([], issue))) {
    if (!first || compareInDocument(input, fault.path, first.path) < 0) first = fault;
  }
  return translate(input, first!);
}

/** An issue with its full path: that of the unknown field itself, and of each fault in the branch of a union that was meant. */
function locate(base: Path, issue: z.core.$ZodIssue): Fault[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return [{ path: [...path, issue.keys[0]!], issue }];
  if (issue.code !== 'invalid_union') return [{ path, issue }];
  const meant = issue.errors.find((branch) => !branch.some(isOfAnotherType));
  return meant ? meant.flatMap((inner) => locate(path, inner)) : [{ path, issue }];
}

function isOfAnotherType(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function translate(input: unknown, { path, issue }: Fault): InputError {
  const value = valueAt(input, path);
  const written = writePath(path);
  if (issue.code === 'unrecognized_keys') {
    return new InputError('unknown-field', written, issue.message, `the field ${quote(issue.keys[0]!)}`);
  }
  const field = path.at(-1);
  if (issue.code === 'too_small' && Array.isArray(value)) {
    return new InputError('too-few-readouts', written, issue.message, value.length === 0 ? 'none' : 'one');
  }
  return new InputError(codeOf(issue, field, value), written, issue.message, describe(value));
}

function codeOf(issue: z.core.$ZodIssue, field: PropertyKey | undefined, value: unknown): InputErrorCode {
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'out-of-range';
  if (issue.code === 'invalid_format') {
    if (String(value).trim() !== '') return 'wrong-format';
    return field === 'text' ? 'blank-text' : 'empty';
  }
  if (field === undefined) return 'not-an-object';
  return value === undefined ? 'missing-field' : 'wrong-type';
}

function checkReferences(event: EventRecord): void {
  const ids = event.readouts.map((readout) => readout.id);
  checkUnique(ids, 'readouts', 'id');
  checkUnique(event.topics?.map((topic) => (typeof topic === 'string' ? topic : topic.label)) ?? [], 'topics', 'label');
  const known = new Set(ids);
  event.readouts.forEach(({ id, variantOf, passages }, at) => {
    if (variantOf !== undefined && (variantOf === id || !known.has(variantOf))) {
      throw new InputError(
        'unknown-reference',
        `readouts[${at}].variantOf`,
        'the id of another readout',
        variantOf === id ? 'its own id' : quote(variantOf),
      );
    }
    passages?.forEach(({ start, end }, number) => {
      if (end >= start) return;
      const path = `readouts[${at}].passages[${number}].end`;
      throw new InputError('out-of-range', path, `a number from ${start}, where the span starts`, String(end));
    });
  });
}

function checkUnique(keys: readonly string[], list: string, field: string): void {
  const seen = new Map<string, number>();
  keys.forEach((key, at) => {
    const before = seen.get(key);
    if (before !== undefined) {
      const path = list === 'topics' ? `topics[${at}]` : `${list}[${at}].${field}`;
      throw new InputError(
        'duplicate-id',
        path,
        `${field === 'id' ? 'an' : 'a'} ${field} of its own`,
        `${quote(key)}, as ${list}[${before}] has`,
      );
    }
    seen.set(key, at);
  });
}
