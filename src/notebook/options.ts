import { describe } from '../event/describe.js';
import { englishWords, InputError, type Words } from '../index.js';
import { english, type NotebookWords } from './words.js';

/** The words of a display. */
export interface DisplayOptions {
  /** The words of reports. Default: English. */
  readonly words?: Words;
  /** The words that only notebooks show. Default: English. */
  readonly notebookWords?: NotebookWords;
}

export function wordsOf(options: DisplayOptions): { readonly words: Words; readonly own: NotebookWords } {
  return { words: options.words ?? englishWords, own: options.notebookWords ?? english };
}

/** @throws {InputError} where a value is no text. */
export function expectText(value: unknown, path: string): void {
  if (typeof value !== 'string') throw new InputError('wrong-type', path, 'a string', describe(value));
}
