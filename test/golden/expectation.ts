import type { Relation } from '../../src/alignment/alignment.js';
import type { Claim, Strength } from '../../src/claims/claim.js';
import type { Comparison } from '../../src/comparison.js';
import type { Discrepancy, Kind, Subtype } from '../../src/discrepancies/discrepancy.js';
import type { EventRecord } from '../../src/event/event.js';
import { type Span, sharedLength } from '../../src/text/span.js';
import type { Grade } from '../../src/topics/topic.js';

/** Words of a readout, as `readout: words`. The words must stand in its text once at least; the first place counts. */
export type Words = string;
type OneOf<T> = T | readonly T[];

/** What a finding looks like; a part that is not given matches anything, so `{}` is any finding at all. */
export interface Pattern {
  readonly kind?: OneOf<Kind>;
  readonly subtype?: OneOf<Subtype>;
  readonly topic?: string;
  readonly missingFrom?: readonly string[];
  /** For each of these a piece of evidence, of that readout, that touches the words. */
  readonly quotes?: readonly Words[];
}

export interface Pair {
  readonly a: Words;
  readonly b: Words;
  readonly relation?: OneOf<Relation>;
}

export interface ClaimPattern {
  readonly words: Words;
  readonly polarity?: Claim['polarity'];
  readonly strength?: Strength;
  readonly joint?: boolean;
  readonly impersonal?: boolean;
}

/** What must or must not come out of one case; see README.md. */
export interface Expectation {
  readonly about: string;
  readonly must?: readonly Pattern[];
  readonly mustNot?: readonly Pattern[];
  readonly coverage?: { readonly [topic: string]: { readonly [readout: string]: OneOf<Grade> } };
  readonly linked?: readonly Pair[];
  readonly notLinked?: readonly Pair[];
  readonly alone?: readonly Words[];
  readonly claims?: readonly ClaimPattern[];
  readonly initiator?: { readonly [readout: string]: string };
  readonly notes?: true;
  readonly 'known-wrong'?: string;
}

const accepts = <T>(wanted: OneOf<T> | undefined, got: T) =>
  wanted === undefined || (Array.isArray(wanted) ? wanted.includes(got) : wanted === got);

const show = (value: unknown) => JSON.stringify(value);

/** Where words stand. Throws when they do not, for then the case itself is wrong. */
export function locate(event: EventRecord, words: Words): { readout: string; span: Span } {
  const colon = words.indexOf(': ');
  const readout = words.slice(0, colon);
  const wanted = words.slice(colon + 2);
  const start = event.readouts.find((candidate) => candidate.id === readout)?.text.indexOf(wanted) ?? -1;
  if (start < 0) throw new Error(`${event.id}: no such words: ${words}`);
  return { readout, span: { start, end: start + wanted.length } };
}

/** The claims that hold at least half of the words, or that lie inside them. */
function claimsAt({ event, claims }: Comparison, words: Words): readonly Claim[] {
  const { readout, span } = locate(event, words);
  return claims.filter((claim) => {
    const shorter = Math.min(span.end - span.start, claim.span.end - claim.span.start);
    return claim.readout === readout && sharedLength(claim.span, span) * 2 >= shorter;
  });
}

function matches({ event }: Comparison, found: Discrepancy, pattern: Pattern): boolean {
  const touches = (words: Words) => {
    const { readout, span } = locate(event, words);
    return found.evidence.some((piece) => piece.readout === readout && sharedLength(piece.span, span) > 0);
  };
  return (
    accepts(pattern.kind, found.kind) &&
    accepts(pattern.subtype, found.subtype) &&
    (pattern.topic === undefined || pattern.topic === found.topic) &&
    (pattern.missingFrom ?? []).every((readout) => found.missingFrom.includes(readout)) &&
    (pattern.quotes ?? []).every(touches)
  );
}

/** The relations under which two places are linked; empty when they are not. */
function relations(comparison: Comparison, { a, b }: Pair): readonly Relation[] {
  const left = new Set(claimsAt(comparison, a).map((claim) => claim.id));
  const right = new Set(claimsAt(comparison, b).map((claim) => claim.id));
  return comparison.clusters
    .flatMap((cluster) => cluster.links)
    .filter((link) => (left.has(link.a) && right.has(link.b)) || (left.has(link.b) && right.has(link.a)))
    .map((link) => link.relation);
}

/** One sentence for each part of the expectation that the comparison does not meet. */
export function failures(comparison: Comparison, expectation: Expectation): string[] {
  const failed: string[] = [];
  const expect = (holds: boolean, sentence: string) => {
    if (!holds) failed.push(sentence);
  };
  const { claims, clusters, discrepancies, notes, profiles, topics } = comparison;

  for (const pattern of expectation.must ?? []) {
    const found = discrepancies.some((candidate) => matches(comparison, candidate, pattern));
    expect(found, `not found: ${show(pattern)}`);
  }
  for (const pattern of expectation.mustNot ?? []) {
    for (const found of discrepancies.filter((candidate) => matches(comparison, candidate, pattern))) {
      const quotes = found.evidence.map((piece) => `${piece.readout}: ${piece.quote}`);
      expect(false, `found against ${show(pattern)}: ${found.kind} ${found.subtype} ${show(quotes)}`);
    }
  }
  for (const [label, row] of Object.entries(expectation.coverage ?? {})) {
    const coverage = topics.find((topic) => topic.label === label)?.coverage ?? {};
    for (const [readout, wanted] of Object.entries(row)) {
      const grade = coverage[readout]?.grade;
      expect(grade !== undefined && accepts(wanted, grade), `${label}, ${readout}: ${grade}, not ${show(wanted)}`);
    }
  }
  for (const pair of expectation.linked ?? []) {
    const found = relations(comparison, pair);
    const meets = found.some((relation) => accepts(pair.relation, relation));
    expect(meets, `not linked: ${show(pair)}; relations found: ${show(found)}`);
  }
  for (const pair of expectation.notLinked ?? []) {
    expect(relations(comparison, pair).length === 0, `linked: ${show(pair)}`);
  }
  const clustered = new Set(clusters.flatMap((cluster) => cluster.claims));
  for (const words of expectation.alone ?? []) {
    const there = claimsAt(comparison, words);
    expect(there.length > 0 && there.every((claim) => !clustered.has(claim.id)), `not alone: ${words}`);
  }
  for (const { words, polarity, strength, joint, impersonal } of expectation.claims ?? []) {
    const meets = claimsAt(comparison, words).some(
      (claim) =>
        accepts(polarity, claim.polarity) &&
        accepts<Strength | undefined>(strength, claim.strength) &&
        accepts(joint, claim.speaker.joint) &&
        accepts(impersonal, claim.speaker.impersonal),
    );
    expect(meets, `no such claim: ${show({ words, polarity, strength, joint, impersonal })}`);
  }
  for (const [readout, words] of Object.entries(expectation.initiator ?? {})) {
    const initiator = profiles.find((profile) => profile.readout === readout)?.initiator;
    const { span } = locate(comparison.event, `${readout}: ${words}`);
    const claim = claims.find((candidate) => candidate.id === initiator?.claim);
    const meets = claim !== undefined && sharedLength(claim.span, span) > 0;
    expect(meets, `initiator of ${readout}: ${initiator?.quote}, not ${words}`);
  }
  if (expectation.notes) expect(notes.length > 0, 'no notes');
  return failed;
}
