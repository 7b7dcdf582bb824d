import type { Span } from '../text/span.js';

/** Parts of speech as this library tells them apart. `name` is a proper noun, `auxiliary` covers modals too. */
export type PartOfSpeech =
  | 'noun'
  | 'name'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'punctuation'
  | 'other';

/** One word, number or punctuation mark as it stands in the text. */
export interface Token extends Span {
  /** The token as written: exactly `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, NFC, quotation marks and apostrophes straightened: the form that words are looked up by. */
  readonly lower: string;
  /** Dictionary form (`discussed` -> `discuss`); `lower` where the language knows none. */
  readonly lemma: string;
  /** Part of speech. */
  readonly pos: PartOfSpeech;
  /** ISO 3166 alpha-2 code of the country that the token (or the longer expression it belongs to) stands for: `Kremlin` -> `RU`. */
  readonly country?: string | undefined;
  /** A reader of English may leave here what `standingAt` says of the token in its sentence; it saves time and changes nothing. */
  readonly opens?: number;
  /** And here what `traitsOf` says of it. */
  readonly traits?: number;
}

/** A run of tokens that names one person, organisation or place; `first` and `last` are token numbers in the sentence, both inclusive. */
export interface Name {
  /** Number of its first token in the sentence, from 0. */
  readonly first: number;
  /** Number of its last token, inclusive. */
  readonly last: number;
  /** Lower-cased form under which mentions of the same name meet: the last word of a person, the whole of the rest. */
  readonly key: string;
  /** What is named; `unknown` where the text does not show it. */
  readonly kind: 'person' | 'place' | 'organisation' | 'unknown';
}

/** A sentence with its tokens, in text order; the span is trimmed of white space and holds closing quotation marks. */
export interface Sentence extends Span {
  /** Words, numbers and marks of the sentence, in text order. */
  readonly tokens: readonly Token[];
  /** Names in it, in text order; none overlap. */
  readonly names: readonly Name[];
}

/** A text as a language reads it. */
export interface Reading {
  /** BCP 47 primary tag, such as `en`. */
  readonly language: string;
  /** Sentences of the text, in text order; none overlap. */
  readonly sentences: readonly Sentence[];
}

/** How a language is read. To add a language: one file that exports such a value, and one entry in the list of the caller. */
export interface Language {
  /** BCP 47 primary tag (`en`), or `und` for the reader of any language. */
  readonly tag: string;
  /** What this reader cannot do, as codes that go into the notes of a comparison; empty for a full reader. */
  readonly limits: readonly string[];
  /** Reads any string, without throwing, in time linear in its length. */
  read(text: string): Reading;
}
