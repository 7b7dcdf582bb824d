import type { ReadClaim } from '../claims/claim.js';
import type { Syntax } from '../claims/syntax.js';
import type { Name, Token } from '../languages/language.js';
import type { Span } from '../text/span.js';

/**
 * A sentence of a readout with the claims cut from it: the unit that is scored. Claims are small, so evidence is
 * gathered over the whole sentence and the link is then given to the claims that carry it.
 */
export interface Statement {
  /** Number of the readout in the event. */
  readonly readout: number;
  readonly party: string;
  readonly language: string;
  readonly span: Span;
  /** Place in its readout: 0 the first sentence, 1 the last. */
  readonly position: number;
  /** Number of the sentence in its readout. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  /** Of its tokens; that of its claim, where it is one. */
  readonly syntax: Syntax;
  /** Where who speaks, with which verb and to whom is named. */
  readonly frames: readonly Span[];
  readonly claims: readonly ReadClaim[];
}
