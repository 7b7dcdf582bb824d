import { type BatchResult, type Comparison, InputError } from '../../index.js';
import { checkComparison } from '../../report/check-comparison.js';
import { LONGEST_LINE, linesOf } from '../batch/lines.js';
import { SeenIds } from '../batch/seen-ids.js';
import { parseJson } from '../parse-json.js';

/** The comparisons of results, checked. @throws {InputError} for the first result that has none; its `path` names it. */
export async function* comparisonsOf(
  results: AsyncIterable<BatchResult> | Iterable<BatchResult>,
): AsyncGenerator<Comparison, void> {
  let index = 0;
  const seen = new SeenIds();
  for await (const result of results) {
    yield checked(result, `results[${index}]`, index + 1, seen, (number) => `results[${number - 1}]`);
    index += 1;
  }
}

/** The comparisons in the lines that a batch has written, checked. @throws {InputError} for the first line that has none; its `path` names it. */
export async function* comparisonsIn(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Comparison, void> {
  const seen = new SeenIds();
  for await (const { number, text, fault } of linesOf(stream, LONGEST_LINE)) {
    if (text?.trim() === '') continue;
    const place = `line ${number}`;
    if (text === undefined) {
      const received = fault === 'too-long' ? 'a longer one' : 'other bytes';
      throw new InputError('wrong-format', place, `a line of UTF-8, at most ${LONGEST_LINE} bytes long`, received);
    }
    yield checked(parsed(text, place), place, number, seen, (line) => `line ${line}`);
  }
}

function parsed(text: string, place: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw placed(error, place);
  }
}

/** Within an event findings have ids of their own; events are told apart by theirs, so that none may come twice. */
function checked(
  result: unknown,
  place: string,
  number: number,
  seen: SeenIds,
  nameOf: (number: number) => string,
): Comparison {
  const { comparison, error } = (result ?? {}) as { comparison?: unknown; error?: { message?: unknown } };
  if (comparison === undefined) {
    const failed = typeof error?.message === 'string';
    const received = failed ? `an event that failed: ${error.message}` : 'something else';
    throw new InputError('missing-field', place, 'a result of a batch with a comparison', received);
  }
  try {
    checkComparison(comparison);
  } catch (error) {
    throw placed(error, `${place}: comparison`);
  }
  const first = seen.add(comparison.event.id, number);
  if (first === undefined) return comparison;
  throw new InputError('duplicate-id', place, 'an event of its own', `the event of ${nameOf(first)} again`);
}

function placed(error: unknown, place: string): unknown {
  if (!(error instanceof InputError)) return error;
  const { code, path, expected, received } = error;
  return new InputError(code, path === '' ? place : `${place}.${path}`, expected, received);
}
