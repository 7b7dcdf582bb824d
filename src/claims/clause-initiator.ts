import type { Token } from '../languages/language.js';
import { AUXILIARIES } from '../lexicon/grammar.js';
import { BRINGING_ABOUT, CONTACTS } from '../lexicon/initiative.js';
import type { Beginning } from './initiator.js';
import type { Phrase } from './phrases.js';

/** Words between a pronoun that opens a clause and the verb of the clause: its subject and auxiliaries. */
const REACH = 8;

/** Whom "who" stands for, right before a verb and its auxiliaries: "Ahmed, the premier, who had | requested the call". */
export function whoDid(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): Phrase | undefined {
  let at = verb - 1;
  while (at >= 0 && (AUXILIARIES.has(tokens[at]!.lower) || tokens[at]!.pos === 'adverb')) at -= 1;
  if (tokens[at]?.lower !== 'who') return undefined;
  return phrases.findLast(({ last }) => last < at);
}

/** Who brought a contact about in a clause that hangs on it: "a call that X requested", "the talks, for which X had asked". */
export function begunInClauses(tokens: readonly Token[], phrases: readonly Phrase[]): Beginning[] {
  const beginnings: Beginning[] = [];
  let contact = false;
  tokens.forEach(({ lower, lemma, pos }, at) => {
    contact ||= pos !== 'verb' && CONTACTS.has(lemma);
    if (!contact || (lower !== 'which' && lower !== 'that')) return;
    const subject = phrases.find(({ first, last }) => first >= at && first <= at + 2 && last > at);
    if (subject === undefined) return;
    const initiator = { ...subject, first: Math.max(subject.first, at + 1) };
    let verb = initiator.last + 1;
    while (AUXILIARIES.has(tokens[verb]?.lower ?? '') || tokens[verb]?.pos === 'adverb') verb += 1;
    if (verb > at + REACH || tokens[verb]?.pos !== 'verb' || !BRINGING_ABOUT.has(tokens[verb]!.lemma)) return;
    if (hasObject(phrases, verb)) return;
    beginnings.push({
      of: 'contact',
      word: tokens[verb]!.lemma,
      strikesFirst: false,
      initiator,
      first: verb,
      last: verb,
    });
  });
  return beginnings;
}

/** "a call that X requested | more time": what is asked for stands behind the verb, so it is not the contact. */
function hasObject(phrases: readonly Phrase[], verb: number): boolean {
  return phrases.some(({ first }) => first === verb + 1);
}
