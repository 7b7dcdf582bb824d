import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Comparison } from '../src/comparison.js';
import { comparisonSchema } from '../src/comparison.schema.js';
import type { EventRecord } from '../src/event/event.js';
import type { eventSchema } from '../src/event/schema.js';
import { comparison } from './report/fixture.js';

/** A type with each field, optional ones too, written as if it were there and could be changed. */
type AllFields<T> = T extends readonly (infer Item)[]
  ? AllFields<Item>[]
  : T extends object
    ? { -readonly [Field in keyof T]-?: AllFields<Exclude<T[Field], undefined>> }
    : T;

type Same<A, B> = [AllFields<A>, AllFields<B>] extends [AllFields<B>, AllFields<A>] ? true : false;

// Held by the compiler: a schema that lacks a field of the interface, or has one more, is an error here.
const eventFields: Same<EventRecord, z.output<ReturnType<typeof eventSchema>>> = true;
const comparisonFields: Same<Comparison, z.output<ReturnType<typeof comparisonSchema>>> = true;

describe('comparisonSchema', () => {
  it('has the fields of the interfaces', () => {
    expect([eventFields, comparisonFields]).toEqual([true, true]);
  });

  it('takes a comparison back from JSON as it was', () => {
    expect(comparisonSchema().parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it('refuses a field that it does not document', () => {
    const more = { ...comparison, claims: [{ ...comparison.claims[0]!, mood: 'good' }] };
    expect(comparisonSchema().safeParse(more).success).toBe(false);
    expect(comparisonSchema().safeParse({ ...comparison, schemaVersion: 2 }).success).toBe(false);
  });
});
