import type { ReadClaim } from '../claims/claim.js';
import type { Voices } from '../claims/voices.js';
import { round } from '../text/round.js';
import { wordsIn } from './words-in.js';

/** Whose words a readout gives, as shares of all its words, 0..1. */
export interface Speech {
  readonly ownSpeech: number;
  readonly otherSpeech: number;
  readonly jointSpeech: number;
}

/**
 * Shares of the words that the own party, others, and all together are said to have said. A speaker whose side no text shows
 * belongs to the party of the readout if `isQuotedBy` finds no other party that quotes him.
 */
export function speechOf(
  claims: readonly ReadClaim[],
  party: string,
  voices: Voices,
  isQuotedBy: (name: string, other: string) => boolean,
): Speech {
  const count = { own: 0, other: 0, joint: 0, all: 0 };
  for (const claim of claims) {
    const words = wordsIn(claim);
    const { name, joint } = claim.claim.speaker;
    count.all += words;
    if (joint) count.joint += words;
    else if (name !== undefined) {
      const side = voices.sideOf(name) ?? (isQuotedBy(name, party) ? undefined : party);
      if (side !== undefined) count[side === party ? 'own' : 'other'] += words;
    }
  }
  const share = (part: number) => round(count.all === 0 ? 0 : part / count.all);
  return { ownSpeech: share(count.own), otherSpeech: share(count.other), jointSpeech: share(count.joint) };
}
