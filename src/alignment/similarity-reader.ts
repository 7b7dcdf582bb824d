import { InputError } from '../errors.js';
import { expectString } from './expect-string.js';
import { Lexis } from './lexis.js';
import { wordingSimilarity } from './similarity.js';
import { DICTIONARY_AND_COMPANY } from './word-company.js';
import { readWording, type Wording } from './wording.js';

/** A text as a `SimilarityReader` has read it. */
export interface ReadText {
  /** The text, as it was given. */
  readonly text: string;
}

/** Reads texts once, to lay each against many. */
export interface SimilarityReader {
  /**
   * Reads a text.
   *
   * @throws InputError when it is not a string.
   */
  read(text: string): ReadText;
  /**
   * `similarity` of two texts that this reader has read: the same number, 0..1.
   *
   * @throws InputError when one of the two was not read by this reader.
   */
  similarity(a: ReadText, b: ReadText): number;
}

/**
 * Gives a reader for many comparisons of the same texts: `similarity` reads both texts anew for each pair, and reading is
 * nearly all of its time. What is found out about two words is kept as long as the reader is.
 *
 * @example
 * ```ts
 * import { similarityReader } from 'readout-diff';
 *
 * const reader = similarityReader();
 * const [call, answer, weather] = [
 *   'The two presidents agreed to meet in May.',
 *   'Both leaders agreed on a meeting in May.',
 *   'Heavy rain fell over the capital.',
 * ].map((text) => reader.read(text));
 * console.log(reader.similarity(call!, answer!) > reader.similarity(call!, weather!)); // true
 * ```
 */
export function similarityReader(): SimilarityReader {
  const lexis = new Lexis(DICTIONARY_AND_COMPANY);
  const wordings = new WeakMap<ReadText, Wording>();
  const wordingOf = (read: ReadText, path: string): Wording => {
    const wording = wordings.get(read);
    if (wording === undefined) throw new InputError('wrong-type', path, 'a text read by this reader', typeof read);
    return wording;
  };
  return {
    read: (text) => {
      expectString(text, 'text');
      const read = { text };
      wordings.set(read, readWording(text, lexis));
      return read;
    },
    similarity: (a, b) => wordingSimilarity(wordingOf(a, 'a'), wordingOf(b, 'b'), lexis),
  };
}
