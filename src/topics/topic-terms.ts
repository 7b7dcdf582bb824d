import { type Concept, conceptsOf } from '../alignment/concepts.js';
import type { TopicRecord } from '../event/event.js';
import type { Language } from '../languages/language.js';
import { findPhrases } from '../lexicon/phrase.js';
import { type AskedSlot, slotTopicIndex } from '../lexicon/slot-topics.js';

/** A topic as words to look for. */
export interface TopicTerms {
  readonly label: string;
  readonly given: boolean;
  /** Concepts of the label and of each further term; a claim need only show one of these lists. */
  readonly wordings: readonly (readonly Concept[])[];
  /** The kind of detail that the label asks for, where it asks for one. */
  readonly slot?: AskedSlot;
}

/** Reads a label and its terms with the reader of their language. */
export function topicTerms({ label, terms = [] }: TopicRecord, language: Language, given: boolean): TopicTerms {
  const read = [...alternatives(label), ...terms].map((words) => language.read(words).sentences);
  const wordings = read.map((sentences) => sentences.flatMap(({ tokens, names }) => conceptsOf(tokens, names)));
  const asked = language.read(label).sentences.flatMap(({ tokens }) => findPhrases(tokens, slotTopicIndex()))[0];
  return {
    label,
    given,
    wordings: wordings.filter((concepts) => concepts.length > 0),
    ...(asked === undefined ? {} : { slot: asked.entry.slot }),
  };
}

/** "prisoner exchange / release": either of them will do. */
function alternatives(label: string): string[] {
  return label.split(' / ').filter((one) => one.trim() !== '');
}
