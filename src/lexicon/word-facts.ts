import { remember } from '../text/remember.js';
import { type Company, companyOf } from './kinship.js';
import { rarity } from './rarity.js';
import { type MeetingPlaces, meetingPlacesOf } from './related-pairs.js';

/** What the tables say of a word by itself: looked up together, for an event asks for all of it of each of its words. */
export interface WordFacts {
  /** How rare it is in English, 0..1; see `rarity`. */
  readonly rarity: number;
  /** The company that it keeps; undefined where it has no vector. */
  readonly company: Company | undefined;
  /** Where it meets its relatives; undefined where WordNet does not know it. */
  readonly places: MeetingPlaces | undefined;
}

/** The facts of a lower-case word, known or not. */
export const factsOf: (word: string) => WordFacts = /* @__PURE__ */ remember((word) => ({
  rarity: rarity(word),
  company: companyOf(word),
  places: meetingPlacesOf(word),
}));
