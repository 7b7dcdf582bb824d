import { oneLine } from '../report/plain.js';
import { UsageError } from './arguments.js';

interface Range {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
  /** A number with a fraction will do. Default: it must be whole. */
  readonly fraction?: boolean;
}

/** The value of an option that takes a number, or what holds where it is not given. */
export function numberOption(command: string, name: string, given: string | undefined, range: Range): number {
  const { least, most, otherwise, fraction = false } = range;
  if (given === undefined) return otherwise;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if ((fraction ? Number.isFinite(value) : Number.isInteger(value)) && value >= least && value <= most) return value;
  const kind = fraction ? 'a number' : 'a whole number';
  throw new UsageError(
    `--${name} needs ${kind} from ${least} to ${most}, got ${oneLine(given).trim() || 'nothing'}`,
    command,
  );
}
