import { type Concept, conceptsOf } from '../alignment/concepts.js';
import type { TopicRecord } from '../event/event.js';
import type { Language } from '../languages/language.js';
import { rarity } from '../lexicon/rarity.js';

/** A topic as words to look for. */
export interface TopicTerms {
  readonly label: string;
  readonly given: boolean;
  /** Concepts of the label and of each further term; a claim need only show one of these lists. */
  readonly wordings: readonly (readonly Concept[])[];
}

/** Reads a label and its terms with the reader of their language; words that are in every label ("who", "of") fall out. */
export function topicTerms({ label, terms = [] }: TopicRecord, language: Language, given: boolean): TopicTerms {
  const wordings = [label, ...terms].map((words) =>
    language.read(words).sentences.flatMap(({ tokens, names }) => conceptsOf(tokens, names)),
  );
  return { label, given, wordings: wordings.filter((concepts) => concepts.length > 0) };
}

/** Weight of a word of a label: a common word ("issue") tells less of what is asked for than a rare one. */
export function labelWeight({ key }: Concept): number {
  return 0.2 + rarity(key);
}
