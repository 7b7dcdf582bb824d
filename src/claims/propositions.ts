import type { Token } from '../languages/language.js';
import { CLAUSE_OPENERS, LIST_OPENERS } from '../lexicon/clauses.js';

/** A run of tokens of a sentence; `first` and `last` are token numbers, both inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Content words that a run must have to stand as a statement of its own: fewer say too little to be compared. */
const SMALLEST_STATEMENT = 3;

const VERBAL: ReadonlySet<string> = new Set(['verb', 'auxiliary']);
const CONTENT: ReadonlySet<string> = new Set(['noun', 'name', 'verb', 'adjective', 'adverb', 'number']);

/**
 * Cuts a sentence into propositions: at semicolons, before a second finite verb ("said X and urged Y"), before a
 * participle or relative clause after a comma ("..., highlighting that"), at lists that are opened by "including", and
 * at "and that". A cut that would leave a piece with fewer than three content words is not made. One pass.
 */
export function propositionsOf(tokens: readonly Token[]): TokenRange[] {
  const cuts: number[] = [];
  let last = 0;
  for (let i = 1; i < tokens.length; i += 1) {
    if (!opensProposition(tokens, last, i)) continue;
    if (contentWords(tokens, last, i) < SMALLEST_STATEMENT || contentWords(tokens, i, tokens.length) < SMALLEST_STATEMENT) continue;
    cuts.push(i);
    last = i;
  }
  const starts = [0, ...cuts];
  return starts.map((start, k) => trim(tokens, start, (starts[k + 1] ?? tokens.length) - 1)).filter((range) => range !== undefined);
}

function opensProposition(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  if (before.lower === ';') return true;
  const comma = before.lower === ',' || before.lower === '–' || before.lower === '—';
  if (LIST_OPENERS.has(token.lower) && comma) return true;
  if (!hasVerb(tokens, from, i)) return false;
  if (comma && token.pos === 'verb' && token.lower.endsWith('ing')) return startsClause(tokens, i + 1);
  const opener = CLAUSE_OPENERS.get(token.lower);
  if (opener === undefined) return false;
  if (opener === 'relative') return comma && hasVerb(tokens, i + 1, i + 6);
  if (opener === 'contrast') return comma && hasVerb(tokens, i + 1, i + 10);
  return coordinates(tokens, i + 1);
}

/** Whether a finite verb, or a subject and a finite verb, follow a coordinating conjunction. */
function coordinates(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (next === undefined) return false;
  if (next.lower === 'that') return true;
  for (let k = i; k < Math.min(i + 5, tokens.length); k += 1) {
    const token = tokens[k]!;
    if (token.pos === 'auxiliary') return true;
    if (token.pos === 'verb') return token.lower !== token.lemma && !token.lower.endsWith('ing');
    if (token.pos === 'punctuation' || token.pos === 'preposition' || token.pos === 'conjunction') return false;
  }
  return false;
}

/** A participle opens a clause of its own when a clause or a noun phrase with a determiner hangs on it. */
function startsClause(tokens: readonly Token[], i: number): boolean {
  return i < tokens.length && tokens[i]!.pos !== 'punctuation';
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i += 1) if (VERBAL.has(tokens[i]!.pos)) return true;
  return false;
}

function contentWords(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && count < SMALLEST_STATEMENT; i += 1) if (CONTENT.has(tokens[i]!.pos)) count += 1;
  return count;
}

/** Drops conjunctions and separators at the ends; the quote should read as a statement. */
function trim(tokens: readonly Token[], first: number, last: number): TokenRange | undefined {
  let start = first;
  let end = last;
  while (start <= end && (isSeparator(tokens[start]!) || (start > 0 && start === first && tokens[start]!.pos === 'conjunction'))) start += 1;
  while (end >= start && (isSeparator(tokens[end]!) || (end < tokens.length - 1 && tokens[end]!.pos === 'conjunction'))) end -= 1;
  return start <= end ? { first: start, last: end } : undefined;
}

function isSeparator(token: Token): boolean {
  return token.lower === ',' || token.lower === ';' || token.lower === '–' || token.lower === '—';
}
