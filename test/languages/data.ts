import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of measuring data that does not belong to the project; undefined where it is not there, and its tests are skipped. */
export function dataFolder(name: string): string | undefined {
  const folder = join(process.env.READOUT_DIFF_DATA ?? '../shared', name);
  return existsSync(folder) ? folder : undefined;
}
