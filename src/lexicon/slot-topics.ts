import { lazyIndex, type Row } from './phrase.js';
import { words } from './word-set.js';

/** The kind of detail that a label asks for; a claim answers with the slot, whatever its words. */
export type AskedSlot =
  | 'length'
  | 'duration'
  | 'moment'
  | 'money'
  | 'count'
  | 'deaths'
  | 'initiator'
  | 'tone'
  | 'blame'
  | 'cause'
  | 'place';

/**
 * Labels that ask for a kind of detail and not for a word: "who called" is answered by "at the request of the French side", which
 * shares no word with it. Wh-questions and measure nouns (Quirk et al. 1985, ch. 11 and 5).
 */
const SLOT_TOPICS: readonly Row<{ readonly slot: AskedSlot }>[] = [
  {
    slot: 'length',
    reason: 'asks for a distance',
    phrases: 'distance, how far, how close, how near, altitude, height, depth, range',
  },
  {
    slot: 'duration',
    reason: 'asks how long something took',
    phrases:
      'duration, how long, length of the call, length of the talk, length of the meeting, length of the conversation, length of call, length of',
  },
  {
    slot: 'moment',
    reason: 'asks for a time',
    phrases: 'time, date, when, hour, exact hour, exact time, day of, start time, timing',
  },
  {
    slot: 'money',
    reason: 'asks for a sum',
    phrases: 'price, cost, how much, amount, sum, value of, compensation, fine',
  },
  {
    slot: 'count',
    reason: 'asks for a number',
    phrases: 'how many, number of, amount of, quantity of, count',
  },
  {
    slot: 'deaths',
    reason: 'asks how many were killed: no other count will do',
    phrases:
      'death toll, toll, casualty figure, number of death, number of dead, number of fatality, number of kill, number of victim, number of casualty, number of casualties, how many die, how many be kill, how many people die, how many people be kill, fatality count, death count',
  },
  {
    slot: 'initiator',
    reason: 'asks who began the contact',
    phrases:
      'who initiate, who call, who ask for, who request, who propose the, initiator, initiative for the call, who invite, who phone, who start the call',
  },
  {
    slot: 'tone',
    reason: 'asks how the talks went',
    phrases: 'tone, atmosphere, mood, tone of the talk, character of the talk',
  },
  {
    slot: 'blame',
    reason: 'asks who is held responsible',
    phrases: 'who be to blame, blame, who be responsible, responsibility for, who start, who cause, culprit, fault',
  },
  {
    slot: 'cause',
    reason: 'asks what a thing came of',
    phrases: 'cause of, what cause',
  },
  {
    slot: 'place',
    reason: 'asks where, or what a place is called',
    phrases: 'name of the place, place name, location, where, scene of',
  },
];

/**
 * Details that show a topic by themselves, where its label asks for nothing else: the words of "who asked for the call" stand in
 * texts that do not say who. A distance or a place is also told in words ("kept a safe distance").
 */
export const SHOWN_BY_DETAIL_ALONE: ReadonlySet<AskedSlot> = new Set([
  'initiator',
  'duration',
  'tone',
  'moment',
  'blame',
  'count',
  'deaths',
]);

/** Words that tell of a number without giving it: who asks for the number gets an answer in general terms. */
export const LOOSE_NUMBERS = words(
  'many several some numerous dozen dozens hundred hundreds thousand thousands million millions scores most few countless various number majority',
);

/** Words of death (FrameNet: Killing, Death): a count beside them is a toll. */
const DEATHS: readonly Row<object>[] = [
  {
    reason: 'says that somebody died',
    phrases:
      'kill, killed, die, dead, death, fatality, deceased, perish, slay, murder, massacre, lose their lives, lose his life, lose her life, loss of life, life lost, toll, claim the lives, claim the life',
  },
];

export const deathIndex = lazyIndex(DEATHS);

export const slotTopicIndex = lazyIndex(SLOT_TOPICS);
