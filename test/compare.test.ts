import { describe, expect, test } from 'vitest';
import { version } from '../package.json';
import { LINK_MODEL } from '../src/alignment/weights.js';
import { compare } from '../src/compare.js';
import type { Comparison } from '../src/comparison.js';
import { comparisonSchema } from '../src/comparison.schema.js';
import { InputError } from '../src/errors.js';
import type { EventRecord } from '../src/event/event.js';
import type { Language } from '../src/languages/language.js';
import { exampleEvents } from './alignment/aligned.js';
import { eventOf } from './discrepancies/two-readouts.js';

const CALL = {
  north: 'The two leaders spoke by phone on Monday. They discussed the war on the border and agreed to meet in May.',
  south: 'At the request of the northern side, the leaders spoke by phone. They exchanged views on the crisis.',
};

/** Own fields by name, whatever the name. */
const own = <T>(record: { readonly [key: string]: T }, key: string): T =>
  Object.getOwnPropertyDescriptor(record, key)!.value;

/** What must hold of any result: exact quotes, ids that lead somewhere, plain data of the documented shape. */
function expectSound(result: Comparison, event: EventRecord): void {
  const parsed = comparisonSchema().safeParse(JSON.parse(JSON.stringify(result)));
  expect(parsed.error?.issues ?? []).toEqual([]);
  const texts = new Map(event.readouts.map(({ id, text }) => [id, text]));
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]));
  const clusters = new Set(result.clusters.map(({ id }) => id));
  expect(claims.size).toBe(result.claims.length);
  for (const { readout, span, quote, sentence } of result.claims) {
    expect(texts.get(readout)!.slice(span.start, span.end)).toBe(quote);
    expect(sentence.start <= span.start && span.end <= sentence.end).toBe(true);
  }
  for (const { claims: members, links } of result.clusters) {
    for (const id of [...members, ...links.flatMap(({ a, b }) => [a, b])]) expect(claims.has(id)).toBe(true);
    expect(new Set(members.map((id) => claims.get(id)!.readout)).size).toBeGreaterThan(1);
  }
  for (const { coverage } of result.topics)
    expect(Object.getOwnPropertyNames(coverage).sort()).toEqual([...texts.keys()].sort());
  expect(new Set(result.discrepancies.map(({ id }) => id)).size).toBe(result.discrepancies.length);
  for (const { evidence, cluster, missingFrom } of result.discrepancies) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { readout, claim, span, quote } of evidence) {
      expect(claims.get(claim)!.readout).toBe(readout);
      expect(texts.get(readout)!.slice(span.start, span.end)).toBe(quote);
    }
    if (cluster !== undefined) expect(clusters.has(cluster)).toBe(true);
    for (const id of missingFrom) expect(texts.has(id)).toBe(true);
  }
  expect(result.profiles.map(({ readout }) => readout)).toEqual(event.readouts.map(({ id }) => id));
}

describe('a comparison', () => {
  const event = eventOf(CALL, { date: '2024-05-06', title: 'A call' });
  const result = compare(event);

  test('has the documented fields and no more', () => {
    expect(Object.keys(result)).toEqual([
      'schemaVersion',
      'event',
      'settings',
      'claims',
      'clusters',
      'topics',
      'discrepancies',
      'profiles',
      'notes',
    ]);
    expect(result.schemaVersion).toBe(1);
    expect(result.event).toEqual(event);
    expect(result.settings).toEqual({ version, threshold: LINK_MODEL.threshold });
  });

  test('numbers the claims of each readout in text order, readouts as they are given', () => {
    const ids = result.claims.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['north#0', 'north#1']);
    for (const id of ['north', 'south']) {
      const of = result.claims.filter(({ readout }) => readout === id);
      expect(of.map((claim) => claim.id)).toEqual(of.map((_, i) => `${id}#${i}`));
      const starts = of.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((x, y) => x - y));
    }
    const turned = compare({ ...event, readouts: [...event.readouts].reverse() });
    expect(turned.claims[0]!.id).toBe('south#0');
    expect(turned.profiles.map(({ readout }) => readout)).toEqual(['south', 'north']);
  });

  test.each(exampleEvents().map((one) => [one.id, one] as const))('is sound on the example %s', (_, example) => {
    const found = compare(example);
    expectSound(found, example);
    expect(found.clusters.length).toBeGreaterThan(0);
    expect(found.discrepancies.length).toBeGreaterThan(0);
    const scores = found.discrepancies.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });

  test('leaves what it was given as it was', () => {
    const input = eventOf(CALL, { topics: ['the war', { label: 'calls', terms: ['phone'] }] });
    const before = structuredClone(input);
    const frozen = Object.freeze({
      ...input,
      readouts: Object.freeze(input.readouts.map((one) => Object.freeze(one))),
    });
    compare(frozen as EventRecord, Object.freeze({ threshold: 0.5 }));
    expect(input).toEqual(before);
  });
});

describe('topics', () => {
  test('those asked for are graded, in their order, and no other is looked for', () => {
    const { topics } = compare(eventOf(CALL, { topics: ['the war', { label: 'calls', terms: ['phone'] }] }));
    expect(topics.map(({ label, given }) => [label, given])).toEqual([
      ['the war', true],
      ['calls', true],
    ]);
    expect(topics[0]!.coverage.north!.grade).toBe('named');
    expect([topics[1]!.coverage.north!.grade, topics[1]!.coverage.south!.grade]).toEqual(['named', 'named']);
  });

  test.each([undefined, []])('without any, some are found: %j', (topics) => {
    const found = compare(eventOf(CALL, topics === undefined ? {} : { topics })).topics;
    expect(found.length).toBeGreaterThan(0);
    for (const { given } of found) expect(given).toBe(false);
  });
});

describe('the threshold', () => {
  const linked = (event: EventRecord, threshold: number) =>
    compare(event, { threshold }).clusters.flatMap(({ links }) => links.map(({ a, b }) => `${a} ${b}`));

  test('0 links whatever was laid against each other, 1 only what is certain; a higher one adds no link', () => {
    for (const event of exampleEvents()) {
      const all = new Set(linked(event, 0));
      expect(all.size).toBeGreaterThan(linked(event, LINK_MODEL.threshold).length);
      expect(linked(event, 1)).toEqual([]);
      let before = all;
      for (const threshold of [0.3, 0.6, 0.9]) {
        const now = new Set(linked(event, threshold));
        for (const link of now) expect(before).toContain(link);
        before = now;
      }
    }
  });

  test('stands in the settings, and no link is below it', () => {
    for (const event of exampleEvents()) {
      const { clusters, settings } = compare(event, { threshold: 0.6 });
      expect(settings.threshold).toBe(0.6);
      for (const { links } of clusters) for (const { score } of links) expect(score).toBeGreaterThanOrEqual(0.6);
    }
  });

  test('both ends give sound results', () => {
    const event = eventOf(CALL, { topics: ['the war'] });
    for (const threshold of [0, 1]) expectSound(compare(event, { threshold }), event);
  });
});

describe('a bad call', () => {
  const [north, south] = eventOf(CALL).readouts as [EventRecord['readouts'][number], EventRecord['readouts'][number]];
  const changed = (more: object) => ({ ...eventOf(CALL), ...more });

  test.each<[string, unknown, string, string]>([
    ['no event', undefined, 'not-an-object', ''],
    ['a text for an event', 'They spoke.', 'not-an-object', ''],
    ['no readouts', changed({ readouts: [] }), 'too-few-readouts', 'readouts'],
    ['no list of readouts', { id: 'event' }, 'missing-field', 'readouts'],
    ['one readout', changed({ readouts: [north] }), 'too-few-readouts', 'readouts'],
    ['two with one id', changed({ readouts: [north, { ...south, id: 'north' }] }), 'duplicate-id', 'readouts[1].id'],
    ['an empty text', changed({ readouts: [north, { ...south, text: '' }] }), 'blank-text', 'readouts[1].text'],
    ['a blank text', changed({ readouts: [{ ...north, text: ' \n\t' }, south] }), 'blank-text', 'readouts[0].text'],
    ['a text that is none', changed({ readouts: [north, { ...south, text: 7 }] }), 'wrong-type', 'readouts[1].text'],
    ['no text', changed({ readouts: [north, { ...south, text: undefined }] }), 'missing-field', 'readouts[1].text'],
    ['a topic that is none', changed({ topics: [7] }), 'wrong-type', 'topics[0]'],
    ['a term that is none', changed({ topics: [{ label: 'war', terms: [null] }] }), 'wrong-type', 'topics[0].terms[0]'],
    ['an unknown field', changed({ place: 'Geneva' }), 'unknown-field', 'place'],
    [
      'an unknown field of a readout',
      changed({ readouts: [north, { ...south, lang: 'en' }] }),
      'unknown-field',
      'readouts[1].lang',
    ],
  ])('%s', (_, event, code, path) => {
    const failed = () => compare(event as EventRecord);
    expect(failed).toThrow(InputError);
    expect(failed).toThrow(expect.objectContaining({ code, path }));
    try {
      failed();
    } catch (error) {
      const { message, expected, received } = error as InputError;
      expect(message).toBe(`${path || 'input'}: expected ${expected}, got ${received}`);
    }
  });

  test.each<[unknown, string, string]>([
    [{ threshold: 2 }, 'out-of-range', 'options.threshold'],
    [{ threshold: '0.5' }, 'wrong-type', 'options.threshold'],
    [{ topics: ['war'] }, 'unknown-field', 'options.topics'],
    [null, 'not-an-object', 'options'],
  ])('options %j', (options, code, path) => {
    expect(() => compare(eventOf(CALL), options as never)).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('texts that cannot be compared', () => {
  const codes = ({ notes }: Comparison) => notes.map(({ code }) => code);

  test('another language: a note says so and nothing is called omitted in it', () => {
    const event = eventOf(
      { ...CALL, east: 'Президенты обсудили положение на границе и договорились о встрече в мае.' },
      { topics: ['the war', 'meeting in May'] },
    );
    const result = compare(event);
    expectSound(result, event);
    expect(codes(result)).toEqual(expect.arrayContaining(['no-lemmas', 'no-attribution', 'several-languages']));
    for (const { coverage } of result.topics) expect(coverage.east!.grade).toBe('not-comparable');
    for (const { missingFrom } of result.discrepancies) expect(missingFrom).not.toContain('east');
  });

  test('nothing shared: a note says so', () => {
    const event = eventOf({ a: 'The museum bought a portrait.', b: 'Storms hit the coast and the harbour.' });
    const result = compare(event);
    expectSound(result, event);
    expect(result.clusters).toEqual([]);
    expect(codes(result)).toContain('nothing-shared');
    expect(codes(compare(eventOf(CALL)))).not.toContain('nothing-shared');
  });

  test('one party: a note says so', () => {
    const event = eventOf(CALL);
    const readouts = event.readouts.map((one) => ({ ...one, source: { name: one.id, party: 'North' } }));
    expect(codes(compare({ ...event, readouts }))).toContain('one-party');
  });

  // Known to be wrong: words of a language without a reader of its own are not matched, though they are read.
  test('a text in another language against its copy shares something, and no more than that is said', () => {
    const text = 'Президенты обсудили положение на границе и договорились о встрече в мае.';
    const { clusters, discrepancies } = compare(eventOf({ a: text, b: text }));
    expect(clusters.length).toBeGreaterThan(0);
    expect(discrepancies).toEqual([]);
  });

  test('a language of one’s own is read by its reader', () => {
    const read: string[] = [];
    const shout: Language = {
      tag: 'xx',
      limits: [],
      read(text) {
        read.push(text);
        return { language: 'xx', sentences: [] };
      },
    };
    const event = eventOf(CALL);
    const readouts = event.readouts.map((one, i) => (i === 0 ? { ...one, language: 'xx-YY' } : one));
    const { notes } = compare({ ...event, readouts }, { languages: [shout] });
    expect(read).toContain(CALL.north);
    expect(read).not.toContain(CALL.south);
    expect(notes).toContainEqual({ code: 'no-claims', readout: 'north' });
    // Without the reader of English the other is read by its words alone.
    expect(notes.some(({ code, readout }) => code === 'no-lemmas' && readout === 'south')).toBe(true);
  });
});

describe('whatever a text says', () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['lone surrogates', 'The \ud800leaders\udfff agreed\udc00 to meet. \ud83d'],
    ['names of built-ins', 'The __proto__ met the constructor. toString said that hasOwnProperty agreed.'],
    ['emoji', 'The leaders 🤝 agreed 👩‍🚀🇺🇦 to meet in May. 🎉🎉🎉'],
    ['right to left', 'The leaders agreed. اتفق الزعيمان على اللقاء في مايو. \u202eThey met.\u202c'],
    ['NUL and controls', 'The leaders\u0000 agreed\u0007 to\u001b[31m meet.\u0000'],
    ['marks only', '?!… — “” ...'],
    ['one letter', 'a'],
    ['invisible', '\u200b\u2060'],
    ['combining', `The leaders agre\u0301ed ${'\u0301'.repeat(500)} to meet.`],
    ['one long word', 'x'.repeat(5000)],
    ['no full stop', 'the leaders agreed '.repeat(300)],
    ['quotation marks that never close', 'The leader said: “'.repeat(100)],
  ];

  test.each(HOSTILE)('%s: no throw, and spans are exact', (_, text) => {
    for (const texts of [
      { a: text, b: CALL.north },
      { a: text, b: text },
    ]) {
      const event = eventOf(texts, { topics: ['leaders', text.slice(0, 40)] });
      const given = compare(event);
      expectSound(given, event);
      expectSound(compare(eventOf(texts)), event);
    }
  });

  test('all of them at once', () => {
    const event = eventOf(Object.fromEntries(HOSTILE));
    expectSound(compare(event), event);
  });

  test('ids, names, and labels may be names of built-ins', () => {
    const event: EventRecord = {
      id: '__proto__',
      topics: ['__proto__', 'constructor', { label: 'toString', terms: ['valueOf'] }],
      readouts: ['__proto__', 'constructor', 'hasOwnProperty'].map((id) => ({
        id,
        source: { name: id, party: id },
        text: `${CALL.north} The constructor agreed.`,
      })),
    };
    const result = compare(event);
    expect(result.claims.map(({ id }) => id)).toContain('__proto__#0');
    expect(own(result.topics[1]!.coverage, '__proto__').grade).toBe('named');
    expect(own(result.topics[1]!.coverage, 'constructor').grade).toBe('named');
    expect(Object.getPrototypeOf(result.topics[0]!.coverage)).toBe(Object.prototype);
    // Through JSON the id stays a field like any other.
    const back = JSON.parse(JSON.stringify(result)) as Comparison;
    expect(own(back.topics[1]!.coverage, '__proto__').grade).toBe('named');
    expect(result.discrepancies).toEqual([]);
  });

  test('a result whose readout is called __proto__ is of the documented shape', () => {
    const event = eventOf(
      Object.fromEntries([
        ['__proto__', CALL.north],
        ['b', CALL.south],
      ]),
    );
    expectSound(compare(event), event);
  });

  test('and the schema gives it back whole', () => {
    const { topics } = compare(
      eventOf(
        Object.fromEntries([
          ['__proto__', CALL.north],
          ['b', CALL.south],
        ]),
      ),
    );
    const topic = comparisonSchema().shape.topics.element.parse(JSON.parse(JSON.stringify(topics[0])));
    expect(JSON.stringify(topic)).toBe(JSON.stringify(topics[0]));
  });
});
