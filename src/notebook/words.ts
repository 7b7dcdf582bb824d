import type { CueClass } from '../attribution/attribution.js';

/** What notebooks say beside the words of a report. */
export interface NotebookWords {
  /** Of two claims that share too little. */
  readonly unrelated: string;
  /** Before the similarity of two claims. */
  readonly similarity: string;
  /** Head of the column of who speaks. */
  readonly source: string;
  /** Head of the column of cues. */
  readonly cue: string;
  /** Head of the column of what is attributed. */
  readonly content: string;
  /** In place of a source that is not named. */
  readonly nobodyNamed: string;
  /** Beside a cue that is a denial. */
  readonly denied: string;
  /** Where a text attributes nothing. */
  readonly noAttribution: string;
  /** Names of the classes of cues. */
  readonly cueClasses: Readonly<Record<CueClass, string>>;
}

/** The words of notebooks in English. */
export const english: NotebookWords = {
  unrelated: 'unrelated',
  similarity: 'similarity',
  source: 'source',
  cue: 'cue',
  content: 'what is attributed',
  nobodyNamed: 'nobody named',
  denied: 'denied',
  noAttribution: 'Nothing is attributed to anybody in this text.',
  cueClasses: {
    speech: 'speech',
    evidence: 'evidence',
    thought: 'thought',
    attitude: 'attitude',
    intention: 'intention',
  },
};
