import { extname } from 'node:path';
import { type Comparison, FORMATS, type Renderer } from '../index.js';
import { print } from '../node/print.js';
import { writeText } from '../node/write-text.js';
import { oneLine } from '../report/plain.js';
import { wrap } from '../report/wrap.js';
import { UsageError, type ValuesOf } from './arguments.js';
import { reportWidth, type Terminal, wantsColor } from './terminal.js';

type AnyRenderer = Renderer<string | Uint8Array>;

/** The options of every command that shows a report. */
export const RENDER_OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string' },
  view: { type: 'string' },
  table: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

export type RenderValues = ValuesOf<typeof RENDER_OPTIONS>;

/** The renderer that was asked for by name, or by the ending of the file that is written. */
export function rendererFor(command: string, values: RenderValues): AnyRenderer {
  const { format, output } = values;
  const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  const found = FORMATS.find(({ name, extension }) => (format === undefined ? extension === ending : name === format));
  if (!found && format !== undefined) {
    throw new UsageError(`--format must be one of ${formatNames()}, got ${oneLine(format)}`, command);
  }
  const renderer = found ?? FORMATS[0]!;
  for (const option of ['view', 'table'] as const) checkChoice(command, renderer, option, values[option]);
  return renderer;
}

function checkChoice(
  command: string,
  { choice }: AnyRenderer,
  option: 'view' | 'table',
  value: string | undefined,
): void {
  if (value === undefined) return;
  if (choice?.option !== option) {
    const [takes] = FORMATS.filter((format) => format.choice?.option === option);
    throw new UsageError(`--${option} goes with --format ${takes?.name}`, command);
  }
  if (!choice.values.includes(value)) {
    throw new UsageError(`--${option} must be one of ${choice.values.join(', ')}, got ${oneLine(value)}`, command);
  }
}

/** Shows a report on standard output, or writes it to the file that was asked for. */
export async function deliver(
  comparison: Comparison,
  renderer: AnyRenderer,
  values: RenderValues,
  terminal: Terminal,
): Promise<void> {
  const { output, view, table } = values;
  const color = values.color ?? (values['no-color'] ? false : undefined);
  const report = renderer.render(comparison, {
    color: output === undefined ? wantsColor(terminal, color) : (color ?? false),
    width: reportWidth(terminal),
    ...(view !== undefined && { view }),
    ...(table !== undefined && { table }),
  });
  if (typeof report !== 'string' && output === undefined && terminal.stdout.isTTY) {
    throw new UsageError(`--format ${renderer.name} gives bytes, not text: it needs --output FILE, or a pipe`);
  }
  if (output === undefined) await print(terminal.stdout, report);
  else await writeText(output, report);
}

function formatNames(): string {
  return FORMATS.map(({ name }) => name).join(', ');
}

/** The help on the options above, but for those on colour; `note` stands behind the names of the formats. */
export function renderHelp(note: string): string {
  const column = 23;
  const names = wrap(`${formatNames()} ${note}`, 78 - column).join(`\n${' '.repeat(column)}`);
  const choices = FORMATS.flatMap(({ name, choice }) => {
    if (!choice) return [];
    const [first, ...others] = choice.values;
    const values = [`${first} (default)`, ...others].join(', ');
    return `  --${`${choice.option} NAME`.padEnd(19)}with ${name}: ${values}\n`;
  });
  return `  --format NAME        ${names}\n${choices.join('')}`;
}
