import * as z from 'zod';

/*
 * zod leaves a key `__proto__` out of the records that it gives. It is an id like any other, so it goes through a record behind
 * a sign that is no character, and so does what looks like it then.
 */

const AT_RISK = /^\uffff*__proto__$/;
const GUARDED = /^\uffff+__proto__$/;

/** A record of such values by ids of the user's, whatever they are called; unlike `z.record` it loses none. */
export function byId<T extends z.ZodType>(type: T) {
  const guarded = z.record(z.string(), type).overwrite((record) => renamed(record, withoutGuard));
  return z.preprocess((value) => (isObject(value) ? renamed(value, withGuard) : value), guarded);
}

/** A step of the path to a fault as the input has it. */
export function withoutGuard<T extends PropertyKey>(key: T): T | string {
  return typeof key === 'string' && GUARDED.test(key) ? key.slice(1) : key;
}

function withGuard(key: string): string {
  return AT_RISK.test(key) ? `\uffff${key}` : key;
}

function renamed<T extends object>(record: T, rename: (key: string) => string): T {
  const entries = Object.entries(record);
  if (!entries.some(([key]) => rename(key) !== key)) return record;
  return Object.fromEntries(entries.map(([key, value]) => [rename(key), value])) as T;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
