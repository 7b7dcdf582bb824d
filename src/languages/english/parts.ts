import type { LexicalPos } from '../../lexicon/morphology.js';
import type { PartOfSpeech } from '../language.js';
import type { Word } from './analyse.js';
import { closedLemma } from './closed-class.js';
import type { State } from './follows.js';

/** What each state of the tagger is to the rest of the library. The infinitive's `to` and the possessive are `other`. */
export const PARTS: Readonly<Record<State, PartOfSpeech>> = {
  start: 'other',
  determiner: 'determiner',
  possessive: 'pronoun',
  genitive: 'other',
  adjective: 'adjective',
  noun: 'noun',
  plural: 'noun',
  name: 'name',
  present: 'verb',
  past: 'verb',
  base: 'verb',
  participle: 'verb',
  gerund: 'verb',
  be: 'auxiliary',
  have: 'auxiliary',
  modal: 'auxiliary',
  to: 'other',
  adverb: 'adverb',
  preposition: 'preposition',
  conjunction: 'conjunction',
  pronoun: 'pronoun',
  number: 'number',
  punctuation: 'punctuation',
  other: 'other',
};

const LEXICAL: ReadonlyMap<PartOfSpeech, LexicalPos> = new Map([
  ['noun', 'noun'],
  ['verb', 'verb'],
  ['adjective', 'adjective'],
  ['adverb', 'adverb'],
]);

/** How often a noun must occur for its plural to be taken off a name: `Allies` -> `ally`, but not `James` -> `jam`. */
const COMMON = 20;

/** The dictionary form for the part of speech; of a name that is also a common noun, that noun's. */
export function lemmaOf(word: Word, state: State): string {
  if (state === 'name') {
    const noun = word.lemmas.find(({ pos }) => pos === 'noun');
    return !word.closed && noun && noun.count >= COMMON ? noun.lemma : word.lower;
  }
  if (word.closed) return state === 'be' && word.lower === "'s" ? 'be' : closedLemma(word.lower);
  const pos = LEXICAL.get(PARTS[state]);
  for (const lemma of word.lemmas) if (lemma.pos === pos) return lemma.lemma;
  return word.lower;
}
