import { type Concept, conceptsOf } from '../alignment/concepts.js';
import type { Name, Token } from '../languages/language.js';
import { ownPlaces } from './own-place.js';
import { thingsAsked } from './things-told.js';

/** A word of a label. */
export interface LabelConcept extends Concept {
  /** What the word speaks of: another word for it will do. */
  readonly told?: readonly string[];
  /** For a city or region the name it is looked for by: its country will not do. */
  readonly place?: string;
}

/** The words of a label; a city or region is one word, however many it has. */
export function labelConcepts(tokens: readonly Token[], names: readonly Name[]): LabelConcept[] {
  const places = ownPlaces(tokens);
  const things = thingsAsked(tokens);
  return conceptsOf(tokens, names).flatMap((concept): LabelConcept[] => {
    const isIn = ({ first, last }: { readonly first: number; readonly last: number }) =>
      first <= concept.token && concept.token <= last;
    const place = places.find(isIn);
    if (place !== undefined) return place.first === concept.token ? [{ ...concept, place: place.name }] : [];
    const told = things.filter(isIn).map(({ thing }) => thing);
    return [told.length === 0 ? concept : { ...concept, told }];
  });
}
