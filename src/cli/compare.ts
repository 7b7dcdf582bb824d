import { extname } from 'node:path';
import {
  type Comparison,
  compare,
  type EventRecord,
  FORMATS,
  InputError,
  parseEvent,
  type Renderer,
} from '../index.js';
import { parseJson } from '../node/parse-json.js';
import { print } from '../node/print.js';
import { nameOf, readText } from '../node/read-text.js';
import { writeText } from '../node/write-text.js';
import { oneLine } from '../report/plain.js';
import { readArguments, UsageError } from './arguments.js';
import { BadInput } from './bad-input.js';
import type { Command } from './command.js';
import { reportWidth, wantsColor } from './terminal.js';

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string' },
  topic: { type: 'string', multiple: true },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

export const compareCommand: Command = {
  name: 'compare',
  summary: 'compare the readouts of one event',
  help: () => `  readout-diff compare event.json
  readout-diff compare event.json --topic "US contacts" --topic Ukraine
  readout-diff compare event.json --output report.md
  curl -s https://example.org/event.json | readout-diff compare - --format json

Shows who names what, what differs, and the quotes that prove it.
"readout-diff schema event" prints what an event looks like.

  --format NAME        ${formatNames()} (default: as FILE ends, or ${FORMATS[0]!.name})
  --output FILE        write the report to FILE instead of showing it
  --topic LABEL        grade this topic too; can be given several times
  --color, --no-color  colour or not (default: on a terminal without NO_COLOR)
`,

  async run(args, terminal) {
    const { values, positionals } = readArguments('compare', args, OPTIONS);
    const { format, output, topic: topics = [] } = values;
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) {
      throw new UsageError(`compare takes one file (or - for standard input), got ${positionals.length}`, 'compare');
    }
    if (topics.some((topic) => topic.trim() === '')) throw new UsageError('--topic needs a label', 'compare');
    const renderer = rendererFor(format, output);
    const color = values.color ?? (values['no-color'] ? false : undefined);

    const text = await readText(path, terminal.stdin);
    const report = renderer.render(comparisonOf(text, nameOf(path), topics), {
      color: output === undefined ? wantsColor(terminal, color) : (color ?? false),
      width: reportWidth(terminal),
    });
    if (output === undefined) await print(terminal.stdout, report);
    else await writeText(output, report);
  },
};

function comparisonOf(text: string, place: string, topics: readonly string[]): Comparison {
  try {
    return compare(withTopics(parseEvent(parseJson(text)), topics));
  } catch (error) {
    throw error instanceof InputError ? new BadInput(place, error) : error;
  }
}

/** The event with further topics after its own; those it has already stay as they are. */
function withTopics(event: EventRecord, labels: readonly string[]): EventRecord {
  if (labels.length === 0) return event;
  const own = event.topics ?? [];
  const known = new Set(own.map((topic) => (typeof topic === 'string' ? topic : topic.label)));
  return { ...event, topics: [...own, ...new Set(labels.filter((label) => !known.has(label)))] };
}

function rendererFor(format: string | undefined, output: string | undefined): Renderer {
  const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  const found = FORMATS.find(({ name, extension }) => (format === undefined ? extension === ending : name === format));
  if (!found && format !== undefined) {
    throw new UsageError(`--format must be one of ${formatNames()}, got ${oneLine(format)}`, 'compare');
  }
  return found ?? FORMATS[0]!;
}

function formatNames(): string {
  return FORMATS.map(({ name }) => name).join(', ');
}
