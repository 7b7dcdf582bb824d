import type { ReadClaim } from '../claims/claim.js';
import type { PartOfSpeech } from '../languages/language.js';
import { loadedIndex } from '../lexicon/loaded.js';
import type { Profile } from './profile.js';

/** What a single word that tells the tone of talks is; "working" in "go on working together" is none. */
const TELLS_TONE: ReadonlySet<PartOfSpeech> = new Set(['adjective', 'adverb', 'noun']);

/** The loaded words of a readout, most frequent first; of equally frequent ones the first in the alphabet. */
export function toneOf(claims: readonly ReadClaim[]): Profile['tone'] {
  const counts = { positive: new Map<string, number>(), negative: new Map<string, number>() };
  for (const { tokens, syntax } of claims) {
    for (const { first, last, entry } of syntax.find(loadedIndex())) {
      if (entry.kind === 'tone' && first === last && !TELLS_TONE.has(tokens[first]!.pos)) continue;
      const own = counts[entry.direction];
      own.set(entry.phrase, (own.get(entry.phrase) ?? 0) + 1);
    }
  }
  return { positive: mostFrequent(counts.positive), negative: mostFrequent(counts.negative) };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([word]) => word);
}
