import { lazyIndex, type Row } from './phrase.js';
import { words } from './word-set.js';

/**
 * Where the one who began the contact, or asked for it, stands: the `subject` of the phrase, its `object` (after "from", "of"
 * or "by" at the end of the phrase), `after` it, `before` it as a possessive; `mutual` names no single one.
 */
export type Initiator = 'subject' | 'object' | 'after' | 'before' | 'mutual';

/** What was begun: `contact` a call, visit or meeting; `request` something asked or offered; `topic` a point of the talks; `act` a deed. */
export type Undertaking = 'contact' | 'request' | 'topic' | 'act';

export interface Initiative {
  readonly initiator: Initiator;
  readonly of: Undertaking;
  /** Whoever did it began the fight, in whatever words that is said: of two sides only one can have. */
  readonly first?: true;
}

/** Ways to say who called, invited, asked or began. Verbs are lemmas; a passive form of a `subject` verb turns it round. */
export const INITIATIVES: readonly Row<Initiative>[] = [
  {
    initiator: 'subject',
    of: 'contact',
    reason: 'the subject makes the contact',
    phrases:
      'call, phone, telephone, ring up, call up, dial, place a call to, make a call to, make a phone call to, place a phone call to, reach out to, contact, get in touch with, initiate a call, initiate the call, initiate a phone call, initiate the phone call, initiate the conversation, start the call, request a call with, request the call, request a meeting with, request the meeting, request it, ask for a call with, ask for a meeting with, ask for the meeting, seek a meeting with, seek a call with, propose a meeting',
  },
  {
    initiator: 'subject',
    of: 'contact',
    reason: 'the subject asks the other to come',
    phrases: 'invite, extend an invitation to, extend an invitation, issue an invitation to, summon',
  },
  {
    initiator: 'subject',
    of: 'request',
    reason: 'the subject asks or offers',
    phrases:
      'write to, send a letter to, send a message to, address a letter to, appeal to, turn to, request, ask, demand, urge, propose, offer, suggest, call for, open talks with, propose talks',
  },
  {
    initiator: 'subject',
    of: 'topic',
    reason: 'the subject brings the point up',
    phrases: 'raise, bring up, put forward, broach, take the initiative to',
  },
  {
    initiator: 'subject',
    of: 'act',
    reason: 'the subject acts first',
    phrases: 'provoke, instigate, trigger, open fire, open fire on, start it, begin it',
  },
  {
    initiator: 'subject',
    of: 'act',
    first: true,
    reason: 'the subject struck first, so that the other only answered',
    phrases:
      'strike first, fire first, shoot first, attack first, open fire first, fire the first shot, start the fight, start the fighting, start the clash, begin the fighting, initiate the clash, start the hostilities, initiate hostilities, open hostilities, launch an unprovoked attack, launch an unprovoked assault, launch an unprovoked strike, launch unprovoked attack, carry out an unprovoked attack, commit an unprovoked attack, open fire without provocation',
  },
  {
    initiator: 'object',
    of: 'contact',
    reason: 'the subject is called; whoever calls stands after the phrase',
    phrases:
      'take a call from, take a phone call from, take a telephone call from, take the call from, receive a call from, receive a phone call from, receive a telephone call from, receive the call from, answer a call from, get a call from, get a phone call from, field a call from, accept a call from, have a call from',
  },
  {
    initiator: 'object',
    of: 'contact',
    reason: 'the subject is invited; whoever invites stands after the phrase',
    phrases:
      'accept an invitation from, accept the invitation of, accept an invitation by, receive an invitation from, in response to a call from',
  },
  {
    initiator: 'object',
    of: 'request',
    reason: 'the subject is asked; whoever asks stands after the phrase',
    phrases:
      'receive a request from, receive a letter from, receive a message from, receive a proposal from, respond to a request from, respond to an appeal from, agree to a request from, accede to a request from, accept a proposal from, accept an offer from, in response to a request from, in response to an appeal from, in reply to a letter from',
  },
  {
    initiator: 'after',
    of: 'contact',
    reason: 'who began it stands after the phrase',
    phrases:
      'at the request of, upon the request of, on the request of, at the invitation of, on the invitation of, upon the invitation of, by invitation of, at the initiative of, on the initiative of, upon the initiative of, at the behest of, at the suggestion of, on the proposal of, at the proposal of, initiated by, requested by, request by, request from, request of, invitation of, invitation from, initiative of, hosted by, convened by, called by, phone call by, phone call from, telephone call by, telephone call from',
  },
  {
    initiator: 'after',
    of: 'act',
    reason: 'who began it stands after the phrase',
    phrases:
      'at the urging of, at the instigation of, at the insistence of, on the instructions of, by order of, on the orders of, prompted by, started by, launched by, provoked by, instigated by, proposed by',
  },
  {
    initiator: 'after',
    of: 'topic',
    reason: 'who began it stands after the phrase',
    phrases: 'raised by, brought up by',
  },
  {
    initiator: 'before',
    of: 'contact',
    reason: 'who began it stands before, with a possessive',
    phrases:
      "'s initiative, 's request, 's invitation, 's proposal, 's suggestion, 's behest, side 's initiative, side 's request",
  },
  {
    initiator: 'before',
    of: 'act',
    reason: 'who began it stands before, with a possessive',
    phrases: "'s urging, 's insistence, 's instigation, 's instructions, 's orders",
  },
  {
    initiator: 'mutual',
    of: 'contact',
    reason: 'both, or nobody named',
    phrases: 'by mutual agreement, by prior agreement, as agreed earlier, as previously agreed, by mutual consent',
  },
  {
    initiator: 'mutual',
    of: 'act',
    reason: 'a set expression with "call" in which nobody is called',
    phrases:
      'call attention, call an election, call a vote, call a halt, call an end, call time, call into question, call a strike',
  },
];

/** The phrases of INITIATIVES, for `findPhrases`. */
export const initiativeIndex = lazyIndex(INITIATIVES, 'initiative');

/** Nouns for what two sides hold together, by whatever means (WordNet: the hyponyms of "conversation", "meeting" and "contact" that readouts use). */
export const CONTACTS: ReadonlySet<string> = new Set(
  (
    'call phone-call teleconference videoconference talk talks conversation discussion discussions dialogue exchange ' +
    'meeting summit session encounter visit consultation consultations negotiation negotiations contact'
  ).split(' '),
);

/** Verbs by which somebody brings a contact about, where the contact is what they bear on: "a call that X requested". */
export const BRINGING_ABOUT: ReadonlySet<string> = new Set(
  'initiate request propose suggest seek ask arrange'.split(' '),
);

/** What somebody calls without calling anybody: it is ordered or announced (WordNet: "call", to order or request, as of a strike or a vote). */
export const CALLED_FOR_ALL = words(
  'strike walkout stoppage boycott protest rally demonstration election vote poll ballot referendum halt end truce ceasefire bluff',
);
