import * as z from 'zod';
import type { EventRecord } from './event.js';

/*
 * `error` says what is expected there, in the words of an `InputError`; `describe` documents the field in the JSON Schema.
 */

const ISO_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u;
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u;

/** An object with these fields and no others. */
export function record<S extends z.ZodRawShape>(shape: S) {
  const fields = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `no field but ${fields}` : 'an object'),
  });
}

/**
 * A field that may be absent, typed for `exactOptionalPropertyTypes`. It accepts `undefined` too: callers without that
 * compiler option write `{ url: item.url }` and mean "none".
 */
export function optional<T extends z.ZodType>(type: T): z.ZodExactOptional<T> {
  return z.optional(type) as unknown as z.ZodExactOptional<T>;
}

function pattern(regex: RegExp, error: string) {
  return z.string({ error }).regex(regex, { error });
}

function build() {
  const filled = pattern(/\S/u, 'a string that is not blank');
  const date = pattern(ISO_DATE, 'an ISO 8601 date such as "2025-02-24" or "2025-02-24T14:30:00Z"');
  const offset = z.int({ error: 'a whole number' }).min(0, { error: 'a whole number from 0' });

  const source = record({
    name: filled.describe('Shown to readers.'),
    party: optional(
      filled.describe('The side the source speaks for; several sources may share one. Default: the name.'),
    ),
    kind: optional(filled.describe('"official", "state media", "press" or any word of yours. Default: "official".')),
  });
  const passage = record({ start: offset, end: offset });
  const readout = record({
    id: filled.describe('Unique within the event; claim ids are made from it.'),
    source: source.describe('Who speaks.'),
    text: filled.describe('The account itself.'),
    language: optional(
      pattern(LANGUAGE_TAG, 'a BCP 47 language tag such as "en"').describe('BCP 47 tag of the language of the text.'),
    ),
    publishedAt: optional(date.describe('ISO 8601 date or date-time.')),
    url: optional(filled.describe('Where the text can be read.')),
    variantOf: optional(filled.describe('The id of the readout that this one is another version of.')),
    truncated: optional(
      z
        .boolean({ error: 'true or false' })
        .describe('Whether the text is cut off: nothing is then called omitted in it.'),
    ),
    passages: optional(
      z
        .array(passage, { error: 'a list of spans' })
        .describe('Where the sentences stand in the article they were taken from.'),
    ),
  });
  const topic = record({
    label: filled.describe('The topic, as a reader would name it.'),
    terms: optional(z.array(filled, { error: 'a list of strings' }).describe('Words that name it, beside its label.')),
  });
  return record({
    id: filled.describe('Any name for the event.'),
    title: optional(filled.describe('Shown to readers.')),
    date: optional(date.describe('ISO 8601 date of the event.')),
    participants: optional(z.array(filled, { error: 'a list of strings' }).describe('Who took part.')),
    topics: optional(
      z
        .array(z.union([filled, topic], { error: 'a string or an object with a label' }), { error: 'a list of topics' })
        .describe('Details to grade in each readout. Without any, topics are found.'),
    ),
    readouts: z
      .array(readout, { error: 'a list of readouts' })
      .min(2, { error: 'at least two readouts' })
      .describe('The accounts to compare.'),
    unassigned: optional(
      z
        .array(passage, { error: 'a list of spans' })
        .describe('Sentences of the article that no readout holds, since it does not show whose they are.'),
    ),
    notes: optional(
      z
        .array(record({ code: filled }), { error: 'a list of notes' })
        .describe('What there is to know of the record, as codes.'),
    ),
  }).describe('One event and its readouts.') satisfies z.ZodType<EventRecord>;
}

let built: ReturnType<typeof build> | undefined;

/** The zod schema of an `EventRecord`, built on the first call. */
export function eventSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}
