import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { EventRecord } from '../../src/event/event.js';
import type { Expectation } from './expectation.js';

/** A folder of this room, as read. */
export interface Case {
  readonly name: string;
  readonly event: EventRecord;
  readonly expectation: Expectation;
}

const folder = new URL('./', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** All cases, by number. */
export const cases: readonly Case[] = readdirSync(folder)
  .filter((name) => existsSync(new URL(`${name}/expect.json`, folder)))
  .sort()
  .map((name) => ({ name, event: read(`${name}/event.json`), expectation: read(`${name}/expect.json`) }));
