import type { PartOfSpeech, Token } from '../languages/language.js';
import { MONTHS } from '../lexicon/grammar.js';
import { isPhrasalVerb } from '../lexicon/phrasal-verbs.js';
import { MONTH, OWNER, TIME, traitsOf } from '../lexicon/traits.js';

/** A noun phrase; token numbers, `first` and `last` inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The noun, name or pronoun that the rest describes. */
  readonly head: number;
  /** The preposition before it, lower case, where there is one. */
  readonly preposition?: string;
}

/** What can be the head of a phrase. */
function isHead(pos: PartOfSpeech): boolean {
  return pos === 'noun' || pos === 'name' || pos === 'number';
}

/** What can be a word of a phrase. */
function isInside(pos: PartOfSpeech): boolean {
  return isHead(pos) || pos === 'adjective' || pos === 'determiner';
}

/**
 * The noun phrases of a run of tokens, in text order, none overlapping; days and months alone are none. "of" joins two
 * phrases into one whose head is the first noun ("crash of the drone"), or the second where the first is only a number ("one
 * of the jets"). "and" joins two into one: "Biden and Xi". One pass.
 */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = phraseEnd(tokens, at);
    if (last < at) continue;
    const head = headOf(tokens, at, last);
    const first = at;
    at = last;
    if (head < first) continue;
    const before = phrases.at(-1);
    const link = before && before.last + 2 === first ? tokens[first - 1]!.lower : undefined;
    if (before && (link === 'of' || (link === 'and' && tokens[head]!.pos !== 'pronoun'))) {
      const counted = link === 'of' && tokens[before.head]!.pos === 'number';
      phrases[phrases.length - 1] = phraseOf(tokens, before.first, last, counted ? head : before.head);
    } else if (!isTime(tokens[head]!)) phrases.push(phraseOf(tokens, first, last, head));
  }
  return phrases;
}

/** Last token of the run that begins at a token and could be a phrase; `first - 1` where none does. */
function phraseEnd(tokens: readonly Token[], first: number): number {
  if (isPronoun(tokens[first]!)) return first;
  let headed = false;
  let at = first;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    const possessive = isOwner(token);
    if (!isInside(token.pos) && !possessive && !(at > first && isGlue(tokens, at))) break;
    // A determiner opens a phrase: "gave the minister a report" is two.
    if (headed && (possessive || token.pos === 'determiner')) break;
    headed ||= isHead(token.pos);
  }
  return at - 1;
}

/** The last noun or name of a run, or the number where there is none; `first - 1` where nothing can be the head. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  if (isPronoun(tokens[first]!)) return first;
  let head = first - 1;
  for (let at = first; at <= last; at++) {
    const { pos } = tokens[at]!;
    if (isHead(pos) && !(pos === 'number' && head >= first)) head = at;
  }
  // "the Indian military", "the wounded": a determiner makes a noun of the last word.
  return head < first && last > first && tokens[first]!.pos === 'determiner' ? last : head;
}

function isPronoun(token: Token): boolean {
  return token.pos === 'pronoun' && !isOwner(token);
}

function isOwner(token: Token): boolean {
  return (traitsOf(token) & OWNER) !== 0;
}

/** What joins two words of a phrase without a space: the possessive ending, the hyphen between two countries. */
function isGlue(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return lower === "'s" || lower === "'" || lower === '’s' || lower === '’' || joinsCountries(tokens, at);
}

/** The hyphen of "Russian-American". */
function joinsCountries(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]!.end - tokens[at]!.start === 1 &&
    tokens[at - 1]!.country !== undefined &&
    after?.country !== undefined &&
    after.start === tokens[at]!.end &&
    tokens[at]!.start === tokens[at - 1]!.end
  );
}

function phraseOf(tokens: readonly Token[], first: number, last: number, head: number): Phrase {
  const before = first > 0 ? tokens[first - 1]! : undefined;
  return before?.pos === 'preposition' && !isParticle(tokens, first - 1)
    ? { first, last, head, preposition: before.lower }
    : { first, last, head };
}

/** "broke off | the talks": part of the verb, so that what follows is its object. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  return verb?.pos === 'verb' && isPhrasalVerb(verb.lemma, tokens[at]!.lower);
}

function isTime(token: Token): boolean {
  if ((traitsOf(token) & (TIME | MONTH)) !== 0) return true;
  return token.lower.includes('.') && MONTHS.has(token.lower.replace('.', ''));
}
