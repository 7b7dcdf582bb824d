import { type Concept, conceptsOf } from '../alignment/concepts.js';
import type { Name, Token } from '../languages/language.js';
import { findPhrases } from '../lexicon/phrase.js';
import { subjectIndex } from '../lexicon/subjects.js';
import { ownPlaces } from './own-place.js';

/** A word of a label. */
export interface LabelConcept extends Concept {
  /** The subject that the word belongs to: another word for it will do. */
  readonly subject?: string;
  /** For a city or region the name it is looked for by: its country will not do. */
  readonly place?: string;
}

/** The words of a label; a city or region is one word, however many it has. */
export function labelConcepts(tokens: readonly Token[], names: readonly Name[]): LabelConcept[] {
  const places = ownPlaces(tokens);
  const subjects = findPhrases(tokens, subjectIndex());
  return conceptsOf(tokens, names).flatMap((concept): LabelConcept[] => {
    const isIn = ({ first, last }: { readonly first: number; readonly last: number }) =>
      first <= concept.token && concept.token <= last;
    const place = places.find(isIn);
    if (place !== undefined) return place.first === concept.token ? [{ ...concept, place: place.name }] : [];
    const subject = subjects.find(isIn)?.entry.subject;
    return [subject === undefined ? concept : { ...concept, subject }];
  });
}
