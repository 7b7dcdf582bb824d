import { afterEach, describe, expect, it } from 'vitest';
import { compareBatch } from '../../src/batch/compare-batch.js';
import { compare } from '../../src/compare.js';
import { comparisonSchema } from '../../src/comparison.schema.js';
import { InputError } from '../../src/errors.js';
import { parseEvent } from '../../src/event/parse.js';
import { parseJson } from '../../src/node/parse-json.js';
import { checkComparison } from '../../src/report/check-comparison.js';
import { FORMATS } from '../../src/report/formats.js';
import { comparison } from '../report/fixture.js';
import { renamed } from '../report/renamed.js';

/* Names that objects treat in a way of their own are ids, labels and names like any other, and change no prototype. */

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '\uffff__proto__'];
const before = Object.getOwnPropertyNames(Object.prototype).sort();
const kept = Object.getOwnPropertyDescriptors(Object.prototype);

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(Object.getOwnPropertyDescriptors(Object.prototype)).toEqual(kept);
  expect({}).not.toHaveProperty('polluted');
});

const LEFT = 'They discussed the war on Monday. Talks took 3 hours.';
const RIGHT = 'They discussed the conflict on Tuesday. Talks took 4 hours.';

function eventWith(name: string, other: string) {
  return {
    id: name,
    title: name,
    topics: [name, { label: other, terms: [name, 'Talks'] }],
    readouts: [
      { id: name, source: { name, party: name, kind: name }, text: `${LEFT} ${name}` },
      { id: other, source: { name: other, party: other }, text: `${RIGHT} ${other}`, variantOf: name },
    ],
  };
}

describe.each(NAMES)('%j', (name) => {
  const event = eventWith(name, name === 'constructor' ? '__proto__' : 'constructor');
  const parsed = JSON.parse(JSON.stringify(event));

  it('is an id, a label and a name of an event', () => {
    expect(parseEvent(parsed)).toEqual(event);
    const { topics, profiles, claims } = compare(parsed);
    const ids = event.readouts.map(({ id }) => id);
    for (const { coverage } of topics) expect(Object.keys(coverage).sort()).toEqual([...ids].sort());
    expect(topics.map(({ label }) => label)).toContain(name);
    expect(profiles.map(({ readout }) => readout)).toEqual(ids);
    expect(new Set(claims.map(({ readout }) => readout))).toEqual(new Set(ids));
  });

  it('changes no finding', () => {
    const kinds = (id: string, other: string) => {
      const side = (name: string, text: string) => ({ id: name, source: { name }, text });
      const { discrepancies } = compare({ id: 'e', readouts: [side(id, LEFT), side(other, RIGHT)] });
      return discrepancies.map(({ kind, subtype }) => `${kind} ${subtype}`).sort();
    };
    expect(kinds(name, 'zz')).toEqual(kinds('yy', 'zz'));
    expect(kinds(name, 'zz').length).toBeGreaterThan(0);
  });

  it('comes through a batch and through JSON', async () => {
    for await (const result of compareBatch([JSON.parse(JSON.stringify(event))])) {
      expect(result.id).toBe(name);
      const line = JSON.stringify('comparison' in result ? result.comparison : undefined);
      expect(JSON.stringify(parseJson(line))).toBe(line);
      const read = comparisonSchema().parse(parseJson(line));
      expect(read).toEqual(parseJson(line));
      const entries = ({ topics }: typeof read) => topics.map(({ coverage }) => Object.entries(coverage));
      expect(entries(read)).toEqual(entries(parseJson(line) as typeof read));
      expect(entries(read)[0]).toHaveLength(2);
    }
  });

  it('comes through every renderer', () => {
    const whole = renamed(comparison, (id) => (id === 'russia' ? name : id));
    for (const { name: format, render } of FORMATS) {
      const told = render(whole);
      expect(told.length, format).toBeGreaterThan(100);
      expect(render(JSON.parse(JSON.stringify(whole))), format).toEqual(told);
    }
  });
});

/** The JSON with `"__proto__": {"polluted": true}` in one of its objects after the other. */
function* poisoned(json: string): Generator<unknown> {
  for (const { index } of json.matchAll(/\{(?=")/gu))
    yield JSON.parse(`${json.slice(0, index + 1)}"__proto__":{"polluted":true},${json.slice(index + 1)}`);
}

describe('a field __proto__ in JSON', () => {
  it('is refused in every object of an event', () => {
    let objects = 0;
    for (const value of poisoned(JSON.stringify(eventWith('a', 'b')))) {
      objects += 1;
      expect(() => parseEvent(value)).toThrow(InputError);
    }
    expect(objects).toBe(6);
  });

  it('is refused in a comparison, or is not looked at, and changes nothing', () => {
    let [refused, passed] = [0, 0];
    for (const value of poisoned(JSON.stringify(comparison))) {
      try {
        checkComparison(value);
        passed += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(60);
    // Reasons and notes hold what they like.
    expect(passed).toBeLessThan(20);
  });

  it('is checked where it is the id of a readout', () => {
    const whole = JSON.parse(JSON.stringify(renamed(comparison, (id) => (id === 'russia' ? '__proto__' : id))));
    const coverage = Object.getOwnPropertyDescriptor(whole.topics[0].coverage, '__proto__')!.value;
    expect(coverage.grade).toBe('named');
    coverage.grade = 'loud';
    expect(() => checkComparison(whole)).toThrow(
      expect.objectContaining({ code: 'unknown-value', path: 'topics[0].coverage.__proto__.grade' }),
    );
  });
});
