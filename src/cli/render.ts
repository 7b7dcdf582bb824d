import { extname } from 'node:path';
import { type Comparison, FORMATS, type Renderer } from '../index.js';
import { print } from '../node/print.js';
import { writeText } from '../node/write-text.js';
import { oneLine } from '../report/plain.js';
import { UsageError } from './arguments.js';
import { reportWidth, type Terminal, wantsColor } from './terminal.js';

/** The options of every command that shows a report. */
export const RENDER_OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

export interface RenderValues {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly color?: boolean | undefined;
  readonly 'no-color'?: boolean | undefined;
}

/** The renderer that was asked for by name, or by the ending of the file that is written. */
export function rendererFor(command: string, { format, output }: RenderValues): Renderer {
  const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  const found = FORMATS.find(({ name, extension }) => (format === undefined ? extension === ending : name === format));
  if (!found && format !== undefined) {
    throw new UsageError(`--format must be one of ${formatNames()}, got ${oneLine(format)}`, command);
  }
  return found ?? FORMATS[0]!;
}

/** Shows a report on standard output, or writes it to the file that was asked for. */
export async function deliver(
  comparison: Comparison,
  renderer: Renderer,
  values: RenderValues,
  terminal: Terminal,
): Promise<void> {
  const { output } = values;
  const color = values.color ?? (values['no-color'] ? false : undefined);
  const report = renderer.render(comparison, {
    color: output === undefined ? wantsColor(terminal, color) : (color ?? false),
    width: reportWidth(terminal),
  });
  if (output === undefined) await print(terminal.stdout, report);
  else await writeText(output, report);
}

export function formatNames(): string {
  return FORMATS.map(({ name }) => name).join(', ');
}
