import type { ReadClaim } from '../claims/claim.js';
import type { PartOfSpeech } from '../languages/language.js';
import { vagueIndex } from '../lexicon/vague.js';
import type { AlignedEvent } from './aligned-event.js';

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'verb', 'adjective', 'adverb', 'number']);
/** Content words from which a claim counts in full. */
const FULL_CLAIM = 6;

/**
 * How much a claim would be missed, 0..1: its rare words within the event against the heaviest claim's; less for short claims
 * and for formulas, which say in vague words that something was talked about. 0 where it is below `least` in any case.
 */
export function salienceOf({ claims, weights }: AlignedEvent, least = 0): (claim: ReadClaim) => number {
  const weightOf = ({ claim }: ReadClaim) => weights.get(claim.id) ?? 0;
  let heaviest = Number.MIN_VALUE;
  for (const claim of claims.values()) heaviest = Math.max(heaviest, weightOf(claim));
  return (claim) => {
    const share = weightOf(claim) / heaviest;
    return share < least ? 0 : share * fullness(claim);
  };
}

function fullness({ tokens, syntax }: ReadClaim): number {
  let said = 0;
  for (const { pos } of tokens) if (CONTENT.has(pos)) said += 1;
  for (const { first, last } of syntax.find(vagueIndex()))
    for (let i = first; i <= last; i += 1) if (CONTENT.has(tokens[i]!.pos)) said -= 1;
  return Math.min(1, said / FULL_CLAIM);
}
