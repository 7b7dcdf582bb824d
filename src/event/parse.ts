import type * as z from 'zod';
import { InputError, type InputErrorCode } from '../errors.js';
import { describe, quote } from './describe.js';
import type { EventRecord } from './event.js';
import { type Fault, firstFault } from './fault.js';
import { valueAt, writePath } from './path.js';
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
  if (!result.success) throw translate(input, firstFault(input, result.error.issues));
  checkReferences(result.data);
  return result.data;
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
