import { type Concept, conceptsOf } from '../alignment/concepts.js';
import type { Name, Token } from '../languages/language.js';
import { ASPECTS } from '../lexicon/aspects.js';
import { isAnybody } from '../lexicon/people.js';
import { CHANGES } from '../lexicon/subjects.js';
import { ownPlaces } from './own-place.js';
import { thingsAsked } from './things-told.js';

/** A word of a label. */
export interface LabelConcept extends Concept {
  /** What the word speaks of: another word for it will do. */
  readonly told?: readonly string[];
  /** For a city or region the name it is looked for by: its country will not do. */
  readonly place?: string;
  /** It says only in what respect another word of the label is asked for ("source of the outbreak"), or that it is about people. */
  readonly aspect?: true;
}

/** The words of a label; a city or region is one word, however many it has. */
export function labelConcepts(tokens: readonly Token[], names: readonly Name[]): LabelConcept[] {
  const places = ownPlaces(tokens);
  const things = thingsAsked(tokens);
  const words = conceptsOf(tokens, names);
  const several = words.length > 1;
  const concepts = words.flatMap((concept): LabelConcept[] => {
    const isIn = ({ first, last }: { readonly first: number; readonly last: number }) =>
      first <= concept.token && concept.token <= last;
    const place = places.find(isIn);
    if (place !== undefined) return place.first === concept.token ? [{ ...concept, place: place.name }] : [];
    const told = things.flatMap((one) => (isIn(one) && (several || !CHANGES.has(one.thing)) ? [one.thing] : []));
    return [told.length === 0 ? concept : { ...concept, told }];
  });
  // Beside a name alone ("Canada's role") the aspect is what is asked for.
  if (!concepts.some((concept) => concept.pos !== 'name' && !isAspect(concept))) return concepts;
  return concepts.map((concept) => (isAspect(concept) ? { ...concept, aspect: true } : concept));
}

function isAspect({ key, pos }: LabelConcept): boolean {
  return pos === 'noun' && (ASPECTS.has(key) || isAnybody(key));
}
