import type { ReadClaim } from '../claims/claim.js';
import type { Token } from '../languages/language.js';
import { type LoadedWord, loadedIndex } from '../lexicon/loaded.js';
import type { Match } from '../lexicon/phrase.js';
import { rarity } from '../lexicon/rarity.js';
import type { ClaimWords } from './claim-words.js';

/** A loaded word in a claim; token numbers of the claim. */
export type Judgement = Match<LoadedWord>;

/** Words that stand this near to a loaded word are what it judges. */
const REACH = 3;
/** Affinity to the other claim from which a judged word is part of the shared point. */
const SHARED = 0.6;
/**
 * How rare in English (`rarity`, 0..1) a loaded word must be to tell a tone by itself: "good", "great" and "safe" do not. Words
 * of blame keep their force however common they are.
 */
const TELLING = { positive: 0.63, negative: 0.5 };

/**
 * The loaded words of each claim that bear on what the claims share and that the other does not use. Formal words of support
 * are left out: they are a step of the ladder of commitment.
 */
export function judgements(
  a: ReadClaim,
  b: ReadClaim,
  words: ClaimWords,
): { readonly a: Judgement[]; readonly b: Judgement[] } {
  return { a: judgementsOf(a, words.a.near, b), b: judgementsOf(b, words.b.near, a) };
}

/** Whether a loaded word tells a tone where the other claim has none. */
export function isTelling({ entry: { phrase, direction } }: Judgement): boolean {
  return phrase.split(' ').some((word) => rarity(word) >= TELLING[direction]);
}

function judgementsOf({ tokens, syntax }: ReadClaim, near: readonly number[], other: ReadClaim): Judgement[] {
  const found = syntax.find(loadedIndex());
  if (found.length === 0) return [];
  const known = new Set(other.syntax.find(loadedIndex()).map(({ entry }) => entry.phrase));
  return found.filter(
    ({ first, last, entry }) =>
      entry.kind !== 'support' &&
      !isDeed(tokens, first, entry) &&
      !known.has(entry.phrase) &&
      !isShared(near, first, last) &&
      judgesShared(tokens, near, first, last),
  );
}

/** What it judges is shared; an adverb ("firmly oppose") judges the word beside it. */
function judgesShared(tokens: readonly Token[], near: readonly number[], first: number, last: number): boolean {
  const reach = tokens[last]!.pos === 'adverb' ? 1 : REACH;
  return isShared(near, Math.max(0, first - reach), last + reach);
}

/** A quality that stands as a verb is what is done: "secure the border". */
function isDeed(tokens: readonly Token[], at: number, { kind }: LoadedWord): boolean {
  const { pos, lower, lemma } = tokens[at]!;
  return (kind === 'tone' || kind === 'praise') && pos === 'verb' && lower === lemma;
}

function isShared(near: readonly number[], first: number, last: number): boolean {
  return near.slice(first, last + 1).some((value) => value >= SHARED);
}
