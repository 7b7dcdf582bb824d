import { findPhrases, lazyIndex, type Row, type Word } from './phrase.js';

/** Whether words speak of the parties as one (`joint`) or of one of them (`single`). */
export type Party = 'joint' | 'single';

/** Who acts or speaks together. For whole sides of one country ("the Chilean side") see also the places beside the word "side". */
export const JOINT: readonly Row<{ readonly party: Party }>[] = [
  {
    party: 'joint',
    reason: 'all parties of the event, by number or role',
    phrases:
      'both sides, both parties, both leaders, both presidents, both ministers, both countries, both nations, both governments, both delegations, both states, both men, both of them, the two sides, the two parties, the two leaders, the two presidents, the two ministers, the two countries, the two nations, the two governments, the two delegations, the two states, the two heads of state, the two men, the two foreign ministers, the two capitals, the two militaries, the two diplomats, the two prime ministers, two sides, two leaders, two presidents, two countries, two parties, two heads of state, the sides, the parties, the leaders, the presidents, the ministers, the delegations, the heads of state, the heads of government, the interlocutors, the counterparts, the participants, the negotiators, the ministers and heads of delegation, the three sides, the three leaders, the three countries, the four countries, the three parties, all sides, all parties, all participants, the pair, the duo',
  },
  {
    party: 'joint',
    reason: 'the parties, in the word order of formal texts',
    phrases:
      'the sides concerned, the contracting parties, the signatories, the co-chairs, the member states, the leaders of both countries, the leaders of the two countries',
  },
  {
    party: 'joint',
    reason: 'done by all at once',
    phrases:
      'jointly, together, mutually, in unison, unanimously, by consensus, in common, collectively, as one, bilaterally, in a joint statement, in joint remarks, with one voice',
  },
  {
    party: 'joint',
    reason: 'the act is by nature shared',
    phrases:
      'joint statement, joint declaration, joint communique, joint communiqué, joint press conference, joint position, common position, common ground, common understanding, mutual understanding, mutual agreement, consensus, exchange views, exchange opinions, exchange of views, exchange of opinions, shared view, shared views, shared commitment, mutual consent',
  },
  { party: 'joint', reason: 'each of two to the other', phrases: 'each other, one another' },
  {
    party: 'single',
    reason: 'one party alone',
    phrases:
      'on its part, on his part, on her part, for its part, for his part, for her part, on our part, unilaterally, individually, separately, in turn, our side, the other side, one side, each side, either side',
  },
];

/** The phrases of JOINT, for `findPhrases`. */
export const jointIndex = lazyIndex(JOINT, 'joint');

/** Whether the words speak of all parties together. */
export function isJoint(words: readonly Word[]): boolean {
  return findPhrases(words, jointIndex()).some(({ entry }) => entry.party === 'joint');
}

/** Openings in which nobody is named who says or holds what follows. */
export const IMPERSONAL: readonly Row<object>[] = [
  {
    reason: 'passive with an empty subject',
    phrases:
      'it be note, it be agree, it be stress, it be emphasize, it be emphasise, it be underline, it be decide, it be point out, it be state, it be say, it be report, it be confirm, it be acknowledge, it be recognize, it be recognise, it be recall, it be announce, it be expect, it be understand, it be hope, it be suggest, it be propose, it be underscore, it be highlight, it be reaffirm, it be claim, it be allege, it be believe, it be conclude, it be mention, it be add, it be argue, it be consider',
  },
  {
    reason: 'passive with an empty subject, perfect',
    phrases:
      'it have be note, it have be agree, it have be decide, it have be report, it have be announce, it have be confirm, it have be suggest, it have be establish',
  },
  {
    reason: 'the topic is the subject, the speakers are left out',
    phrases:
      'be discuss, be address, be raise, be note, be stress, be emphasize, be emphasise, be touch upon, be touch on, be consider, be review, be mention, be cover, be examine, be exchange, be bring up, be agree, be agree upon, be agree on, be express, be point out, be highlight, be underline, be underscore',
  },
  {
    reason: 'the attention, emphasis or views are nobody’s in particular',
    phrases:
      'attention be pay to, special attention be pay, particular attention be pay, attention be draw to, emphasis be place on, importance be attach to, views be exchange, an exchange of views take place, a discussion take place, concern be express, concerns be express, satisfaction be express, readiness be express, hope be express, confidence be express, interest be express, support be express, agreement be reach, an agreement be reach, consensus be reach, understanding be reach, a decision be make, progress be make, a wide range of issues be discuss, mutual interest be express',
  },
  {
    reason: 'there is, with the holder left out',
    phrases:
      'there be a consensus, there be agreement, there be broad agreement, there be a need, there be a shared understanding, there be concern, there be no discussion',
  },
];

/** The phrases of IMPERSONAL, for `findPhrases`; their verbs are lemmas, so that every tense matches. */
export const impersonalIndex = lazyIndex(IMPERSONAL, 'impersonal');

/** Whether the words say that something was said or held, and not by whom: no "by" follows the passive. */
export function isImpersonal(words: readonly Word[]): boolean {
  return findPhrases(words, impersonalIndex()).some(({ last }) => words[last + 1]?.lower !== 'by');
}
