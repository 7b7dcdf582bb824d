import { english } from '../languages/english.js';
import type { ReadReadout } from './read-event.js';

/** Tells which side of an event a speaker belongs to. */
export interface Voices {
  /** The country that a name or description stands for ("Putin", "the Russian president", "Moscow"); undefined where the texts do not show it. */
  countryOf(name: string): string | undefined;
  /** The countries a party's readouts speak for: those its own name names, or the country most spoken of as "our". */
  partyCountry(party: string): string | undefined;
}

/** A country this near before or after a person's name describes the person ("Russian President Vladimir Putin"). */
const REACH = 5;

/** Learns from all readouts together which country each person stands for, by the words beside the name. */
export function voicesOf(readouts: readonly ReadReadout[]): Voices {
  const votes = new Map<string, Map<string, number>>();
  for (const { reading } of readouts) {
    for (const { tokens, names } of reading.sentences) {
      for (const { kind, key, first, last } of names) {
        if (kind !== 'person' && kind !== 'unknown') continue;
        for (let i = Math.max(0, first - REACH); i <= Math.min(tokens.length - 1, last + REACH); i += 1) {
          const { country } = tokens[i]!;
          if (country !== undefined && (i < first || i > last)) vote(votes, key, country, 1 / (1 + (i < first ? first - i : i - last)));
        }
      }
    }
  }
  const winners = new Map([...votes].map(([key, counts]) => [key, mostVoted(counts)]));
  const countryOf = (name: string): string | undefined => {
    for (const { tokens, names } of english.read(name).sentences) {
      for (const { key } of names) if (winners.has(key)) return winners.get(key);
      for (const { country, lower } of tokens) {
        if (country !== undefined) return country;
        if (winners.has(lower)) return winners.get(lower);
      }
    }
    return undefined;
  };
  return { countryOf, partyCountry: countryOf };
}

function vote(votes: Map<string, Map<string, number>>, key: string, country: string, weight: number): void {
  const counts = votes.get(key) ?? new Map<string, number>();
  counts.set(country, (counts.get(country) ?? 0) + weight);
  votes.set(key, counts);
}

/** Of equal countries the first in the alphabet, so that the order of readouts plays no part. */
function mostVoted(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]![0];
}
