import type { CueClass } from '../attribution/attribution.js';

/** What notebooks say beside the words of a report. */
export interface NotebookWords {
  readonly unrelated: string;
  readonly similarity: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly nobodyNamed: string;
  readonly denied: string;
  readonly noAttribution: string;
  readonly cueClasses: { readonly [C in CueClass]: string };
}

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
