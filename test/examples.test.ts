import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples, expected, fileOf, run } from '../scripts/examples.mjs';
import type { EventRecord } from '../src/event/event.js';

const read = (name: string, file: string) => readFileSync(fileOf(name, file), 'utf8');
const eventOf = (name: string) => JSON.parse(read(name, 'event.json')) as EventRecord;
const names = examples();
/** Those that start from an event; the others start from an article. */
const events = names.filter((name) => !name.startsWith('article-'));

describe('the set of examples', () => {
  it('starts with the call it was made for and has at least four more', () => {
    expect(names).toContain('xi-putin-2025-02-24');
    expect(names.length).toBeGreaterThanOrEqual(5);
  });

  it('has at least three events with three or more readouts', () => {
    const sizes = events.map((name) => eventOf(name).readouts.length);
    expect(sizes.filter((size) => size >= 3).length).toBeGreaterThanOrEqual(3);
  });

  it('has one that starts from an article', () => {
    const articles = names.filter((name) => !events.includes(name));
    expect(articles.map((name) => read(name, 'article.txt').length > 500)).toContain(true);
  });

  it('is listed in full on its front page', () => {
    const page = readFileSync(new URL('../examples/README.md', import.meta.url), 'utf8');
    for (const name of names) expect(page).toContain(`(${name})`);
  });
});

describe.each(names)('%s', (name) => {
  it('says where its texts come from', () => {
    const sentence =
      "The texts are written in our own words after the public statements; they are not the parties' texts.";
    expect(read(name, 'README.md')).toContain(sentence);
    expect(read(name, 'example.mjs').replaceAll(/\n\/\/ /gu, ' ')).toMatch(/own words .*not the parties' texts/u);
  });

  it('is named after its event', () => {
    const id = events.includes(name) ? eventOf(name).id : /id: '(.*)'/u.exec(read(name, 'example.mjs'))?.[1];
    expect(id).toBe(name);
  });

  it('is 10 to 40 lines long', () => {
    const lines = read(name, 'example.mjs').trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(10);
    expect(lines).toBeLessThanOrEqual(40);
  });

  it('prints what is kept beside it', () => {
    expect(expected(name)).not.toBe('');
    expect(run(name)).toBe(expected(name));
  });
});
