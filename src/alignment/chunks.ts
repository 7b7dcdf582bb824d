import type { ReadClaim } from '../claims/claim.js';
import type { PartOfSpeech, Token } from '../languages/language.js';
import { VERB_PARTICLES } from '../lexicon/noun-phrases.js';
import { type Chunk, chunkOf } from './chunk.js';
import type { Lexis } from './lexis.js';

/** A run of tokens; token numbers, both inclusive. */
export interface PhraseRange {
  readonly first: number;
  readonly last: number;
}

const NOUN_PARTS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'determiner',
  'adjective',
  'noun',
  'name',
  'number',
  'pronoun',
]);
const HEADS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['noun', 'name', 'number', 'pronoun']);
const VERBS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['verb', 'auxiliary']);
/** What is left out where it stands alone. */
const JOINTS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['punctuation', 'conjunction']);

/**
 * Cuts a run of tokens into phrases, in text order: noun phrases with the preposition before them, verb groups with their
 * auxiliaries, "to" and "not", and adverbs by themselves ("the two sides | also agreed | to meet | in May"). "of" opens a phrase of
 * its own; "and" stays inside between two words of one kind ("trade and energy"). Marks and conjunctions that join phrases
 * are in none. One pass, no parser; the cuts are those of the chunk pairs that the alignment was fitted on.
 */
export function phrasesOf(tokens: readonly Token[]): PhraseRange[] {
  const phrases: PhraseRange[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (JOINTS.has(tokens[at]!.pos)) continue;
    const last = endOfPhrase(tokens, at);
    phrases.push({ first: at, last });
    at = last;
  }
  return phrases;
}

/** The phrases of a claim, ready to be aligned with those of another that was read with the same lexis. */
export function chunksOf(
  { tokens, names }: Pick<ReadClaim, 'tokens' | 'names'>,
  lexis: Lexis,
): (Chunk & PhraseRange)[] {
  const ranges = phrasesOf(tokens);
  return ranges.map(({ first, last }, i) => {
    const own = tokens.slice(first, last + 1);
    const inside = names
      .filter((name) => first <= name.first && name.last <= last)
      .map((name) => ({ ...name, first: name.first - first, last: name.last - first }));
    const text = own.map((token) => token.text).join(' ');
    return { ...chunkOf(own, inside, text, i / Math.max(1, ranges.length - 1), lexis), first, last };
  });
}

function endOfPhrase(tokens: readonly Token[], first: number): number {
  let at = first;
  while (tokens[at]?.pos === 'preposition' && tokens[at + 1]?.pos === 'preposition') at += 1;
  const body = tokens[at]!.pos === 'preposition' ? at + 1 : at;
  const noun = endOfNoun(tokens, body);
  if (noun >= body) return noun;
  const verb = endOfVerb(tokens, body);
  return verb >= body ? verb : Math.max(first, body - 1);
}

/** The last token of the noun phrase that starts at `first`; before `first` where none does. */
function endOfNoun(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  let head = false;
  for (let at = first; at < tokens.length; at += 1) {
    const { pos, lower } = tokens[at]!;
    if (isGenitive(lower) && head) head = false;
    else if (NOUN_PARTS.has(pos)) {
      // A determiner or pronoun opens a phrase: "gave the minister a report" is two.
      if (head && (pos === 'determiner' || pos === 'pronoun')) break;
      head ||= HEADS.has(pos) && !(pos === 'pronoun' && tokens[at + 1] !== undefined && describes(tokens[at + 1]!));
    } else if (joins(tokens, at)) continue;
    else if (!(pos === 'adverb' && !head && qualifies(tokens, at))) break;
    last = at;
  }
  return last;
}

const isGenitive = (lower: string): boolean => lower === "'s" || lower === "'";

/** After a possessive the noun follows: "his trip". */
function describes({ pos }: Token): boolean {
  return pos === 'noun' || pos === 'adjective' || pos === 'name' || pos === 'number';
}

/** "and" between two words that describe or name one thing: "brown and white dog", "trade and energy". */
function joins(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== 'conjunction' || (lower !== 'and' && lower !== 'or' && lower !== '&')) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before !== undefined && after !== undefined && NOUN_PARTS.has(before.pos) && describes(after);
}

/** An adverb before an adjective or a number: "very large waves", "nearly 40 ships". */
function qualifies(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.pos === 'adjective' || next?.pos === 'number' || next?.pos === 'determiner';
}

/** The last token of the verb group that starts at `first`; before `first` where none does. */
function endOfVerb(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  let full = false;
  for (let at = first; at < tokens.length; at += 1) {
    const { pos, lower } = tokens[at]!;
    if (VERBS.has(pos)) {
      if (full) break;
      full = pos === 'verb';
    } else if (lower === 'to') {
      if (full || !VERBS.has(tokens[at + 1]?.pos ?? 'other')) break;
    } else if (full && VERB_PARTICLES.has(lower)) return at;
    else if (pos !== 'adverb' || (full && lower !== "n't" && lower !== 'not')) break;
    last = at;
  }
  return last;
}
