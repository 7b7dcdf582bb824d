import type { Span } from '../text/span.js';

/** A source to look for in an article. */
export interface SourceToFind {
  /** As the article names it: `SAG-AFTRA`, `the Foreign Office`. */
  readonly name: string;
  /** The side it speaks for; sources that share one make one readout. Default: `name`. */
  readonly party?: string;
  /** Other names for it in the article. Default: none. */
  readonly aliases?: readonly string[];
}

/** What can be chosen for an article that is taken apart; every field may be left out. */
export interface ArticleOptions {
  /** The id of the event. Default: `article`. */
  readonly id?: string;
  /** Title of the event. Default: none. */
  readonly title?: string;
  /** ISO 8601 date of the event or the article; years of dates without one are taken from it. Default: none. */
  readonly date?: string;
  /** Sources to look for, beside those found: their names count before everything else. Default: none. */
  readonly sources?: readonly SourceToFind[];
  /** What becomes of the reporter's own sentences: a readout of kind `press`, or left out. Default: `keep`. */
  readonly narrator?: 'keep' | 'drop';
}

/** A sentence of an article. */
export interface Line extends Span {
  /** Number of the sentence in the reading. */
  readonly number: number;
  readonly paragraph: number;
  /** First of its paragraph. */
  readonly opens: boolean;
  /** A line between paragraphs that is no full sentence. */
  readonly heading: boolean;
  /** Most of it stands in quotation marks. */
  readonly quoted: boolean;
  /** It stands in a quotation that began in a sentence before. */
  readonly runsOn: boolean;
  /** A quotation stands open at its end. */
  readonly goesOn: boolean;
  /** A quotation, whole or in part, stands in it. */
  readonly quotes: boolean;
}
