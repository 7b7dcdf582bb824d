import type { Cue } from '../../lexicon/cues.js';

/** A cue found in a clause; token numbers are inclusive. */
export interface FoundCue {
  readonly first: number;
  readonly last: number;
  /** The token whose lemma is in the table. */
  readonly head: number;
  readonly lemma: string;
  readonly cue: Cue;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'passive' | 'participle' | 'noun' | 'adjective';
  readonly negated: boolean;
  /** The cue ends in a preposition, so a noun phrase follows. */
  readonly prepositional: boolean;
}
