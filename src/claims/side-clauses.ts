import type { Token } from '../languages/language.js';
import { RELATIVES, SUBORDINATORS } from '../lexicon/grammar.js';
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
  let until: Closing | undefined;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (lower === '(' || lower === '[') depth += 1;
    else if (lower === ')' || lower === ']') depth = Math.max(0, depth - 1);
    else if (until !== undefined && closes(tokens, at, until, groups, next)) until = undefined;
    until ??= opening(tokens, at, groups, next, openers);
    const group = groups[next];
    if (group === undefined || group.first !== at) continue;
    // "denied hitting": a participle that the verb before takes in is stated; others hang on something.
    const loose = group.form === 'participle' && at > 0 && tokens[at - 1]!.pos !== 'verb';
    const reduced = group.bare && isReduced(tokens, group, groups[next + 1]);
    const { bare: _, ...predicate } = group;
    marked.push({ ...predicate, side: depth > 0 || until !== undefined || loose || reduced });
    if (until !== undefined) until = { ...until, verbs: until.verbs + 1 };
    next += 1;
    at = group.last;
  }
  return marked;
}

/** How a side clause ends: at a comma, or before the second verb of the sentence where no comma opened it. */
interface Closing {
  readonly kind: 'relative' | 'subordinate' | 'participle';
  readonly opened: number;
  readonly verbs: number;
}

function opening(
  tokens: readonly Token[],
  at: number,
  groups: readonly Group[],
  next: number,
  openers: ReadonlySet<string>,
): Closing | undefined {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  const group = groups[next];
  const clause = group !== undefined && group.first - at <= REACH && group.first > at;
  if (RELATIVES.has(lower) && clause && before !== undefined) {
    const noun = before.pos === 'noun' || before.pos === 'name' || before.pos === 'pronoun' || before.pos === 'number';
    const relative =
      lower === 'that'
        ? noun && (next === 0 || !takesClause(tokens, at))
        : noun || before.lower === ',' || before.pos === 'preposition';
    if (relative && !isCleft(tokens, groups[next - 1])) {
      return { kind: 'relative', opened: at, verbs: 0 };
    }
  }
  const purpose = lower === 'so' && tokens[at + 1]?.lower === 'that';
  if ((openers.has(lower) || purpose) && clause && !commaBetween(tokens, at, group.first)) {
    return { kind: 'subordinate', opened: at, verbs: 0 };
  }
  if (before?.lower === ',' && group?.first === at && group.form === 'participle') {
    return { kind: 'participle', opened: at, verbs: 0 };
  }
  return undefined;
}

function closes(tokens: readonly Token[], at: number, side: Closing, groups: readonly Group[], next: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === ';' || lower === '—' || lower === '–') return true;
  if (lower === ',') return side.verbs > 0;
  // "the pilot who flew the jet struck the drone": the second finite verb is the sentence's own.
  if (side.kind !== 'relative' || side.verbs === 0) return false;
  const group = groups[next];
  if (group?.first !== at || group.form !== 'finite') return false;
  const joint = tokens[at - 1]?.lower;
  return joint !== 'and' && joint !== 'or' && joint !== ',' && !contentClause(tokens, groups[next - 1]!, at);
}

function contentClause(tokens: readonly Token[], verb: Group, to: number): boolean {
  for (let at = verb.last + 1; at < to; at++) if (SUBORDINATORS.has(tokens[at]!.lower)) return true;
  return verbCue(tokens[verb.head]!.lemma)?.clause === true && verb.last + 1 < to;
}

/** "It was the pilot who erred": the clause behind "who" is the statement. */
function isCleft(tokens: readonly Token[], be: Group | undefined): boolean {
  return be !== undefined && tokens[be.head]!.lemma === 'be' && tokens[be.first - 1]?.lower === 'it';
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
  const before = tokens[group.first - 1];
  if (before === undefined || (before.pos !== 'noun' && before.pos !== 'name')) return false;
  const after = tokens[group.last + 1];
  if (after?.lower === 'by') return true;
  if (next === undefined || next.form !== 'finite' || after?.pos !== 'preposition') return false;
  if (verbCue(tokens[group.head]!.lemma)?.clause) return false;
  for (let at = group.last + 1; at < next.first; at++) {
    const token = tokens[at]!;
    if (token.pos === 'punctuation' || token.pos === 'conjunction' || SUBORDINATORS.has(token.lower)) return false;
    if (RELATIVES.has(token.lower)) return false;
  }
  return true;
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === ',') return true;
  return false;
}
