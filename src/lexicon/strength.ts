import { lazyIndex, type Row } from './phrase.js';
import { words } from './word-set.js';

/** Steps of commitment, weakest first. */
export const STRENGTH_STEPS = ['discussed', 'noted', 'stressed', 'welcomed', 'agreed', 'signed'] as const;
export type StrengthStep = (typeof STRENGTH_STEPS)[number];

export interface StrengthWord {
  readonly step: StrengthStep;
  /** Which part of speech has this step: "a note" and "to note" stand apart. */
  readonly pos: 'verb' | 'noun' | 'any';
}

/**
 * Words of saying and settling on the ladder of commitment, after their use in communiqués (the graded verbs of United Nations
 * resolutions and of joint statements) and the glosses of WordNet. Verbs are lemmas.
 *
 * `discussed`: a topic came up; `noted`: a fact was told or taken up; `stressed`: one side puts weight on it; `welcomed`: one
 * side approves or offers; `agreed`: a common will or a promise; `signed`: a text or an act that binds.
 */
export const STRENGTHS_OF_WORDS: readonly Row<StrengthWord>[] = [
  {
    step: 'discussed',
    pos: 'verb',
    reason: 'the topic came up; nothing is said of the outcome',
    phrases:
      'discuss, talk about, speak about, speak of, address, cover, consider, examine, explore, touch on, touch upon, broach, deliberate, exchange views, exchange view, exchange opinions, exchange opinion, hold talks on, hold a discussion on, converse, confer, consult, brief, raise, bring up, go over, dwell on, focus on, look at, chat, compare notes, take up, study, analyse, analyze, assess, survey, canvass, weigh, contemplate, sound out',
  },
  {
    step: 'discussed',
    pos: 'noun',
    reason: 'names the talk, not its outcome',
    phrases:
      'discussion, exchange of views, exchange of opinions, exchange of view, conversation, consultation, deliberation, dialogue, briefing',
  },
  {
    step: 'noted',
    pos: 'verb',
    reason: 'takes up the fact without taking a side',
    phrases:
      'take note of, take note, observe, say, state, tell, inform, report, acknowledge, recognize, recognise, recall, remind, point out, explain, describe, outline, present, set out, lay out, register, take cognizance of, take cognisance of, be aware of, refer to, speak, add, point to, indicate, cite, list, clarify, expound, expound on, elaborate, elaborate on, brief on, share, convey, relay, pass on, respond, reply, answer, repeat, admit, concede, listen to, hear',
  },
  {
    step: 'noted',
    pos: 'noun',
    reason: 'names the utterance',
    phrases: 'statement, observation, reference, explanation, acknowledgement, acknowledgment',
  },
  {
    step: 'stressed',
    pos: 'verb',
    reason: 'the speaker puts weight on it',
    phrases:
      'stress, emphasize, emphasise, underline, underscore, highlight, reiterate, reaffirm, affirm, insist, insist on, assert, maintain, declare, argue, urge, call on, call upon, warn, caution, press, press for, insist upon, draw attention to, attach importance to, attach great importance to, express concern, voice concern, express regret, make clear, make it clear, restate, advocate, appeal for, appeal to, recommend, exhort, encourage, plead for, lobby for, contend, claim, allege, accentuate, spotlight, drive home, put emphasis on, place emphasis on, single out, proclaim, propose, suggest, invite, push for, raise concern about, raise concerns about, express deep concern',
  },
  {
    step: 'stressed',
    pos: 'verb',
    reason: 'weight against what follows',
    phrases:
      'condemn, denounce, deplore, lodge a protest, lodge a complaint, criticize, criticise, censure, lament, reproach, lambast, decry, slam, oppose, object to, express displeasure, express indignation, make representations, lodge solemn representations, lodge stern representations, express strong dissatisfaction, express opposition, reject, deny, rebuke, blame, accuse',
  },
  {
    step: 'stressed',
    pos: 'noun',
    reason: 'weight as a noun',
    phrases: 'emphasis, insistence, concern, condemnation, warning, criticism, importance, urgency, proposal',
  },
  {
    step: 'welcomed',
    pos: 'verb',
    reason: 'approves what the other did or offers',
    phrases:
      'welcome, applaud, commend, hail, thank, appreciate, express appreciation, express gratitude, express satisfaction, express support, back, endorse, favour, favor, congratulate, value, highly value, speak highly of, express readiness, express willingness, express interest, express hope, look forward to, be ready to, stand ready to, salute, pay tribute to, compliment, cheer, acclaim, laud, express solidarity, stand with, approve of, agree in principle, voice support, offer support, offer condolences, express condolences, be pleased, take a positive view of, be encouraged by, be willing to, show interest in, lend support to, side with, extend congratulations, be grateful',
  },
  {
    step: 'welcomed',
    pos: 'noun',
    reason: 'approval as a noun',
    phrases:
      'appreciation, gratitude, approval, endorsement, satisfaction, readiness, willingness, congratulations, backing',
  },
  {
    step: 'agreed',
    pos: 'verb',
    reason: 'the will of all sides, or a promise that binds the speaker',
    phrases:
      'agree, agree on, agree to, agree upon, agree that, come to an agreement, reach an agreement, reach agreement, reach a consensus, reach consensus, reach an understanding, reach a common understanding, come to terms, concur, decide, resolve, settle, settle on, determine, accept, consent, consent to, commit, commit to, vow, undertake, undertake to, confirm, approve, adopt, arrange, see eye to eye, find common ground, share the view, share the opinion, be unanimous, acquiesce, authorise, authorize, assent, shake hands on, give consent to, give approval to, strike a deal, reach a deal, make a deal, cut a deal, make a commitment, conclude that, set a date, swear, assure, give assurances, finalise, finalize, hammer out',
  },
  {
    step: 'agreed',
    pos: 'noun',
    reason: 'the agreement, not yet a signed text',
    phrases:
      'agreement, consensus, common understanding, understanding, accord, decision, commitment, assurance, deal, arrangement, resolution, common position',
  },
  {
    step: 'signed',
    pos: 'verb',
    reason: 'a text binds the parties, or the act is done',
    phrases:
      'sign, initial, ratify, conclude, conclude an agreement, conclude a treaty, sign off on, enter into, enter into force, come into force, enact, countersign, seal, formalise, formalize, promulgate, exchange letters, exchange instruments, put into effect, bring into force, accede to, put pen to paper, ink, issue a joint statement, issue a joint declaration, adopt a joint statement, adopt a joint declaration, release a joint statement',
  },
  {
    step: 'signed',
    pos: 'noun',
    reason: 'the text itself, or its signing',
    phrases:
      'treaty, signature, signing, ratification, memorandum of understanding, memorandum, joint declaration, joint communique, joint communiqué, protocol, pact, convention, contract, signed agreement, charter, joint statement, entry into force, exchange of notes',
  },
  { step: 'discussed', pos: 'any', reason: 'the same step as verb and as noun', phrases: 'talk, review, debate' },
  { step: 'noted', pos: 'any', reason: 'the same step as verb and as noun', phrases: 'note, mention, remark, comment' },
  {
    step: 'stressed',
    pos: 'any',
    reason: 'the same step as verb and as noun',
    phrases: 'call for, demand, appeal, protest',
  },
  { step: 'welcomed', pos: 'any', reason: 'the same step as verb and as noun', phrases: 'praise, support, offer' },
  {
    step: 'agreed',
    pos: 'any',
    reason: 'the same step as verb and as noun',
    phrases: 'pledge, promise, guarantee, compromise',
  },
];

/** Verbs that only hand on what was said: how far the speaker went stands in what follows. After Quirk et al. (1985, 14.30). */
export const PLAIN_SAYING = words('say state tell inform report add speak respond reply answer write claim announce');

/** The phrases of the ladder, for `findPhrases`. */
export const strengthIndex = lazyIndex(STRENGTHS_OF_WORDS, 'strength');

/** 0 (`discussed`) .. 5 (`signed`). */
export function strengthRank(step: StrengthStep): number {
  return STRENGTH_STEPS.indexOf(step);
}
