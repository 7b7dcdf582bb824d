import type { PartOfSpeech } from '../language.js';
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
  between: 'adverb',
  preposition: 'preposition',
  coordinator: 'conjunction',
  conjunction: 'conjunction',
  pronoun: 'pronoun',
  number: 'number',
  punctuation: 'punctuation',
  other: 'other',
};
