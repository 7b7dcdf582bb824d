import { words } from './word-set.js';

/*
 * Words by which a noun phrase goes on, joins another or says where something is (Quirk et al. 1985, A Comprehensive Grammar of the
 * English Language, 5.10-5.25, 9.15-9.32, 13.67 and 17.37-17.45).
 */

/** By them a noun phrase says where something is. */
export const WHERE = words(
  'in at near over off above around on inside within across along outside behind beyond under through',
);
/** By them a noun phrase goes on: "contacts with Washington". */
export const GOES_ON = words('with between among of in to from on about');
/** Between two phrases they let both answer for one thing: "trade, energy and transport", "in trade as well as in energy". */
export const JOINS_PHRASES = words(', ; and or as well on in of to with for');
/** Of these, one stands between two items of a list. */
export const JOINS_ITEMS = words(', ; and or well');
/** Parts of a group, of which the group is told behind "of": "one of the sides". */
export const PARTS_OF_GROUP = words('one two three some several another many both member');
/** Name a subject without saying anything of it: "the Taiwan question". */
export const SUBJECT_NOUNS = words('question issue matter');
/** Behind a verb they are part of it: "set up", "called off" (16.2). */
export const VERB_PARTICLES = words('up out off down away back');
/** Participles that describe the noun before them where they take no object: "the parties concerned" (7.21). */
export const POSTPOSED = words('concerned involved');

/** Prepositions before a place in which something is done, or between which somebody goes. */
export const SCENES = words('in at inside within across outside from to');

/** Nouns before "in" and a place that make the two one matter: "the situation in Ukraine". */
export const STATES = words('situation crisis conflict war fighting peace ceasefire truce development event election');
