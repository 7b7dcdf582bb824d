import type { Span } from '../text/span.js';

/**
 * What the cue says of its content: `speech` (said, asked), `evidence` (a poll shows, a document reveals), `thought`
 * (believes, knows), `attitude` (supports, criticised), `intention` (plans to, agreed to, urged somebody to).
 */
export type CueClass = 'speech' | 'evidence' | 'thought' | 'attitude' | 'intention';

/** Who is said to have said, thought or wanted what. Spans are UTF-16 units of the text read; `end` is exclusive. */
export interface Attribution {
  /** The words beside the cue that name who speaks, with title and apposition: `the readout`, `he`. Absent where nobody is named. */
  readonly source?: Span;
  /**
   * Who that is: the words of the source without article and apposition or, for a pronoun or a bare "the statement", those of
   * the mention it takes up. Absent where nobody is named or nothing fits.
   */
  readonly sourceName?: string;
  /** Where `sourceName` stands in the text. */
  readonly antecedent?: Span;
  /** The words that make it an attribution, with auxiliaries and adverbs beside them: `has also said`, `according to`. */
  readonly cue?: Span;
  /** Dictionary form of the cue's main word: `say`, `statement`, `according`. */
  readonly cueLemma: string;
  /** What the cue says of the content. */
  readonly cueClass: CueClass;
  /** To whom it was said: the words after "told", or after "to" beside a verb of saying. */
  readonly addressee?: Span;
  /** What is attributed, in text order and never empty; quotation marks belong to it, a closing full stop only inside them. */
  readonly content: readonly Span[];
  /** `direct`: all of the content stands in quotation marks; `mixed`: a part of it; `indirect`: none. */
  readonly quoted: 'direct' | 'mixed' | 'indirect';
  /** The cue is a denial ("did not say", "denied"): the content is not what the source holds. */
  readonly negated: boolean;
  /** Number, from 0, in the list returned, of the attribution whose content holds this one ("Xi told Putin, according to ..."). */
  readonly nested?: number;
}
