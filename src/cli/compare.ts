import { type Comparison, compare, type EventRecord, FORMATS, InputError, parseEvent } from '../index.js';
import { parseJson } from '../node/parse-json.js';
import { nameOf, readText } from '../node/read-text.js';
import { oneFile, readArguments, UsageError } from './arguments.js';
import { BadInput } from './bad-input.js';
import type { Command } from './command.js';
import { DONE } from './exit-code.js';
import { deliver, RENDER_OPTIONS, rendererFor, renderHelp } from './render.js';

const OPTIONS = { ...RENDER_OPTIONS, topic: { type: 'string', multiple: true } } as const;

export const compareCommand: Command = {
  name: 'compare',
  summary: 'compare the readouts of one event',
  help: () => `  readout-diff compare event.json
  readout-diff compare event.json --topic "US contacts" --topic Ukraine
  readout-diff compare event.json --output report.md
  curl -s https://example.org/event.json | readout-diff compare - --format json

Shows who names what, what differs, and the quotes that prove it.
"readout-diff schema event" prints what an event looks like.

${renderHelp(`(default: as FILE ends, or ${FORMATS[0]!.name})`)}  --output FILE        write the report to FILE instead of showing it
  --topic LABEL        grade this topic too; can be given several times
  --color, --no-color  colour or not (default: on a terminal without NO_COLOR)
`,

  async run(args, terminal) {
    const { values, positionals } = readArguments('compare', args, OPTIONS);
    const { topic: topics = [] } = values;
    const path = oneFile('compare', positionals);
    if (topics.some((topic) => topic.trim() === '')) throw new UsageError('--topic needs a label', 'compare');
    const renderer = rendererFor('compare', values);
    const text = await readText(path, terminal.stdin);
    await deliver(comparisonOf(text, nameOf(path), topics), renderer, values, terminal);
    return DONE;
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
export function withTopics(event: EventRecord, labels: readonly string[]): EventRecord {
  if (labels.length === 0) return event;
  const own = event.topics ?? [];
  const known = new Set(own.map((topic) => (typeof topic === 'string' ? topic : topic.label)));
  return { ...event, topics: [...own, ...new Set(labels.filter((label) => !known.has(label)))] };
}
