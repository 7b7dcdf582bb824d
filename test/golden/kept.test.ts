import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/alignment/compare-claims.js';
import { alignPhrases } from '../../src/alignment/phrases.js';
import { similarity } from '../../src/alignment/similarity.js';
import { compare } from '../../src/compare.js';
import type { EventRecord } from '../../src/event/event.js';
import { exampleEvents } from '../alignment/aligned.js';
import { cases } from './cases.js';

/*
 * What came of each golden case, each example and some events of odd grammar when they were last looked at, a digest for each
 * part of the comparison, and one of what the functions on two texts make of the first two readouts. The cases say what must be; this notices whatever else a change changes, so that it is meant or mended.
 */

/** `UPDATE_KEPT=1 npx vitest run test/golden/kept.test.ts` writes the digests anew. */
const update = process.env.UPDATE_KEPT === '1';
const file = new URL('kept.json', import.meta.url);
const PARTS = ['claims', 'clusters', 'topics', 'discrepancies', 'profiles', 'notes'] as const;
type Digests = Readonly<Record<(typeof PARTS)[number] | 'texts', string>>;

/** Events of odd grammar, made once by chance of the words that the library looks for (`test/event-texts.ts`). */
const odd: readonly EventRecord[] = readFileSync(new URL('odd.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const events: readonly EventRecord[] = [...cases.map(({ event }) => event), ...exampleEvents(), ...odd];
const kept: Readonly<Record<string, Digests>> = JSON.parse(readFileSync(file, 'utf8'));

function digestsOf(event: EventRecord): Digests {
  const comparison = compare(event);
  return { ...digests(comparison, PARTS), ...digests({ texts: ofTwoTexts(event) }, ['texts']) };
}

function ofTwoTexts({ readouts }: EventRecord) {
  const [a, b] = [readouts[0]!.text, readouts[1]!.text];
  const phrases = (text: string) => (text.match(/\S+(?:\s+\S+){0,2}/gu) ?? []).slice(0, 30);
  return [similarity(a, b), compareClaims(a, b), alignPhrases(phrases(a), phrases(b))];
}

function digests<Part extends string>(from: Readonly<Record<Part, unknown>>, parts: readonly Part[]) {
  const digest = (part: Part) => createHash('sha256').update(JSON.stringify(from[part])).digest('hex').slice(0, 12);
  return Object.fromEntries(parts.map((part) => [part, digest(part)])) as Record<Part, string>;
}

if (update) {
  const lines = events.map((event) => ` ${JSON.stringify(event.id)}: ${JSON.stringify(digestsOf(event))}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

describe.skipIf(update)('what is kept', () => {
  it('is of these events', () => {
    expect(Object.keys(kept)).toEqual(events.map(({ id }) => id));
  });

  it.each(events)('is what comes of $id', (event) => {
    expect(digestsOf(event), 'if the change is meant: UPDATE_KEPT=1 npx vitest run test/golden/kept.test.ts').toEqual(
      kept[event.id],
    );
  });
});
