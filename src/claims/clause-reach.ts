import type { Token } from '../languages/language.js';
import { CONTENT_CLAUSE_OPENERS, ENDS_DENIAL } from '../lexicon/clauses.js';
import { RELATIVE, SUBORDINATOR, traitsOf } from '../lexicon/traits.js';
import type { Predicate } from './predicates.js';

/** Whether nothing between two tokens parts them into clauses. */
export function isOpen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.pos === 'punctuation' || token.pos === 'conjunction') return false;
    if ((traitsOf(token) & RELATIVE) !== 0) return false;
  }
  return true;
}

/** What ends a clause wherever it stands. */
function isStop(lower: string): boolean {
  return lower.length === 1 && ';:)]—–'.includes(lower);
}

/** A denial reaches no farther, in tokens, whatever follows; it keeps the reading linear. */
const LONGEST_CLAUSE = 80;

/** Last token of the clause that goes on at `from`; `next` is the number of the first predicate at or behind it. */
export function clauseEnd(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  from: number,
  next: number,
  contrast: ReadonlySet<string>,
): number {
  let upcoming = next;
  const end = Math.min(tokens.length, from + LONGEST_CLAUSE);
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const { lower } = token;
    while (upcoming < predicates.length && predicates[upcoming]!.first < at) upcoming += 1;
    if (isStop(lower) || contrast.has(lower)) return at - 1;
    const traits = traitsOf(token);
    if (at > from && (traits & SUBORDINATOR) !== 0 && !CONTENT_CLAUSE_OPENERS.has(lower)) return at - 1;
    if (lower !== 'that' && (traits & RELATIVE) !== 0) return at - 1;
    if (lower === ',' && endsClause(tokens, at, predicates[upcoming])) return at - 1;
    if ((lower === 'and' || lower === 'or') && ownVerb(tokens, at, predicates[upcoming])) return at - 1;
  }
  return end > 0 && tokens[end - 1]?.pos === 'punctuation' ? end - 2 : end - 1;
}

/** How near, in tokens, the verb of a new clause stands behind the comma or "and" that opens it. */
const NEAR = 5;

function endsClause(tokens: readonly Token[], comma: number, upcoming: Predicate | undefined): boolean {
  const after = tokens[comma + 1];
  if (after === undefined) return true;
  if (after.lower === 'and' || after.lower === 'or') return ownVerb(tokens, comma + 1, upcoming);
  if (upcoming === undefined) return false;
  if (upcoming.first === comma + 1) return true;
  return upcoming.form === 'finite' && upcoming.first - comma <= NEAR && isOpen(tokens, comma + 1, upcoming.first);
}

/** Whether a finite verb of its own follows "and": "did not meet and left", but not "did not meet and talk". */
function ownVerb(tokens: readonly Token[], joint: number, upcoming: Predicate | undefined): boolean {
  if (upcoming === undefined || upcoming.form !== 'finite' || upcoming.first - joint > NEAR) return false;
  const verb = tokens[upcoming.first]!;
  if (upcoming.first > joint + 1 && tokens[upcoming.first - 1]!.pos !== 'adverb')
    return isOpen(tokens, joint + 1, upcoming.first);
  return verb.pos === 'auxiliary' || verb.lower !== verb.lemma;
}

/** First token of the clause whose predicate has that number. */
export function clauseStart(tokens: readonly Token[], predicates: readonly Predicate[], number: number): number {
  const own = predicates[number];
  const floor = number > 0 ? predicates[number - 1] : undefined;
  let at = (own?.first ?? tokens.length) - 1;
  const least = Math.max(at - LONGEST_CLAUSE, floor && !floor.side ? floor.last + 1 : 0);
  for (; at >= least; at--) if (isStop(tokens[at]!.lower) || ENDS_DENIAL.has(tokens[at]!.lower)) break;
  return at + 1;
}

/** Last token of the phrase that goes on at `from`. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const { pos, lower } = tokens[at]!;
    if (pos === 'punctuation' || pos === 'auxiliary' || lower === 'that') break;
    if (pos === 'verb' && !lower.endsWith('ing') && at > from) break;
    if (pos === 'determiner' && at > from && tokens[at - 1]!.pos === 'noun') break;
  }
  return at - 1;
}
