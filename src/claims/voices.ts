import { english } from '../languages/english.js';
import type { Name, Token } from '../languages/language.js';
import { findPhrases } from '../lexicon/phrase.js';
import { roleIndex } from '../lexicon/roles.js';
import { remember } from '../text/remember.js';
import type { ReadReadout } from './read-event.js';

/** Tells which side of an event a speaker belongs to. */
export interface Voices {
  /** The country that a name or description stands for ("Putin", "the Russian president", "Moscow"); undefined where the texts do not show it, or show several. */
  countryOf(name: string): string | undefined;
  /** The country that a party's own name stands for. */
  partyCountry(party: string): string | undefined;
  /** The party that a name or description belongs to, else the country it stands for, as `@RU`; undefined where neither shows. */
  sideOf(name: string): string | undefined;
}

/** Words of a description that may stand between a country and a name: "Russian President | Vladimir Putin". */
const REACH = 6;
const DESCRIBES: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'determiner']);

/** Learns from all readouts together which country each person stands for, by the description beside the name. */
export function voicesOf(readouts: readonly ReadReadout[]): Voices {
  const winners = countriesOfNames(readouts);
  const read = byName(tokensOf);
  const countryOf = byName((name): string | undefined => {
    const countries = new Set(read(name).flatMap(({ lower, country }) => country ?? winners.get(lower) ?? []));
    return countries.size === 1 ? [...countries][0] : undefined;
  });
  const parties = [...new Set(readouts.map(({ party }) => party))].sort();
  const wordsOfParty = new Map(
    parties.map((party) => [
      party,
      new Set(
        read(party)
          .filter(isContent)
          .map(({ lemma }) => lemma),
      ),
    ]),
  );
  const sideOf = byName((name): string | undefined => {
    const country = countryOf(name);
    if (country !== undefined) return parties.find((party) => countryOf(party) === country) ?? `@${country}`;
    const words = new Set(read(name).map(({ lemma }) => lemma));
    const owners = parties.filter((party) => [...wordsOfParty.get(party)!].some((word) => words.has(word)));
    return owners.length === 1 ? owners[0] : undefined;
  });
  return { countryOf, partyCountry: countryOf, sideOf };
}

/** The words of a name: texts of one field name the same speakers and parties. */
const tokensOf: (name: string) => readonly Token[] = /* @__PURE__ */ remember((name) =>
  english.read(name).sentences.flatMap(({ tokens }) => tokens),
);

/** The same function of a name, each asked once: a text names the same few speakers again and again. */
function byName<Answer>(of: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined && !known.has(name)) {
      answer = of(name);
      known.set(name, answer);
    }
    return answer as Answer;
  };
}

function isContent({ pos }: Token): boolean {
  return pos === 'noun' || pos === 'name' || pos === 'adjective' || pos === 'verb';
}

function countriesOfNames(readouts: readonly ReadReadout[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { reading } of readouts) {
    for (const { tokens, names } of reading.sentences) {
      for (const name of names) {
        if (name.kind !== 'person' && name.kind !== 'unknown') continue;
        const country = countryBefore(tokens, name) ?? countryAfter(tokens, name);
        if (country !== undefined) vote(votes, name.key, country);
      }
    }
  }
  return new Map([...votes].map(([key, counts]) => [key, mostVoted(counts)]));
}

/** "Russian President Vladimir Putin", "President of Russia Vladimir Putin". */
function countryBefore(tokens: readonly Token[], { first }: Name): string | undefined {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i -= 1) {
    const { country, pos, lower } = tokens[i]!;
    if (country !== undefined) return country;
    if (!DESCRIBES.has(pos) && lower !== 'of' && lower !== "'s") return undefined;
  }
  return undefined;
}

/** "Macron of France", "Mike Pompeo, US Secretary of State, ...", "Hafez, the Egyptian spokesman". */
function countryAfter(tokens: readonly Token[], { last }: Name): string | undefined {
  const joint = tokens[last + 1]?.lower;
  if (joint !== ',' && joint !== 'of' && joint !== 'from') return undefined;
  if (joint === ',' && findPhrases(tokens.slice(last + 2, last + 2 + REACH), roleIndex()).length === 0)
    return undefined;
  for (let i = last + 2; i <= Math.min(tokens.length - 1, last + REACH); i += 1) {
    const { country, pos, lower } = tokens[i]!;
    if (country !== undefined) return country;
    if (!DESCRIBES.has(pos) && lower !== 'of') return undefined;
  }
  return undefined;
}

function vote(votes: Map<string, Map<string, number>>, key: string, country: string): void {
  const counts = votes.get(key) ?? new Map<string, number>();
  counts.set(country, (counts.get(country) ?? 0) + 1);
  votes.set(key, counts);
}

/** Of equal countries the first in the alphabet, so that the order of readouts plays no part. */
function mostVoted(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]![0];
}
