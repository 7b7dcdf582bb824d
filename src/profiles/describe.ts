import type { ReadClaim } from '../claims/claim.js';
import { beginningsOf } from '../claims/initiator.js';
import type { AlignedEvent } from '../discrepancies/aligned-event.js';
import { disputedIndex } from '../lexicon/disputed.js';
import { loadedIndex } from '../lexicon/loaded.js';
import { nextStepIndex } from '../lexicon/next-steps.js';
import { findPhrases } from '../lexicon/phrase.js';
import { round } from '../text/round.js';
import type { Profile } from './profile.js';

/** What analysts note of each readout, in the order of the readouts. */
export function describe(event: AlignedEvent): Profile[] {
  const own = event.readouts.map(({ record }) => [...event.claims.values()].filter(({ claim }) => claim.readout === record.id));
  const words = own.map((claims) => claims.reduce((sum, claim) => sum + wordsIn(claim), 0));
  const all = words.reduce((sum, count) => sum + count, 0) || 1;
  const terms = own.map(termsOf);
  const inCluster = new Set(event.clusters.flatMap(({ claims }) => claims));
  return event.readouts.map(({ record, party }, i): Profile => {
    const claims = own[i]!;
    const initiator = claims.map(initiatorIn).find((found) => found !== undefined);
    return {
      readout: record.id,
      words: words[i]!,
      share: round(words[i]! / all),
      ...(initiator === undefined ? {} : { initiator }),
      topicOrder: topicOrder(event, record.id),
      ...speechShares(event, claims, party, words[i]!),
      tone: toneOf(claims),
      termsUsed: [...terms[i]!.values()].flat().sort(),
      termsAvoided: avoided(terms, i),
      nextSteps: claims.filter(({ tokens }) => findPhrases(tokens, nextStepIndex()).length > 0).map(({ claim }) => claim.id),
      alone: claims.filter(({ claim }) => !inCluster.has(claim.id)).map(({ claim }) => claim.id),
      ...(record.publishedAt === undefined ? {} : { publishedAt: record.publishedAt }),
    };
  });
}

/** Who began the contact, as a claim says it. */
function initiatorIn({ claim, tokens }: ReadClaim): Profile['initiator'] {
  const beginning = beginningsOf(tokens).find(({ of }) => of === 'contact');
  if (beginning === undefined) return undefined;
  const { first, last } = beginning.initiator;
  const name = claim.quote.slice(tokens[first]!.start - claim.span.start, tokens[last]!.end - claim.span.start);
  return { name, claim: claim.id, quote: claim.quote };
}

function wordsIn({ tokens }: ReadClaim): number {
  return tokens.filter(({ pos }) => pos !== 'punctuation').length;
}

function topicOrder({ topics, claims }: AlignedEvent, readout: string): string[] {
  return topics
    .flatMap(({ label, coverage }) => {
      const { grade, claims: shown } = coverage[readout]!;
      const first = shown[0];
      return grade !== 'named' || first === undefined ? [] : [{ label, start: claims.get(first)!.claim.span.start }];
    })
    .sort((x, y) => x.start - y.start || (x.label < y.label ? -1 : 1))
    .map(({ label }) => label);
}

/** Shares of the words that the own party, others, and all together are said to have said. */
function speechShares({ voices }: AlignedEvent, claims: readonly ReadClaim[], party: string, words: number) {
  const home = voices.partyCountry(party);
  let own = 0;
  let other = 0;
  let joint = 0;
  for (const claim of claims) {
    const { name, joint: together } = claim.claim.speaker;
    const from = name === undefined ? undefined : voices.countryOf(name);
    if (together) joint += wordsIn(claim);
    else if (name === undefined || from === undefined) continue;
    else if (from === home) own += wordsIn(claim);
    else other += wordsIn(claim);
  }
  const share = (count: number) => round(words === 0 ? 0 : count / words);
  return { ownSpeech: share(own), otherSpeech: share(other), jointSpeech: share(joint) };
}

function toneOf(claims: readonly ReadClaim[]): Profile['tone'] {
  const counts = { positive: new Map<string, number>(), negative: new Map<string, number>() };
  for (const { tokens } of claims) {
    for (const { entry } of findPhrases(tokens, loadedIndex())) {
      const own = counts[entry.direction];
      own.set(entry.phrase, (own.get(entry.phrase) ?? 0) + 1);
    }
  }
  return { positive: mostFrequent(counts.positive), negative: mostFrequent(counts.negative) };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([word]) => word);
}

/** Disputed terms of a readout by what they are used for. */
function termsOf(claims: readonly ReadClaim[]): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const { tokens } of claims) {
    for (const { entry } of findPhrases(tokens, disputedIndex())) {
      for (const { group } of entry.terms) {
        const known = terms.get(group) ?? [];
        if (!known.includes(entry.phrase)) terms.set(group, [...known, entry.phrase]);
      }
    }
  }
  return terms;
}

/** Terms that other readouts use for a thing that this one calls something else. */
function avoided(terms: readonly Map<string, string[]>[], own: number): string[] {
  const missing = new Set<string>();
  for (const [group, used] of terms[own]!) {
    terms.forEach((others, i) => {
      if (i !== own) for (const term of others.get(group) ?? []) if (!used.includes(term)) missing.add(term);
    });
  }
  return [...missing].sort();
}
