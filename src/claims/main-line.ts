import type { Token } from '../languages/language.js';
import { adjectiveCue, nounCue, verbCue } from './cue-words.js';
import type { Predicate } from './predicates.js';

/**
 * The line of predicates from the main verb down to what is stated: "said" and "met" in "he said that they had met". Every
 * predicate but the last introduces the next.
 */
export function mainLine(tokens: readonly Token[], predicates: readonly Predicate[]): Predicate[] {
  const line: Predicate[] = [];
  const candidates = candidatesOf(predicates);
  for (let at = mainAt(candidates); at < candidates.length; at++) {
    const predicate = candidates[at]!;
    if (line.length > 0 && !introduces(tokens, line.at(-1)!, predicate)) break;
    line.push(predicate);
  }
  return line;
}

/** The first predicate of the main line. */
export function mainOf(predicates: readonly Predicate[]): Predicate | undefined {
  const candidates = candidatesOf(predicates);
  return candidates[mainAt(candidates)];
}

function candidatesOf(predicates: readonly Predicate[]): readonly Predicate[] {
  const stated = predicates.filter(({ side }) => !side);
  // Where all seems to hang on something else, the opener was read wrongly: "After the meeting Xi said ...".
  return stated.some(({ form }) => form !== 'infinitive') ? stated : predicates;
}

/** The first finite one, else the first of all. */
function mainAt(candidates: readonly Predicate[]): number {
  return Math.max(
    0,
    candidates.findIndex(({ form }) => form === 'finite'),
  );
}

/** Whether the clause or infinitive of `next` is what `verb` says, thinks, denies or undertakes. */
function introduces(tokens: readonly Token[], verb: Predicate, next: Predicate): boolean {
  if (next.form === 'finite' && afterContentNoun(tokens, verb.last + 1, next.first)) return true;
  const cue = verbCue(tokens[verb.head]!.lemma) ?? adjectiveCue(tokens[verb.last + 1]?.lemma ?? '');
  if (cue === undefined) return false;
  if (next.form === 'infinitive') return cue.infinitive || cue.raised || cue.subjectless;
  if (next.form === 'participle') return cue.denies || cue.class === 'intention';
  if (!cue.clause && !cue.hearer && !cue.question) return false;
  for (let at = verb.last + 1; at < next.first; at++) {
    const { lower, end } = tokens[at]!;
    if (lower === 'that' || lower === ':' || lower === 'whether' || QUOTE.test(lower)) return true;
    const after = tokens[at + 1]!;
    if (lower === ',' && QUOTE.test(after.lower) && after.start > end) return true;
    if (lower === ',' || lower === ';' || lower === 'and' || lower === 'but') return false;
  }
  return true;
}

/** "rejected the claim that ...". */
function afterContentNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]!.lower === 'that' && nounCue(tokens[at - 1]!.lemma)?.clause) return true;
    if (tokens[at]!.pos === 'punctuation') return false;
  }
  return false;
}

const QUOTE = /^["“”„«»]$/u;
