import { align } from '../../src/alignment/align.js';
import { claimWeights } from '../../src/alignment/claim-weights.js';
import type { WordPartners } from '../../src/alignment/claim-words.js';
import { formClusters } from '../../src/alignment/form-clusters.js';
import { linkClaims } from '../../src/alignment/link.js';
import { Views } from '../../src/alignment/opposition/views.js';
import { oppose, viewOf } from '../../src/alignment/opposition.js';
import type { ReadClaim } from '../../src/claims/claim.js';
import { voicesOf } from '../../src/claims/voices.js';
import type { AlignedEvent } from '../../src/discrepancies/aligned-event.js';
import type { FirmLink } from '../../src/discrepancies/firm-links.js';
import type { EventRecord } from '../../src/event/event.js';
import type { PartOfSpeech, Token } from '../../src/languages/language.js';
import { read } from '../alignment/aligned.js';

/** Texts by readout, read and aligned as detectors get them; without topics, unless some are given. */
export function alignedEvent(
  texts: Readonly<Record<string, string>>,
  more: Partial<AlignedEvent> = {},
  record: Partial<EventRecord> = {},
): AlignedEvent {
  const readouts = read(texts, record);
  const alignment = align(readouts);
  const claims = new Map(readouts.flatMap((readout) => readout.claims.map((claim) => [claim.claim.id, claim])));
  return {
    readouts,
    claims,
    alignment,
    ...formClusters(linkClaims(alignment.pairs), claims),
    topics: [],
    voices: voicesOf(readouts),
    weights: claimWeights(alignment.vocabulary),
    views: new Views(),
    threshold: 0.5,
    ...more,
  };
}

/** The claim of a readout that holds some words; its first claim where none are given. */
export function claimOf({ claims }: AlignedEvent, readout: string, words = ''): ReadClaim {
  return [...claims.values()].find(({ claim }) => claim.readout === readout && claim.quote.includes(words))!;
}

/** Two claims of an event as firm partners that match entirely, whatever a comparison would say of them. */
export function linked(a: ReadClaim, b: ReadClaim, more: Partial<FirmLink> = {}): FirmLink {
  return {
    a,
    b,
    relation: 'agree',
    score: 1,
    overlap: 1,
    firmness: 1,
    cluster: 'cluster',
    opposition: oppose(viewOf(a), viewOf(b)),
    proof: undefined,
    because: [],
    words: () => ({ a: partnersOf(a, b), b: partnersOf(b, a) }),
    // The pair of sentences behind a link is asked for only where its words are laid against each other anew.
    from: undefined as never,
    ...more,
  };
}

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'verb', 'adjective', 'adverb', 'number']);

/** Which words of two claims are partners. */
export interface Partners {
  /** Words of one claim and of the other, as written; without it, all content words that have one dictionary form. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** How near they are, 0..1; default 1. */
  readonly affinity?: number;
}

/** The words of a claim with their partners in another. */
export function partnersOf(own: ReadClaim, other: ReadClaim, { pairs, affinity = 1 }: Partners = {}): WordPartners {
  const isPartner = (x: Token, y: Token) =>
    pairs?.some(([left, right]) => (x.text === left && y.text === right) || (x.text === right && y.text === left)) ??
    (CONTENT.has(x.pos) && x.lemma === y.lemma);
  const partner = own.tokens.map((x) => other.tokens.findIndex((y) => isPartner(x, y)));
  return { partner, near: partner.map((at) => (at < 0 ? 0 : affinity)) };
}
