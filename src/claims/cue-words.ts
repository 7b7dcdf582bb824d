import { type Cue, cues } from '../lexicon/cues.js';

/** How a verb (lemma) brings in what is said, thought or wanted; nothing where it does not. */
export function verbCue(lemma: string): Cue | undefined {
  return cues().get(lemma)?.verb;
}

export function nounCue(lemma: string): Cue | undefined {
  return cues().get(lemma)?.noun;
}

export function adjectiveCue(word: string): Cue | undefined {
  return cues().get(word)?.adjective;
}
