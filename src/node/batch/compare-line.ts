import { type BatchFault, compareBatch, type EventRecord, InputError } from '../../index.js';
import { parseJson } from '../parse-json.js';

/** What became of a line: the comparison as JSON, or the fault. Plain strings, so that it passes between threads unchanged. */
export interface LineResult {
  readonly id?: string;
  readonly json?: string;
  readonly error?: BatchFault;
}

/** Compares the event that a line of NDJSON holds. Never throws. */
export default async function compareLine(text: string): Promise<LineResult> {
  let result: LineResult = {};
  try {
    for await (const { id, ...rest } of compareBatch([parseJson(text) as EventRecord])) {
      result = {
        ...(id !== undefined && { id }),
        ...('error' in rest ? { error: rest.error } : { json: JSON.stringify(rest.comparison) }),
      };
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    result = { error: { code: error.code, message: error.message } };
  }
  return result;
}
