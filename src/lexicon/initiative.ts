import { lazyIndex, type Row } from './phrase.js';

/**
 * Where the one who began the contact, or asked for it, stands: the `subject` of the phrase, its `object` (after "from", "of"
 * or "by" at the end of the phrase), `after` it, `before` it as a possessive; `mutual` names no single one.
 */
export type Initiator = 'subject' | 'object' | 'after' | 'before' | 'mutual';

/** Ways to say who called, invited, asked or began. Verbs are lemmas; a passive form of a `subject` verb turns it round. */
export const INITIATIVES: readonly Row<{ readonly initiator: Initiator }>[] = [
  {
    initiator: 'subject',
    reason: 'the subject makes the contact',
    phrases:
      'call, phone, telephone, ring up, call up, dial, place a call to, make a call to, make a phone call to, place a phone call to, reach out to, contact, get in touch with, approach, write to, send a letter to, send a message to, address a letter to, appeal to, turn to, initiate, initiate a call, initiate the call, initiate a phone call, start the call, request a call with, request a meeting with, ask for a call with, ask for a meeting with, seek a meeting with, seek a call with, open talks with, propose a meeting, propose talks',
  },
  {
    initiator: 'subject',
    reason: 'the subject asks the other to come or to do',
    phrases:
      'invite, extend an invitation to, issue an invitation to, ask, request, summon, call in, demand, urge, propose, offer, suggest, convene, call for, host, receive',
  },
  {
    initiator: 'subject',
    reason: 'the subject brings the point up',
    phrases:
      'raise, bring up, put forward, table, broach, introduce, take the initiative, come up with the idea, take the initiative to',
  },
  {
    initiator: 'subject',
    reason: 'the subject acts first',
    phrases:
      'begin, start, launch, provoke, instigate, trigger, strike first, fire first, open fire, open fire on, escalate',
  },
  {
    initiator: 'object',
    reason: 'the subject is called; whoever calls is the object or stands after "from"',
    phrases:
      'take a call from, take a phone call from, take a telephone call from, take the call from, receive a call from, receive a phone call from, receive a telephone call from, receive the call from, answer a call from, get a call from, get a phone call from, field a call from, accept a call from, have a call from, hear from, speak at the request of, pick up the phone to',
  },
  {
    initiator: 'object',
    reason: 'the subject is asked or invited; whoever asks stands after',
    phrases:
      'accept an invitation from, accept the invitation of, accept an invitation by, receive an invitation from, receive a request from, receive a letter from, receive a message from, receive a proposal from, be invite by, be request by, be ask by, be summon by, be call by, be contact by, be approach by, be phone by, be initiate by, be propose by, be host by, be convene by, be raise by, respond to a request from, respond to an appeal from, agree to a request from, accede to a request from, accept a proposal from, accept an offer from, in response to a request from, in response to a call from, in response to an appeal from, in reply to a letter from',
  },
  {
    initiator: 'after',
    reason: 'who began it stands after the phrase',
    phrases:
      'at the request of, upon the request of, on the request of, at the invitation of, on the invitation of, upon the invitation of, at the initiative of, on the initiative of, upon the initiative of, at the behest of, at the suggestion of, on the proposal of, at the proposal of, at the urging of, at the instigation of, at the insistence of, on the instructions of, by order of, on the orders of, initiated by, requested by, proposed by, convened by, hosted by, called by, organised by, organized by, arranged by, prompted by, started by, launched by, provoked by, instigated by, mediated by, brokered by, facilitated by, raised by, by invitation of, by arrangement of, under the auspices of, on behalf of',
  },
  {
    initiator: 'before',
    reason: 'who began it stands before, with a possessive',
    phrases:
      "'s initiative, 's request, 's invitation, 's proposal, 's suggestion, 's behest, 's urging, 's insistence, 's instigation, 's instructions, 's orders, side 's initiative, side 's request",
  },
  {
    initiator: 'mutual',
    reason: 'both, or nobody named',
    phrases:
      'by mutual agreement, by agreement, by prior agreement, as agreed earlier, as previously agreed, by mutual consent, by arrangement, as planned, scheduled, pre-arranged, prearranged',
  },
];

/** The phrases of INITIATIVES, for `findPhrases`. */
export const initiativeIndex = lazyIndex(INITIATIVES);
