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
const CLITIC = /^['’]s?$/u;

/**
 * The noun phrases of a run of tokens, in text order, none overlapping; days and months alone are none. "of" joins two
 * phrases into one whose head is the first noun ("crash of the drone"), or the second where the first is only a number ("one
 * of the jets"). "and" joins two into one: "Biden and Xi". One pass.
 */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { phrase, last } = plainPhrase(tokens, at);
    at = Math.max(at, last);
    if (phrase === undefined) continue;
    const before = phrases.at(-1);
    const link = before && before.last + 2 === phrase.first ? tokens[phrase.first - 1]!.lower : undefined;
    if (before && (link === 'of' || (link === 'and' && tokens[phrase.head]!.pos !== 'pronoun'))) {
      const head = link === 'of' && tokens[before.head]!.pos === 'number' ? phrase.head : before.head;
      phrases[phrases.length - 1] = { ...before, last: phrase.last, head };
    } else if (!isTime(tokens[phrase.head]!)) phrases.push(phrase);
  }
  return phrases;
}

/** The phrase that begins at a token, if any, and the last token that was looked at for it. */
function plainPhrase(tokens: readonly Token[], first: number): { readonly phrase?: Phrase; readonly last: number } {
  const opening = tokens[first]!;
  if (opening.pos === 'pronoun' && !POSSESSIVES.has(opening.lower)) {
    return { phrase: withPreposition(tokens, { first, last: first, head: first }), last: first };
  }
  let last = first - 1;
  let head = -1;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]!;
    const possessive = POSSESSIVES.has(token.lower);
    const glued = at > first && (CLITIC.test(token.lower) || joinsCountries(tokens, at));
    if (!INSIDE.has(token.pos) && !possessive && !glued) break;
    // A determiner opens a phrase: "gave the minister a report" is two.
    if ((token.pos === 'determiner' || possessive) && head >= first) break;
    if (HEADS.has(token.pos) && !(token.pos === 'number' && head >= first)) head = at;
    last = at;
  }
  // "the Indian military", "the wounded": a determiner makes a noun of the last word.
  if (head < first && last > first && opening.pos === 'determiner') head = last;
  return head < first ? { last } : { phrase: withPreposition(tokens, { first, last, head }), last };
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

function withPreposition(tokens: readonly Token[], phrase: Phrase): Phrase {
  const before = tokens[phrase.first - 1];
  return before?.pos === 'preposition' ? { ...phrase, preposition: before.lower } : phrase;
}

function isTime({ lower }: Token): boolean {
  return TIMES.has(lower) || MONTHS.has(lower.replace('.', ''));
}
