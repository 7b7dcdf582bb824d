import type { Comparison } from '../comparison.js';
import type { Words } from './words.js';

/** How a report is shown; a renderer ignores what does not apply to it. */
export interface RenderOptions {
  /** Whether to colour for a terminal. Default: false. */
  readonly color?: boolean;
  /** Columns of a terminal, from 40; less is taken as 40. Default: 80. */
  readonly width?: number;
  /** The words shown. Default: English. */
  readonly words?: Words;
  /** Which picture, where a format has several. Default: the first. */
  readonly view?: string;
  /** Which table, where a format has several. Default: the first. */
  readonly table?: string;
}

/**
 * Writes a comparison in one format. To add a format: a file that exports such a value, and an entry in the list of
 * `formats.ts`.
 */
export interface Renderer<Report extends string | Uint8Array = string> {
  /** What users ask for: `markdown`. */
  readonly name: string;
  /** IANA media type, without parameters: `text/html`. */
  readonly mediaType: string;
  /** Ending of file names, without the dot. */
  readonly extension: string;
  /** The option that chooses among the forms it has, with its values; the first is the default. */
  readonly choice?: {
    /** Which field of `RenderOptions` it is. */
    readonly option: 'view' | 'table';
    /** What it may be. */
    readonly values: readonly string[];
  };
  /**
   * The whole report: a text that ends in a line break, or the bytes of a file. Whatever the texts hold, it comes out as text
   * and never as markup.
   */
  render(comparison: Comparison, options?: RenderOptions): Report;
}
