import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/event/parse.js';
import { called } from './called.js';

const ARTICLE = `TALKS END

The Kremlin said in a statement that the talks were over. “We discussed trade,” it added.

The French embassy said that the talks had been suspended. It said that the war had been discussed.

It was the third round.
`;
const PAGE = `<!doctype html><html><head><title>Talks end</title></head><body><nav><a href="/">Home</a></nav><article>
${ARTICLE.split('\n\n')
  .map((paragraph) => `<p>${paragraph.trim()}</p>`)
  .join('\n')}
</article><script>let ignored = "The Kremlin said so.";</script></body></html>`;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-diff-'));
  path = join(folder, 'talks.txt');
  await writeFile(path, ARTICLE);
});
afterEach(() => rm(folder, { recursive: true }));

describe('readout-diff article', () => {
  it('prints the event', async () => {
    const { code, out, err } = await called(['article', path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const event = parseEvent(JSON.parse(out));
    expect(event.id).toBe('talks');
    expect(event.readouts.map(({ id }) => id)).toEqual(['kremlin', 'french-embassy', 'reporter']);
  });

  it('reads standard input and writes to a file', async () => {
    const output = join(folder, 'event.json');
    const { code, out } = await called(['article', '-', '--output', output], { stdin: ARTICLE });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(await readFile(output, 'utf8'))).toMatchObject({ id: 'article' });
  });

  it('compares', async () => {
    const { code, out } = await called(['article', path, '--compare', '--drop-reporter', '--topic', 'trade']);
    expect(code).toBe(0);
    expect(out).toContain('Who names what');
    expect(out).toContain('trade');
    const json = await called(['article', path, '--compare', '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ schemaVersion: 1, event: { id: 'talks' } });
  });

  it('takes the main text of a page, by its ending or its first words', async () => {
    const page = join(folder, 'talks.html');
    await writeFile(page, PAGE);
    const fromFile = JSON.parse((await called(['article', page])).out) as object;
    expect(fromFile).toMatchObject({ id: 'talks', title: 'Talks end' });
    expect(JSON.stringify(fromFile)).not.toMatch(/Home|ignored|<p>/u);
    const fromInput = JSON.parse((await called(['article', '-'], { stdin: PAGE })).out) as object;
    expect(fromInput).toEqual({ ...fromFile, id: 'article' });
  });

  it('counts named sources to their party', async () => {
    const { out } = await called(['article', path, '--source', 'French embassy=Allies']);
    const { readouts } = parseEvent(JSON.parse(out));
    expect(readouts.map(({ source }) => source.party)).toContain('Allies');
  });

  it.each([
    ['a source that never speaks', ['--source', 'Atlantis=Atlantis'], 'Atlantis: it says nothing in'],
    ['a source without a name', ['--source', '=Utopia'], '--source needs NAME=PARTY'],
    ['a format without a comparison', ['--format', 'json'], '--format goes with --compare'],
    ['a topic without a comparison', ['--topic', 'trade'], '--topic goes with --compare'],
    ['an unknown format', ['--compare', '--format', 'nope'], '--format must be one of'],
    ['two files', ['more.txt'], 'article takes one file'],
  ])('refuses %s', async (_, more, message) => {
    const { code, out, err } = await called(['article', path, ...more]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('Try: readout-diff article --help');
  });

  it.each([
    ['a page without text', '<html><body><script>let a = 1;</script></body></html>'],
    ['a page nested beyond reason', `<html><body>${'<blockquote>'.repeat(3000)}text`],
    ['nothing', ' \n'],
  ])('refuses %s', async (_, stdin) => {
    const { code, err } = await called(['article', '-'], { stdin });
    expect(code).toBe(2);
    expect(err).toContain('standard input: expected an article with text, got none');
  });

  it('says where nobody speaks, and cannot compare one account', async () => {
    const stdin = 'It rained all day. Nobody minded.';
    const alone = await called(['article', '-'], { stdin });
    expect(alone.code).toBe(0);
    expect(alone.err).toContain('no source speaks in standard input');
    expect(JSON.parse(alone.out)).toMatchObject({
      readouts: [{ source: { kind: 'press' } }],
      notes: [{ code: 'no-source' }],
    });
    const compared = await called(['article', '-', '--compare'], { stdin });
    expect(compared.code).toBe(2);
    expect(compared.err).toContain('expected two who speak, of whom the reporter may be one, got Reporter');
  });
});
