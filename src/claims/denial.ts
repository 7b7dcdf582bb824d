import type { Token } from '../languages/language.js';
import { ENDS_DENIAL, ENDS_NEITHER } from '../lexicon/clauses.js';
import { DENYING_OBJECTS, type Negation, type NegationKind, negationIndex } from '../lexicon/negation.js';
import { findPhrases, type Match } from '../lexicon/phrase.js';
import { clauseEnd, clauseStart, isOpen, phraseEnd } from './clause-reach.js';
import type { Predicate } from './predicates.js';

/** A word that denies, and what it denies; token numbers, both ends inclusive. */
export interface Denial {
  readonly first: number;
  readonly last: number;
  readonly kind: NegationKind;
  /** The stretch denied, the cue not included; empty (`from > to`) where the clause ends with the cue. */
  readonly from: number;
  readonly to: number;
  /** Number of the predicate whose object or complement is denied, and which is denied with it: "had no contact". */
  readonly governor?: number;
}

/**
 * The denials of a run of tokens. The stretch of a particle runs from the cue to the end of its clause, that of "without" to
 * the end of its phrase, that of a verb over what it takes, or over its subject in the passive ("was denied"). This is the
 * surface scope of the shared task on negation (Morante and Blanco 2012), less the subject, found without a parser.
 */
export function denialsIn(tokens: readonly Token[], predicates: readonly Predicate[]): Denial[] {
  const denials: Denial[] = [];
  let next = 0;
  for (const match of findPhrases(tokens, negationIndex(), (found) => accepts(tokens, found))) {
    const { first, last, entry } = match;
    if (entry.kind === 'idle' || entry.force !== 'denies') continue;
    // "neither A nor B" is one denial.
    const open = denials.at(-1);
    if (entry.phrase === 'nor' && open && tokens[open.first]!.lower === 'neither' && open.to >= first) continue;
    while (next < predicates.length && predicates[next]!.last < first) next += 1;
    denials.push({ first, last, kind: entry.kind, ...stretch(tokens, predicates, match, next) });
  }
  return denials;
}

/** For each token 1 where an odd number of denials reach it, 0 elsewhere. */
export function deniedTokens(tokens: readonly Token[], denials: readonly Denial[]): Uint8Array {
  const denied = new Uint8Array(tokens.length);
  if (denials.length === 0) return denied;
  const turns = new Int32Array(tokens.length + 1);
  for (const { from, to } of denials) {
    if (from > to) continue;
    turns[from]! += 1;
    turns[to + 1]! -= 1;
  }
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    depth += turns[at]!;
    denied[at] = depth & 1;
  }
  return denied;
}

function accepts(tokens: readonly Token[], { first, last, entry }: Match<Negation>): boolean {
  const { pos } = tokens[first]!;
  if (entry.kind === 'verb') return pos === 'verb' || tokens[Math.min(first + 1, last)]!.pos === 'verb';
  if (entry.kind === 'noun') return pos === 'noun' && entry.phrase.includes(' ');
  if (entry.kind === 'adjective') return pos === 'adjective';
  // "No. 5" and "No" as an answer deny no clause.
  return entry.phrase !== 'no' || (tokens[first + 1]?.pos !== 'punctuation' && tokens[first + 1]?.pos !== 'number');
}

type Stretch = Pick<Denial, 'from' | 'to' | 'governor'>;

function stretch(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  match: Match<Negation>,
  next: number,
): Stretch {
  const { first, last, entry } = match;
  const own = predicates[next];
  const inside = own !== undefined && own.first <= last;
  const passive = inside && own.passive && own.head <= last;
  if ((entry.kind === 'verb' && passive) || (entry.kind === 'adjective' && !entry.phrase.endsWith(' to'))) {
    const judged = inside ? next : next - 1;
    // "the false claim", "rejected as false": a quality, and no statement of its own.
    if (entry.kind === 'adjective' && !isCopula(tokens, predicates[judged])) return { from: last + 1, to: last };
    return { from: clauseStart(tokens, predicates, judged), to: (predicates[judged]?.first ?? first) - 1 };
  }
  const stops = tokens[first]!.lower === 'neither' ? ENDS_NEITHER : ENDS_DENIAL;
  const clause = clauseEnd(tokens, predicates, last + 1, inside ? next + 1 : next, stops);
  if (entry.kind === 'phrase' || entry.kind === 'noun' || afterPreposition(tokens, first)) {
    return { from: last + 1, to: Math.min(clause, phraseEnd(tokens, last + 1)) };
  }
  const before = next > 0 ? predicates[next - 1] : undefined;
  const governs =
    !inside &&
    DENYING_OBJECTS.has(tokens[first]!.lower) &&
    // "promised not to test" promises something.
    (tokens[first]!.lower !== 'not' || tokens[last + 1]?.lower !== 'to') &&
    before !== undefined &&
    isOpen(tokens, before.last + 1, first);
  return { from: last + 1, to: clause, ...(governs && { governor: next - 1 }) };
}

function isCopula(tokens: readonly Token[], predicate: Predicate | undefined): boolean {
  return predicate !== undefined && tokens[predicate.head]!.lemma === 'be';
}

function afterPreposition(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.pos === 'preposition' && tokens[first]!.lower === 'no';
}
