import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.js';
import type { EventRecord } from '../../src/event/event.js';
import { exampleEvents } from '../alignment/aligned.js';
import { cases } from './cases.js';

/*
 * What came of each golden case, each example and some events of odd grammar when they were last looked at, a digest for each
 * part of the comparison. The cases say what must be; this notices whatever else a change changes, so that it is meant or mended.
 */

/** `UPDATE_KEPT=1 npx vitest run test/golden/kept.test.ts` writes the digests anew. */
const update = process.env.UPDATE_KEPT === '1';
const file = new URL('kept.json', import.meta.url);
const PARTS = ['claims', 'clusters', 'topics', 'discrepancies', 'profiles', 'notes'] as const;
type Digests = Readonly<Record<(typeof PARTS)[number], string>>;

/** Events of odd grammar, made once by chance of the words that the library looks for (`test/event-texts.ts`). */
const odd: readonly EventRecord[] = readFileSync(new URL('odd.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const events: readonly EventRecord[] = [...cases.map(({ event }) => event), ...exampleEvents(), ...odd];
const kept: Readonly<Record<string, Digests>> = JSON.parse(readFileSync(file, 'utf8'));

function digestsOf(event: EventRecord): Digests {
  const comparison = compare(event);
  const digest = (part: (typeof PARTS)[number]) =>
    createHash('sha256').update(JSON.stringify(comparison[part])).digest('hex').slice(0, 12);
  return Object.fromEntries(PARTS.map((part) => [part, digest(part)])) as Digests;
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
