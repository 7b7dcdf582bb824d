import type { Token } from '../languages/language.js';
import { CLOSED, RELATIVE, SUBORDINATOR, traitsOf } from '../lexicon/traits.js';
import { nounCue, verbCue } from './cue-words.js';
import type { Predicate } from './predicates.js';
import type { Group } from './verb-groups.js';

/** How far, in tokens, the verb of a clause may lie behind its opener ("after he left" / "after the call"). */
const REACH = 8;

/**
 * Marks the verb groups that stand in relative, subordinate and participle clauses or in brackets.
 * @param openers Words that open a subordinate clause where a verb follows.
 */
export function markSideClauses(
  tokens: readonly Token[],
  groups: readonly Group[],
  openers: ReadonlySet<string>,
): Predicate[] {
  const marked: Predicate[] = [];
  let depth = 0;
  let until: SideClause | undefined;
  /** Verbs of the side clause so far. */
  let verbs = 0;
  let next = 0;
  // Behind the last verb there is nothing left to mark.
  for (let at = 0; at < tokens.length && next < groups.length; at++) {
    const { lower } = tokens[at]!;
    if (lower === '(' || lower === '[') depth += 1;
    else if (lower === ')' || lower === ']') depth = Math.max(0, depth - 1);
    else if (until !== undefined && closes(tokens, at, until, verbs, groups, next)) until = undefined;
    if (until === undefined) {
      until = opening(tokens, at, groups, next, openers);
      verbs = 0;
    }
    const group = groups[next]!;
    if (group.first !== at) continue;
    // "denied hitting": a participle that the verb before takes in is stated; others hang on something.
    const loose = group.form === 'participle' && at > 0 && tokens[at - 1]!.pos !== 'verb';
    const reduced = group.bare && isReduced(tokens, group, groups[next + 1]);
    const { first, last, head, passive, form } = group;
    marked.push({ first, last, head, passive, form, side: depth > 0 || until !== undefined || loose || reduced });
    verbs += 1;
    next += 1;
    at = last;
  }
  return marked;
}

type SideClause = 'relative' | 'subordinate' | 'participle';

function opening(
  tokens: readonly Token[],
  at: number,
  groups: readonly Group[],
  next: number,
  openers: ReadonlySet<string>,
): SideClause | undefined {
  const group = groups[next];
  if (group === undefined || group.first - at > REACH) return undefined;
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (group.first === at) return before?.lower === ',' && group.form === 'participle' ? 'participle' : undefined;
  const traits = traitsOf(tokens[at]!);
  // What opens a clause is of the closed classes.
  if ((traits & CLOSED) === 0) return undefined;
  const { lower } = tokens[at]!;
  if (before !== undefined && (traits & RELATIVE) !== 0) {
    const noun = before.pos === 'noun' || before.pos === 'name' || before.pos === 'pronoun' || before.pos === 'number';
    const relative =
      lower === 'that'
        ? noun && (next === 0 || !takesClause(tokens, at))
        : noun || before.lower === ',' || before.pos === 'preposition';
    if (relative && !isCleft(tokens, next > 0 ? groups[next - 1] : undefined)) return 'relative';
  }
  const purpose = lower === 'so' && tokens[at + 1]?.lower === 'that';
  return (openers.has(lower) || purpose) && !commaBetween(tokens, at, group.first) ? 'subordinate' : undefined;
}

/** Whether a side clause ends at a token: at a comma, or before the second verb where no comma opened it. */
function closes(
  tokens: readonly Token[],
  at: number,
  side: SideClause,
  verbs: number,
  groups: readonly Group[],
  next: number,
): boolean {
  const { lower } = tokens[at]!;
  if (lower === ';' || lower === '—' || lower === '–') return true;
  if (lower === ',') return verbs > 0;
  // "the pilot who flew the jet struck the drone": the second finite verb is the sentence's own.
  if (side !== 'relative' || verbs === 0) return false;
  const group = groups[next];
  if (group?.first !== at || group.form !== 'finite') return false;
  const joint = tokens[at - 1]?.lower;
  return joint !== 'and' && joint !== 'or' && joint !== ',' && !contentClause(tokens, groups[next - 1]!, at);
}

function contentClause(tokens: readonly Token[], verb: Group, to: number): boolean {
  for (let at = verb.last + 1; at < to; at++) if ((traitsOf(tokens[at]!) & SUBORDINATOR) !== 0) return true;
  return verbCue(tokens[verb.head]!.lemma)?.clause === true && verb.last + 1 < to;
}

/** "It was the pilot who erred": the clause behind "who" is the statement. */
function isCleft(tokens: readonly Token[], be: Group | undefined): boolean {
  return be !== undefined && tokens[be.head]!.lemma === 'be' && be.first > 0 && tokens[be.first - 1]!.lower === 'it';
}

/** "the claim that ...", "said that ...": what follows is content, not a relative clause. */
function takesClause(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const token = tokens[back]!;
    if (token.pos === 'noun' && back === at - 1 && nounCue(token.lemma)?.clause) return true;
    if (token.pos === 'verb') {
      const cue = verbCue(token.lemma);
      return cue !== undefined && (cue.hearer || (cue.clause && tokens[back + 1]?.pos !== 'determiner'));
    }
    if (token.pos === 'punctuation') return false;
  }
  return false;
}

/** "the statement released by the ministry said": a past participle right behind its noun, with the sentence's verb to come. */
function isReduced(tokens: readonly Token[], group: Group, next: Group | undefined): boolean {
  const before = group.first > 0 ? tokens[group.first - 1] : undefined;
  if (before === undefined || (before.pos !== 'noun' && before.pos !== 'name')) return false;
  const after = tokens[group.last + 1];
  if (after?.lower === 'by') return true;
  if (next === undefined || next.form !== 'finite' || after?.pos !== 'preposition') return false;
  if (verbCue(tokens[group.head]!.lemma)?.clause) return false;
  for (let at = group.last + 1; at < next.first; at++) {
    const token = tokens[at]!;
    if (token.pos === 'punctuation' || token.pos === 'conjunction') return false;
    if ((traitsOf(token) & (SUBORDINATOR | RELATIVE)) !== 0) return false;
  }
  return true;
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === ',') return true;
  return false;
}
