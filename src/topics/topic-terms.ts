import type { TopicRecord } from '../event/event.js';
import type { Language, Token } from '../languages/language.js';
import { CONTACTS } from '../lexicon/initiative.js';
import { findPhrases, type Match } from '../lexicon/phrase.js';
import { type AskedSlot, SHOWN_BY_DETAIL_ALONE, slotTopicIndex } from '../lexicon/slot-topics.js';
import { type LabelConcept, labelConcepts } from './label-concepts.js';

/** A topic as words to look for. */
export interface TopicTerms {
  readonly label: string;
  readonly given: boolean;
  /** Concepts of the label and of each further term; a claim need only show one of these lists. */
  readonly wordings: readonly (readonly LabelConcept[])[];
  /** The kind of detail that the label asks for, where it asks for one. */
  readonly slot?: AskedSlot;
  /** The label asks for the detail and for nothing beside it ("who called", "length of the talks"), so that the detail names it. */
  readonly plain?: boolean;
  /** What the label asks the number of ("number of missiles"). */
  readonly counted?: LabelConcept;
}

/** Reads a label and its terms with the reader of their language. */
export function topicTerms({ label, terms = [] }: TopicRecord, language: Language, given: boolean): TopicTerms {
  const tokens = language.read(label).sentences.flatMap((sentence) => sentence.tokens);
  const asked = findPhrases(tokens, slotTopicIndex())[0];
  const counted = asked?.entry.slot === 'count' ? countedIn(tokens.slice(asked.last + 1)) : undefined;
  const plain = asked !== undefined && (counted !== undefined || asksOnly(tokens, asked));
  // "call" in "who asked for the call" says nothing of who did.
  const own = plain && SHOWN_BY_DETAIL_ALONE.has(asked.entry.slot) ? [] : alternatives(label);
  const wordings = [...own, ...terms].map((words) =>
    language.read(words).sentences.flatMap(({ tokens, names }) => labelConcepts(tokens, names)),
  );
  return {
    label,
    given,
    wordings: wordings.filter((concepts) => concepts.length > 0),
    ...(asked === undefined ? {} : { slot: asked.entry.slot, plain }),
    ...(counted === undefined ? {} : { counted }),
  };
}

/** Whether a label holds nothing but the words that ask for the detail, and a call or meeting that it is a detail of. */
function asksOnly(tokens: readonly Token[], { first, last }: Match<object>): boolean {
  return tokens.every(
    ({ lemma, pos }, i) =>
      (i >= first && i <= last) || CONTACTS.has(lemma) || lemma === 'be' || !SAYS_SOMETHING.has(pos),
  );
}

/** The last noun of the first phrase: "missiles" of "Iranian missiles fired at the base". */
function countedIn(tokens: readonly Token[]): LabelConcept | undefined {
  const from = tokens.findIndex(({ pos }) => NOUNS.has(pos));
  const end = tokens.findIndex(({ pos }, i) => i > from && !NOUNS.has(pos));
  const phrase = from < 0 ? [] : tokens.slice(from, end < 0 ? tokens.length : end);
  return labelConcepts(phrase, []).at(-1);
}

const NOUNS: ReadonlySet<Token['pos']> = new Set(['noun', 'name']);

const SAYS_SOMETHING: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'verb', 'adjective', 'adverb', 'number']);

/** "prisoner exchange / release": either of them will do. */
function alternatives(label: string): string[] {
  return label.split(' / ').filter((one) => one.trim() !== '');
}
