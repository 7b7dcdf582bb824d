import { type BatchFault, compareBatch, type EventRecord, InputError } from '../../index.js';
import { parseJson } from '../parse-json.js';

/** What became of a line: the comparison as JSON, or the fault. Plain strings, so that it passes between threads unchanged. */
export interface LineResult {
  readonly id?: string;
  readonly json?: string;
  readonly error?: BatchFault;
}

/** What a line of NDJSON holds, an event or not, or why it is no JSON. */
export function valueIn(text: string): { readonly value: unknown } | { readonly error: BatchFault } {
  try {
    return { value: parseJson(text) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { error: { code: error.code, message: error.message } };
  }
}

/** Compares the event that a line of NDJSON holds. Never throws. */
export default async function compareLine(text: string): Promise<LineResult> {
  const line = valueIn(text);
  if ('error' in line) return line;
  let result: LineResult = {};
  for await (const { id, ...rest } of compareBatch([line.value as EventRecord])) {
    result = {
      ...(id !== undefined && { id }),
      ...('error' in rest ? { error: rest.error } : { json: JSON.stringify(rest.comparison) }),
    };
  }
  return result;
}
