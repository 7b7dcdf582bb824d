import { describe, expect, test } from 'vitest';
import { english } from '../../src/languages/english.js';
import { discoverTopics } from '../../src/topics/discover.js';
import { askedTopics, topicsOf, wordsOfTopics } from '../../src/topics/topics-of.js';
import { alignmentOf } from '../alignment/aligned.js';
import { eventOf } from '../discrepancies/two-readouts.js';

const TEXTS = { a: 'The ministers signed a fishing treaty.', b: 'The ministers discussed grain.' };
const asked = (topics?: (string | { label: string; terms?: string[] })[]) =>
  askedTopics(eventOf(TEXTS, topics === undefined ? {} : { topics }), [english]);

describe('askedTopics', () => {
  test('reads labels and records alike, in their order', () => {
    const topics = asked(['grain', { label: 'fish', terms: ['treaty'] }]);
    expect(topics.map(({ label, given, wordings }) => [label, given, wordings.length])).toEqual([
      ['grain', true, 1],
      ['fish', true, 2],
    ]);
    expect(asked(['grain'])).toEqual(asked([{ label: 'grain' }]));
  });

  test('none where none are asked for', () => {
    expect(asked()).toEqual([]);
    expect(asked([])).toEqual([]);
  });

  test('reads with the first language, and by words alone where there is none', () => {
    const event = eventOf(TEXTS, { topics: ['ministers'] });
    expect(askedTopics(event, [english])[0]!.wordings[0]![0]!.key).toBe('minister');
    expect(() => askedTopics(event, [])).not.toThrow();
  });
});

describe('topicsOf', () => {
  const alignment = alignmentOf(TEXTS);

  test('keeps to what is asked for', () => {
    const topics = asked(['pipelines']);
    expect(topicsOf(topics, alignment)).toBe(topics);
  });

  test('else finds some, none of them given', () => {
    const found = topicsOf([], alignment);
    expect(found).toEqual(discoverTopics(alignment));
    expect(found.map(({ label }) => label)).toContain('fishing treaty');
    for (const { given } of found) expect(given).toBe(false);
  });
});

test('wordsOfTopics has the words of all wordings', () => {
  expect(wordsOfTopics(asked(['US contacts', { label: 'ports', terms: ['the old harbour'] }]))).toEqual([
    '@US',
    'contact',
    'port',
    'old',
    'harbour',
  ]);
  expect(wordsOfTopics([])).toEqual([]);
});
