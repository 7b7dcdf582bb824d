import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import type { EventRecord } from '../../src/event/event.js';
import { parseEvent } from '../../src/event/parse.js';

function event(): EventRecord {
  return {
    id: 'call',
    title: 'Two ministers speak',
    date: '2024-05-06',
    topics: ['grain', { label: 'ports', terms: ['harbour'] }],
    readouts: [
      { id: 'north', source: { name: 'Northern ministry', party: 'North' }, text: 'They spoke of grain.' },
      { id: 'south', source: { name: 'Southern ministry' }, text: 'They spoke of trade.', language: 'en-GB' },
    ],
  };
}

/** The event with the field at a path set to a value, or taken out where the value is `undefined`. */
function changed(path: string, value: unknown): unknown {
  const whole: unknown = event();
  const keys = path.split('.');
  const last = keys.pop()!;
  let here = whole as { [key: string]: unknown };
  for (const key of keys) here = here[key] as { [key: string]: unknown };
  if (value === undefined) delete here[last];
  else here[last] = value;
  return whole;
}

function errorFor(input: unknown): InputError {
  try {
    parseEvent(input);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('parseEvent', () => {
  it('gives back an equal event in a new object', () => {
    const input = event();
    const parsed = parseEvent(input);
    expect(parsed).toEqual(input);
    expect(parsed).not.toBe(input);
    expect(parsed.readouts[0]).not.toBe(input.readouts[0]);
  });

  it('takes every optional field', () => {
    const input = { ...event(), participants: ['North', 'South'] };
    Object.assign(input.readouts[1]!, {
      publishedAt: '2024-05-06T18:30:00+02:00',
      url: 'https://example.org/readout',
      variantOf: 'north',
      truncated: true,
      passages: [{ start: 0, end: 20 }],
    });
    expect(parseEvent(input)).toEqual(input);
  });

  it('reads an undefined optional field as absent', () => {
    const parsed = parseEvent({ ...event(), title: undefined });
    expect(JSON.parse(JSON.stringify(parsed))).not.toHaveProperty('title');
  });

  const notBlank = 'expected a string that is not blank';
  it.each([
    ['readouts', [], 'too-few-readouts', 'readouts: expected at least two readouts, got none'],
    ['readouts', event().readouts.slice(1), 'too-few-readouts', 'readouts: expected at least two readouts, got one'],
    ['readouts', undefined, 'missing-field', 'readouts: expected a list of readouts, got nothing'],
    ['readouts', {}, 'wrong-type', 'readouts: expected a list of readouts, got an object'],
    ['readouts.1.text', '', 'blank-text', `readouts[1].text: ${notBlank}, got an empty string`],
    ['readouts.1.text', ' \n\u00a0', 'blank-text', `readouts[1].text: ${notBlank}, got a blank string`],
    ['readouts.1.text', 12, 'wrong-type', `readouts[1].text: ${notBlank}, got 12`],
    ['readouts.0.text', null, 'wrong-type', `readouts[0].text: ${notBlank}, got null`],
    ['readouts.0.id', '', 'empty', `readouts[0].id: ${notBlank}, got an empty string`],
    ['readouts.0.source', undefined, 'missing-field', 'readouts[0].source: expected an object, got nothing'],
    ['readouts.0.source', 'North', 'wrong-type', 'readouts[0].source: expected an object, got "North"'],
    ['topics.0', 7, 'wrong-type', 'topics[0]: expected a string or an object with a label, got 7'],
    ['topics.0', ' ', 'empty', `topics[0]: ${notBlank}, got a blank string`],
    ['topics.1.label', undefined, 'missing-field', `topics[1].label: ${notBlank}, got nothing`],
    ['topics.1.terms.0', {}, 'wrong-type', `topics[1].terms[0]: ${notBlank}, got an object`],
    ['readouts.0.truncated', 'yes', 'wrong-type', 'readouts[0].truncated: expected true or false, got "yes"'],
    [
      'readouts.0.passages',
      [{ start: -1, end: 3 }],
      'out-of-range',
      /^readouts\[0\]\.passages\[0\]\.start: .*, got -1$/,
    ],
    ['readouts.0.passages', [{ start: 5, end: 3 }], 'out-of-range', /^readouts\[0\]\.passages\[0\]\.end: .*, got 3$/],
    ['date', 'last Monday', 'wrong-format', /^date: expected an ISO 8601 date such as .*, got "last Monday"$/],
    ['date', '2024-13-01', 'wrong-format', /^date: .*, got "2024-13-01"$/],
    ['readouts.0.language', 'plain English', 'wrong-format', /^readouts\[0\]\.language: .*, got "plain English"$/],
    [
      'readouts.1.id',
      'north',
      'duplicate-id',
      'readouts[1].id: expected an id of its own, got "north", as readouts[0] has',
    ],
    ['topics.0', 'ports', 'duplicate-id', 'topics[1]: expected a label of its own, got "ports", as topics[0] has'],
    ['readouts.1.variantOf', 'east', 'unknown-reference', /^readouts\[1\]\.variantOf: .*, got "east"$/],
    ['readouts.1.variantOf', 'south', 'unknown-reference', /^readouts\[1\]\.variantOf: .*, got its own id$/],
  ])('refuses %s = %j', (path, value, code, message) => {
    const error = errorFor(changed(path, value));
    expect(error.code).toBe(code);
    if (typeof message === 'string') expect(error.message).toBe(message);
    else expect(error.message).toMatch(message);
  });

  it.each([
    [[], 'an empty list'],
    ['text', '"text"'],
    [null, 'null'],
    [undefined, 'nothing'],
  ])('refuses %j for an event', (input, received) => {
    expect(errorFor(input)).toMatchObject({ code: 'not-an-object', path: '', expected: 'an object', received });
  });

  it('names an unknown field and the known ones, at any level', () => {
    expect(errorFor(changed('place', 'Geneva'))).toMatchObject({
      code: 'unknown-field',
      path: 'place',
      expected: 'no field but id, title, date, participants, topics, readouts, unassigned, notes',
      received: 'the field "place"',
    });
    expect(errorFor(changed('readouts.1.source.side', 'South'))).toMatchObject({
      code: 'unknown-field',
      path: 'readouts[1].source.side',
      expected: 'no field but name, party, kind',
    });
    expect(errorFor(changed('topics.1.weight', 2)).path).toBe('topics[1].weight');
    expect(errorFor(changed('two words', 1)).path).toBe('["two words"]');
  });

  it('reports the first fault in the order of the input', () => {
    const readouts = [{ text: 7, id: 'a', source: { name: '' } }, 5];
    expect(errorFor({ readouts, id: 4 }).path).toBe('readouts[0].text');
    expect(errorFor({ id: 4, readouts }).path).toBe('id');
    expect(errorFor({ extra: 1, id: 4, readouts }).path).toBe('extra');
    expect(errorFor({ readouts: [{ id: 'a', source: { name: '' } }] }).path).toBe('readouts');
    expect(errorFor({ ...event(), topics: [{ terms: [3], label: 4 }] }).path).toBe('topics[0].terms[0]');
  });

  it('takes names of built-in properties as ids and words', () => {
    const input = event();
    Object.assign(input.readouts[0]!, { id: '__proto__', text: 'constructor __proto__ toString' });
    Object.assign(input.readouts[1]!, { id: 'constructor', variantOf: '__proto__' });
    input.topics = ['__proto__', { label: 'constructor', terms: ['valueOf'] }];
    expect(parseEvent(input)).toEqual(input);
    input.readouts[1]!.variantOf = 'toString';
    expect(errorFor(input).code).toBe('unknown-reference');
  });

  it('counts an own field named __proto__ as unknown', () => {
    const json = JSON.stringify(event()).replace('"id":"north"', '"id":"north","__proto__":{}');
    expect(errorFor(JSON.parse(json))).toMatchObject({ code: 'unknown-field', path: 'readouts[0].__proto__' });
  });

  it('takes any text that is not blank', () => {
    for (const text of ['\ud800', '\0', '🧑‍🚀', 'مرحبا', 'x'.repeat(5_000_000)]) {
      const parsed = parseEvent(changed('readouts.0.text', text));
      expect(parsed.readouts[0]!.text === text).toBe(true);
    }
  });

  it('keeps what came short and free of controls', () => {
    const { received } = errorFor(changed('date', `\u001b[31m\u009b\u202e${'long '.repeat(100)}`));
    expect(received).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(received.length).toBeLessThan(80);
  });
});
