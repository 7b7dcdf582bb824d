import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examples } from '../../scripts/examples.mjs';
import { readoutsFromArticle } from '../../src/articles/readouts-from-article.js';
import type { EventRecord } from '../../src/event/event.js';
import { cases } from '../golden/cases.js';
import { ALL_HOSTILE } from '../report/html/hostile.js';
import { LANGUAGES, NEW_CHARACTERS } from './writing.js';

/** How many events are compared in each runtime. */
export const COUNT = 60;
/** How many of them are labelled events; where those are not at hand, golden cases stand in for them. */
const LABELLED = 22;

const root = new URL('../../', import.meta.url);
const gold = `${process.env.READOUT_DIFF_DATA ?? fileURLToPath(new URL('../shared', root))}/gold`;
const read = (path: string | URL) => readFileSync(path, 'utf8');

interface Labelled {
  readonly event: Pick<EventRecord, 'id' | 'title' | 'date'>;
  readonly readouts: readonly { id: string; source: string; party: string; kind: string; sentences: string[] }[];
  readonly topics: readonly { label: string }[];
}

function fromGold({ event: { id, title, date }, readouts, topics }: Labelled): EventRecord {
  return {
    id,
    ...(title && { title }),
    ...(date && { date }),
    topics: topics.map(({ label }) => label),
    readouts: readouts.map(({ id, source: name, party, kind, sentences }) => ({
      id,
      source: { name, party, kind },
      text: sentences.join(' '),
    })),
  };
}

/** Labelled events where they are at hand, else golden cases. */
function labelled(): EventRecord[] {
  const files = existsSync(gold) ? readdirSync(gold).filter((name) => name.endsWith('.json')) : [];
  const events = files.sort().map((name) => fromGold(JSON.parse(read(`${gold}/${name}`))));
  return [...events, ...cases.map(({ event }) => event)].slice(0, LABELLED);
}

function fromExample(name: string): EventRecord {
  const file = (path: string) => new URL(`examples/${name}/${path}`, root);
  return existsSync(file('event.json'))
    ? JSON.parse(read(file('event.json')))
    : { ...readoutsFromArticle(read(file('article.txt'))), id: name };
}

function twoSides(id: string, left: string, right: string, topics?: string[]): EventRecord {
  const side = (id: string, text: string) => ({ id, source: { name: id }, text });
  return { id, ...(topics && { topics }), readouts: [side('left', left), side('right', right)] };
}

/** Hostile texts, a few to an event, told once as they are and once in the other order, between plain sentences. */
function hostile(count: number): EventRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const texts = ALL_HOSTILE.filter((_, i) => i % count === at);
    const told = (list: readonly string[]) =>
      list.map((text) => `They discussed ${text} on Monday. ${text}`).join('\n');
    return twoSides(`hostile-${at}`, told(texts), `They agreed on 3 points.\n${told([...texts].reverse())}`, [
      ...new Set(texts.slice(0, 2)),
    ]);
  });
}

/** The events that every runtime compares. */
export function events(): EventRecord[] {
  const known = [
    ...labelled(),
    ...examples().map(fromExample),
    ...LANGUAGES.map(([language, left, right]) => twoSides(`language-${language}`, left, right)),
    twoSides('new-characters', `They met. ${NEW_CHARACTERS}`, `${NEW_CHARACTERS} They met.`),
  ];
  return [...known, ...hostile(COUNT - known.length)];
}
