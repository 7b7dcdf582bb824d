import type { Token } from '../languages/language.js';
import { BEING, traitsOf } from '../lexicon/traits.js';
import type { Predicate } from './predicates.js';

/** A predicate of which it is not yet known whether it stands in a side clause. */
export interface Group extends Omit<Predicate, 'side'> {
  /** Past tense or past participle without an auxiliary: may turn out to be a reduced relative clause. */
  readonly bare: boolean;
}

/** The verb groups of a run of tokens, in text order. */
export function verbGroupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const group = groupAt(tokens, at);
    if (group === undefined) continue;
    groups.push(group);
    at = group.last;
  }
  return groups;
}

function groupAt(tokens: readonly Token[], first: number): Group | undefined {
  if (!isVerbal(tokens[first]!) || isClockMark(tokens, first)) return undefined;
  let last = first;
  let head = first;
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isVerbal(token)) {
      // Two full verbs in a row are two predicates ("helped stop"), unless the first is an auxiliary by use ("has", "is").
      if (tokens[head]!.pos === 'verb' && !isBe(tokens[head]!) && tokens[head]!.lemma !== 'have') break;
      head = at;
      last = at;
    } else if (token.pos !== 'adverb' && token.lower !== 'not' && token.lower !== "n't") break;
  }
  const verb = tokens[head]!;
  const before = first > 0 ? tokens[first - 1]!.lower : undefined;
  const helped = head > first;
  const ing = verb.lower.endsWith('ing') && verb.lower !== verb.lemma;
  const be = helped && isBe(lastAuxiliary(tokens, first, head));
  const form = before === 'to' && !inflected(tokens[first]!) ? 'infinitive' : ing && !helped ? 'participle' : 'finite';
  const bare = !helped && verb.pos === 'verb' && !ing && inflected(verb);
  return { first, last, head, passive: be && !ing && verb.pos === 'verb', form, bare };
}

/** The verb of the group before its head. */
function lastAuxiliary(tokens: readonly Token[], first: number, head: number): Token {
  let at = head - 1;
  while (at > first && !isVerbal(tokens[at]!)) at--;
  return tokens[at]!;
}

function isBe(token: Token): boolean {
  return (traitsOf(token) & BEING) !== 0;
}

function isVerbal(token: Token): boolean {
  return token.pos === 'verb' || token.pos === 'auxiliary';
}

/** "7 am": not a form of "be". */
function isClockMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'am' && at > 0 && tokens[at - 1]!.pos === 'number';
}

function inflected(token: Token): boolean {
  return token.lower !== token.lemma && !token.lower.endsWith('s');
}
