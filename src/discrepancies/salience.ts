import type { ReadClaim } from '../claims/claim.js';
import type { PartOfSpeech } from '../languages/language.js';
import { findPhrases } from '../lexicon/phrase.js';
import { vagueIndex } from '../lexicon/vague.js';
import type { AlignedEvent } from './aligned-event.js';

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'verb', 'adjective', 'adverb', 'number']);
/** Content words from which a claim counts in full. */
const FULL_CLAIM = 6;

/**
 * How much a claim would be missed, 0..1: its rare words within the event against the heaviest claim's; less for short claims
 * and for formulas, which say in vague words that something was talked about.
 */
export function salienceOf({ claims, weights }: AlignedEvent): (claim: ReadClaim) => number {
  const weightOf = ({ claim }: ReadClaim) => weights.get(claim.id) ?? 0;
  let heaviest = Number.MIN_VALUE;
  for (const claim of claims.values()) heaviest = Math.max(heaviest, weightOf(claim));
  return (claim) => (weightOf(claim) / heaviest) * fullness(claim);
}

function fullness({ tokens }: ReadClaim): number {
  const vague = new Set<number>();
  for (const { first, last } of findPhrases(tokens, vagueIndex())) for (let i = first; i <= last; i += 1) vague.add(i);
  const said = tokens.filter(({ pos }, i) => CONTENT.has(pos) && !vague.has(i)).length;
  return Math.min(1, said / FULL_CLAIM);
}
