import { basename, extname } from 'node:path';
import {
  type ArticleOptions,
  type Comparison,
  compare,
  type EventRecord,
  InputError,
  readoutsFromArticle,
  type SourceToFind,
} from '../index.js';
import { print } from '../node/print.js';
import { nameOf, readText, STANDARD_INPUT } from '../node/read-text.js';
import { writeText } from '../node/write-text.js';
import { oneLine } from '../report/plain.js';
import { oneFile, readArguments, UsageError } from './arguments.js';
import { BadInput } from './bad-input.js';
import type { Command } from './command.js';
import { withTopics } from './compare.js';
import { DONE } from './exit-code.js';
import { deliver, RENDER_OPTIONS, rendererFor, renderHelp } from './render.js';

const OPTIONS = {
  ...RENDER_OPTIONS,
  source: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  compare: { type: 'boolean' },
  'drop-reporter': { type: 'boolean' },
} as const;

export const articleCommand: Command = {
  name: 'article',
  summary: 'find the readouts inside one article',
  help: () => `  readout-diff article article.txt > event.json
  readout-diff article article.html --compare
  readout-diff article article.txt --source "Second Army=Utopia" --compare --topic truce

Takes an article apart into one readout for each side that speaks in it and one
of the reporter, and prints the event. Reads plain text, and the main text of an
HTML page.

  --source NAME=PARTY  look for this source too, and count it to this party; can
                       be given several times (default party: NAME)
  --drop-reporter      leave the reporter's own sentences out
  --compare            compare the readouts and show the report
${renderHelp('(with --compare)')}  --output FILE        write to FILE instead of showing
  --topic LABEL        with --compare: grade this topic; can be given several times
  --color, --no-color  colour or not (default: on a terminal without NO_COLOR)
`,

  async run(args, terminal) {
    const { values, positionals } = readArguments('article', args, OPTIONS);
    const path = oneFile('article', positionals);
    const { topic: topics = [], output } = values;
    if (topics.some((topic) => topic.trim() === '')) throw new UsageError('--topic needs a label', 'article');
    if (!values.compare && (values.format !== undefined || topics.length > 0)) {
      throw new UsageError(`--${values.format === undefined ? 'topic' : 'format'} goes with --compare`, 'article');
    }
    const sources = (values.source ?? []).map(sourceOf);
    const renderer = rendererFor('article', values);

    const { text, title } = await articleOf(path, await readText(path, terminal.stdin));
    for (const source of sources) checkSpeaks(text, source, nameOf(path));
    const event = readoutsFromArticle(text, {
      id: path === STANDARD_INPUT ? 'article' : basename(path, extname(path)) || 'article',
      ...(title !== undefined && { title }),
      sources,
      narrator: values['drop-reporter'] ? 'drop' : 'keep',
    });
    if (values.compare) {
      await deliver(comparisonOf(withTopics(event, topics), nameOf(path)), renderer, values, terminal);
      return DONE;
    }
    if (event.notes?.some(({ code }) => code === 'no-source')) {
      await print(terminal.stderr, `readout-diff: no source speaks in ${oneLine(nameOf(path))}\n`);
    }
    const json = `${JSON.stringify(event, null, 2)}\n`;
    if (output === undefined) await print(terminal.stdout, json);
    else await writeText(output, json);
    return DONE;
  },
};

function sourceOf(given: string): SourceToFind {
  const at = given.lastIndexOf('=');
  const name = (at < 0 ? given : given.slice(0, at)).trim();
  const party = at < 0 ? name : given.slice(at + 1).trim();
  if (name === '' || party === '') throw new UsageError(`--source needs NAME=PARTY, got ${oneLine(given)}`, 'article');
  return { name, party };
}

/** A source that was named and never speaks is more likely misspelt than silent. */
function checkSpeaks(text: string, { name }: SourceToFind, place: string): void {
  const alone: ArticleOptions = { sources: [{ name }], narrator: 'drop' };
  if (
    readoutsFromArticle(text, alone).readouts.some(({ source }) => source.party?.toLowerCase() === name.toLowerCase())
  )
    return;
  throw new UsageError(`--source ${oneLine(name)}: it says nothing in ${oneLine(place)}`, 'article');
}

interface Article {
  readonly text: string;
  readonly title?: string;
}

const XML_DECLARATION = /^<\?xml[^>]*>\s*/iu;
const OPENS_HTML = /^<(?:!doctype\s+html|html|head|body|article|div|p)\b/iu;

function opensHtml(text: string): boolean {
  return OPENS_HTML.test(text.trimStart().replace(XML_DECLARATION, ''));
}

async function articleOf(path: string, text: string): Promise<Article> {
  const isHtml = /^\.x?html?$/iu.test(extname(path)) || opensHtml(text);
  const article: Article = isHtml ? (await import('../node/main-text.js')).mainText(text) : { text };
  if (/\S/u.test(article.text)) return article;
  throw new BadInput(nameOf(path), new InputError('blank-text', '', 'an article with text', 'none'), 'article --help');
}

function comparisonOf(event: EventRecord, place: string): Comparison {
  if (event.readouts.length < 2) {
    const received = event.readouts.length === 0 ? 'none' : event.readouts[0]!.source.name;
    const expected = 'two who speak, of whom the reporter may be one';
    throw new BadInput(place, new InputError('too-few-readouts', '', expected, oneLine(received)), 'article --help');
  }
  try {
    return compare(event);
  } catch (error) {
    throw error instanceof InputError ? new BadInput(place, error, 'article --help') : error;
  }
}
