import { words } from './word-set.js';

/**
 * Lemmas of nouns that a count of persons counts, for WordNet's class of persons is too wide to be kept. By hand, from reports of
 * accidents, attacks and wars; of nationals the name of the country tells it.
 */
const PEOPLE = words(
  'person people individual human man woman child boy girl baby infant teenager student pupil adult resident villager ' + // whoever it is
    'citizen national civilian foreigner tourist visitor passenger pedestrian traveller traveler guest worshipper migrant refugee ' +
    'victim casualty dead fatality hostage captive prisoner detainee inmate patient survivor protester demonstrator ' + // what befell them
    'worker employee miner sailor seaman fisherman pilot crew driver doctor medic nurse journalist reporter teacher official ' + // what they do
    'diplomat staff member personnel aid-worker specialist engineer rescuer firefighter player athlete fan ' +
    'soldier serviceman servicewoman troop officer policeman policewoman marine airman guard peacekeeper fighter militant ' + // who fights
    'gunman rebel terrorist insurgent attacker extremist combatant mercenary commander recruit reservist settler',
);

/** Those of PEOPLE that leave open what persons they are. */
const ANYBODY = words('person people individual');

/** Whether a lower-case lemma is a noun for persons of whatever kind. */
export function isAnybody(lemma: string): boolean {
  return ANYBODY.has(lemma);
}

/** Whether a lower-case lemma is a noun for persons. */
export function isPeople(lemma: string): boolean {
  return PEOPLE.has(lemma);
}

/** Whether those who are hit took part in the fighting: what the law of war, and every account of a strike, tells apart. */
export type Standing = 'civilian' | 'fighter';

const CIVILIANS = words('civilian bystander non-combatant noncombatant child woman villager');
const FIGHTERS = words('militant fighter gunman terrorist insurgent rebel combatant extremist jihadist');

/** The standing that a lower-case lemma for persons gives them; undefined where it leaves that open. */
export function standingOf(lemma: string): Standing | undefined {
  return CIVILIANS.has(lemma) ? 'civilian' : FIGHTERS.has(lemma) ? 'fighter' : undefined;
}

/** Verbs of killing and hurting (Levin 1993, 42 and 40.8.3). */
const HARMING = words('kill wound injure hit strike hurt eliminate shoot target');

export function harms(lemma: string): boolean {
  return HARMING.has(lemma);
}

/** Those of whom a report tells how many came: a count of "people" in the streets is theirs. */
const GATHERED = words('protester demonstrator marcher participant attendee visitor spectator mourner crowd');

/** Whether a lower-case lemma is a noun for those who come together somewhere. */
export function isGathered(lemma: string): boolean {
  return GATHERED.has(lemma);
}

/** Lemmas of what befalls some of a crowd, so that they are not counted as the crowd. */
export const BEFALLS = words(
  'kill die dead injure injured wound wounded hurt arrest detain hospitalise hospitalize trample charge miss missing',
);
