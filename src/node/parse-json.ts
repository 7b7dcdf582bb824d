import { InputError } from '../index.js';
import { faultInJson } from './fault-in-json.js';

/**
 * Parses JSON.
 *
 * @throws {InputError} with code `not-json` that says at which line and column, both from 1, the text leaves JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = faultInJson(text);
    const before = text.slice(0, at).split(/\r\n|\r|\n/u);
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    const character = text.slice(at, at + 2).match(/^./su)?.[0];
    const received = character === undefined ? 'the end of the text' : JSON.stringify(character);
    throw new InputError('not-json', '', 'JSON', `${received} at ${place}`);
  }
}
