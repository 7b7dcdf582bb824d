import type { ReadClaim } from '../claims/claim.js';
import { beginningsOf } from '../claims/initiator.js';
import type { AlignedEvent } from '../discrepancies/aligned-event.js';
import { nextStepIndex } from '../lexicon/next-steps.js';
import { compareTexts } from '../text/compare-texts.js';
import { round } from '../text/round.js';
import type { Profile } from './profile.js';
import { speechOf } from './speech.js';
import { termsAvoided, termsOf, termsUsed } from './terms.js';
import { toneOf } from './tone.js';
import { wordsIn } from './words-in.js';

/** What analysts note of each readout, in the order of the readouts. */
export function describe(event: AlignedEvent): Profile[] {
  const own = event.readouts.map(({ claims }) => claims);
  const words = own.map((list) => list.reduce((sum, claim) => sum + wordsIn(claim), 0));
  const all = words.reduce((sum, count) => sum + count, 0) || 1;
  const terms = own.map(termsOf);
  const clustered = new Set(event.clusters.flatMap((cluster) => cluster.claims));
  const quoters = quotersOf(event);
  const isQuotedBy = (name: string, party: string) => [...(quoters.get(name) ?? [])].some((other) => other !== party);
  return event.readouts.map(({ record, party }, i): Profile => {
    const initiator = firstInitiator(own[i]!);
    return {
      readout: record.id,
      words: words[i]!,
      share: round(words[i]! / all),
      ...(initiator === undefined ? {} : { initiator }),
      topicOrder: topicOrder(event, record.id),
      ...speechOf(own[i]!, party, event.voices, isQuotedBy),
      tone: toneOf(own[i]!),
      termsUsed: termsUsed(terms[i]!),
      termsAvoided: termsAvoided(
        terms[i]!,
        terms.filter((_, n) => n !== i),
      ),
      nextSteps: idsOf(own[i]!.filter(({ syntax }) => syntax.find(nextStepIndex()).length > 0)),
      alone: idsOf(own[i]!.filter(({ claim }) => !clustered.has(claim.id))),
      ...(record.publishedAt === undefined ? {} : { publishedAt: record.publishedAt }),
    };
  });
}

/** The parties whose readouts give a speaker's words, by his name. */
function quotersOf({ claims, readouts }: AlignedEvent): Map<string, Set<string>> {
  const parties = new Map(readouts.map(({ record, party }) => [record.id, party]));
  const quoters = new Map<string, Set<string>>();
  for (const { claim } of claims.values()) {
    const { name } = claim.speaker;
    if (name === undefined) continue;
    quoters.set(name, (quoters.get(name) ?? new Set()).add(parties.get(claim.readout)!));
  }
  return quoters;
}

/** Who called, asked or invited, as the first claim that tells it says. */
function firstInitiator(claims: readonly ReadClaim[]): Profile['initiator'] {
  for (const { claim, tokens, syntax } of claims) {
    const beginning = beginningsOf(tokens, syntax).find(({ of }) => of === 'contact');
    if (beginning === undefined) continue;
    const { first, last } = beginning.initiator;
    const name = claim.quote.slice(tokens[first]!.start - claim.span.start, tokens[last]!.end - claim.span.start);
    return { name, claim: claim.id, quote: claim.quote };
  }
  return undefined;
}

/** The topics that a readout names, in the order in which it comes to them. */
function topicOrder({ topics, claims }: AlignedEvent, readout: string): string[] {
  return topics
    .flatMap(({ label, coverage }) => {
      const own = Object.hasOwn(coverage, readout) ? coverage[readout]! : undefined;
      const first = own?.grade === 'named' ? own.claims[0] : undefined;
      return first === undefined ? [] : [{ label, start: claims.get(first)!.claim.span.start }];
    })
    .sort((x, y) => x.start - y.start || compareTexts(x.label, y.label))
    .map(({ label }) => label);
}

function idsOf(claims: readonly ReadClaim[]): string[] {
  return claims.map(({ claim }) => claim.id);
}
