import type { Reason } from '../alignment/alignment.js';
import type { Claim } from '../claims/claim.js';
import type { Comparison } from '../comparison.js';
import type { Discrepancy, Evidence } from '../discrepancies/discrepancy.js';
import type { ReadoutRecord } from '../event/event.js';
import type { Profile } from '../profiles/profile.js';
import type { Span } from '../text/span.js';
import type { Coverage, Topic } from '../topics/topic.js';
import { fill } from './fill.js';
import { oneLine } from './plain.js';
import { type Quote, quoteFrom } from './quote.js';
import type { Words } from './words.js';

/** A comparison as a reader meets it: in the order of a report, ids resolved to names and quotes. */
export interface Summary {
  readonly title: string;
  readonly date?: string;
  readonly sources: readonly SourceSummary[];
  readonly topics: readonly TopicSummary[];
  /** Whether the reader asked for the topics; otherwise they were found. */
  readonly topicsGiven: boolean;
  readonly findings: readonly Finding[];
  readonly shared: readonly SharedPoint[];
}

export interface SourceSummary {
  /** Unique among the sources. */
  readonly name: string;
  readonly readout: ReadoutRecord;
  readonly profile?: Profile;
}

export interface TopicSummary {
  readonly label: string;
  /** In the order of the sources; absent where the comparison does not grade it. */
  readonly coverage: readonly (Coverage | undefined)[];
}

export interface Finding {
  readonly discrepancy: Discrepancy;
  readonly topic?: string;
  /** What was found, in a phrase. */
  readonly phrase: string;
  readonly sides: readonly Side[];
}

/** What one source has to a point; without a quote, nothing was found there. */
export interface Side {
  readonly name: string;
  /** Id of the readout. */
  readonly readout: string;
  readonly role: Evidence['role'];
  /** Id of the claim that is quoted from. */
  readonly claim?: string;
  /** Where the quoted words stand in the readout's text. */
  readonly span?: Span;
  readonly quote?: Quote;
}

/** A point on which sources agree, in full or in part. */
export interface SharedPoint {
  readonly inPart: boolean;
  readonly because: readonly Reason[];
  readonly sides: readonly Side[];
}

export function summarize(comparison: Comparison, words: Words): Summary {
  const { event } = comparison;
  const names = sourceNames(event.readouts);
  const profiles = new Map(comparison.profiles.map((profile) => [profile.readout, profile]));
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const texts = new Map(event.readouts.map((readout) => [readout.id, readout.text]));
  const nameOf = (readout: string) => names.get(readout) ?? oneLine(readout);

  /** The quoted words within their claim, or alone where they are most of it. */
  function quote(evidence: Evidence): Quote {
    const text = texts.get(evidence.readout) ?? '';
    return quoteFrom(text, evidence.span, claims.get(evidence.claim)?.span ?? evidence.span);
  }

  function finding(discrepancy: Discrepancy): Finding {
    const { evidence, missingFrom } = discrepancy;
    const quoted = new Set(evidence.map((one) => one.readout));
    const sides: Side[] = evidence.map((one) => ({
      name: nameOf(one.readout),
      readout: one.readout,
      role: one.role,
      claim: one.claim,
      span: one.span,
      quote: quote(one),
    }));
    for (const readout of missingFrom) {
      if (!quoted.has(readout)) sides.push({ name: nameOf(readout), readout, role: 'nearest-miss' });
    }
    return {
      discrepancy,
      ...(discrepancy.topic !== undefined && { topic: oneLine(discrepancy.topic) }),
      phrase: headline(discrepancy, sides, words),
      sides,
    };
  }

  return {
    title: oneLine(event.title ?? '') || words.labels.untitled,
    ...(event.date !== undefined && { date: oneLine(event.date) }),
    sources: event.readouts.map((readout) => {
      const profile = profiles.get(readout.id);
      return { name: nameOf(readout.id), readout, ...(profile && { profile }) };
    }),
    topics: comparison.topics.map((topic) => ({
      label: oneLine(topic.label),
      coverage: event.readouts.map((readout) => coverageOf(topic, readout.id)),
    })),
    topicsGiven: comparison.topics.some((topic) => topic.given),
    findings: comparison.discrepancies.map(finding),
    shared: comparison.clusters
      .filter(({ relation }) => relation === 'agree' || relation === 'partial')
      .map(({ relation, because, claims: ids }) => ({
        inPart: relation === 'partial',
        because,
        sides: firstOfEach(ids.flatMap((id) => claims.get(id) ?? [])).map((claim) => ({
          name: nameOf(claim.readout),
          readout: claim.readout,
          role: 'names',
          claim: claim.id,
          span: claim.span,
          quote: quoteFrom(texts.get(claim.readout) ?? '', claim.span, claim.span),
        })),
      })),
  };
}

/** Source names by readout id, told apart by the id where two sources have one name. */
function sourceNames(readouts: readonly ReadoutRecord[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const { source } of readouts) uses.set(oneLine(source.name), (uses.get(oneLine(source.name)) ?? 0) + 1);
  return new Map(
    readouts.map(({ id, source }) => {
      const name = oneLine(source.name);
      return [id, uses.get(name) === 1 ? name : `${name} (${oneLine(id)})`];
    }),
  );
}

function headline(discrepancy: Discrepancy, sides: readonly Side[], words: Words): string {
  const phrases: { readonly [subtype: string]: string } = words.findings[discrepancy.kind];
  const phrase = phrases[discrepancy.subtype] ?? discrepancy.subtype;
  const naming = unique(sides.filter((side) => side.role === 'names').map((side) => side.name));
  const a = naming.length > 0 ? naming : sides.slice(0, 1).map((side) => side.name);
  const b = unique(sides.map((side) => side.name)).filter((name) => !a.includes(name));
  return fill(phrase, { a: list(a, words), b: list(b, words) || '…' });
}

function list(names: readonly string[], words: Words): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(words.labels.and);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function coverageOf(topic: Topic, readout: string): Coverage | undefined {
  return Object.hasOwn(topic.coverage, readout) ? topic.coverage[readout] : undefined;
}

function firstOfEach(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (!first.has(claim.readout)) first.set(claim.readout, claim);
  return [...first.values()];
}
