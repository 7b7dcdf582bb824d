import type { PartOfSpeech, Token } from '../languages/language.js';
import { jointIndex } from '../lexicon/joint.js';
import { findPhrases } from '../lexicon/phrase.js';
import { roleIndex } from '../lexicon/roles.js';

/**
 * Whether a noun phrase names several parties as one: "both sides", "Xi and Putin", "the Chinese and Russian leaders". Two
 * titles of one person ("Secretary of State and National Security Advisor Marco Rubio") do not.
 */
export function isSeveral(tokens: readonly Token[]): boolean {
  if (tokens.length === 0) return false;
  const plain = tokens[0]?.pos === 'determiner' ? tokens : [THE, ...tokens];
  if (findPhrases(plain, jointIndex()).some(({ entry }) => entry.party === 'joint')) return true;
  const joint = tokens.findIndex(({ lower }) => lower === 'and');
  if (joint < 1 || joint > LONGEST_PARTY) return false;
  const [left, right] = [tokens.slice(0, joint), tokens.slice(joint + 1)];
  const [x, y] = [partyOf(left), partyOf(right)];
  if (x === undefined || y === undefined) return false;
  return x === y || right[0]?.pos === 'determiner' || x === 'named';
}

/** What a bare "leaders" is looked up as. */
const THE = { lower: 'the', lemma: 'the', pos: 'determiner' as PartOfSpeech };
/** Tokens of the first of two parties. */
const LONGEST_PARTY = 12;

/** Whether a part of a noun phrase names a country or somebody, or only an office. */
function partyOf(tokens: readonly Token[]): 'named' | 'office' | undefined {
  if (tokens.some(({ pos, country, lemma }) => country !== undefined || (pos === 'name' && !isOffice(lemma))))
    return 'named';
  return findPhrases(tokens, roleIndex()).length > 0 ? 'office' : undefined;
}

function isOffice(lemma: string): boolean {
  return roleIndex().has(lemma);
}
