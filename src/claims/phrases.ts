import type { Token } from '../languages/language.js';
import { MONTHS, POSSESSIVES, TIMES } from '../lexicon/grammar.js';

/** A noun phrase; token numbers, `first` and `last` inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The noun, name or pronoun that the rest describes. */
  readonly head: number;
  /** The preposition before it, lower case, where there is one. */
  readonly preposition?: string;
}

const INSIDE: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'determiner', 'number']);
const HEADS: ReadonlySet<string> = new Set(['noun', 'name', 'number']);

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
    const possessive = POSSESSIVES.has(token.lower);
    if (!INSIDE.has(token.pos) && !possessive && !(at > first && isGlue(tokens, at))) break;
    // A determiner opens a phrase: "gave the minister a report" is two.
    if (headed && (possessive || token.pos === 'determiner')) break;
    headed ||= HEADS.has(token.pos);
  }
  return at - 1;
}

/** The last noun or name of a run, or the number where there is none; `first - 1` where nothing can be the head. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  if (isPronoun(tokens[first]!)) return first;
  let head = first - 1;
  for (let at = first; at <= last; at++) {
    const { pos } = tokens[at]!;
    if (HEADS.has(pos) && !(pos === 'number' && head >= first)) head = at;
  }
  // "the Indian military", "the wounded": a determiner makes a noun of the last word.
  return head < first && last > first && tokens[first]!.pos === 'determiner' ? last : head;
}

function isPronoun({ pos, lower }: Token): boolean {
  return pos === 'pronoun' && !POSSESSIVES.has(lower);
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
  const before = tokens[first - 1];
  return before?.pos === 'preposition' ? { first, last, head, preposition: before.lower } : { first, last, head };
}

function isTime({ lower }: Token): boolean {
  return TIMES.has(lower) || MONTHS.has(lower.replace('.', ''));
}
