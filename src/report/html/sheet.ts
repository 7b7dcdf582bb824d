import type { Claim } from '../../claims/claim.js';
import type { Comparison } from '../../comparison.js';
import type { Standing } from '../page-words.js';
import { oneLine } from '../plain.js';
import { type Side, type Summary, summarize } from '../summarize.js';
import type { Words } from '../words.js';
import { standingsOf } from './standing.js';

/** What every part of a page is made from. */
export interface Sheet {
  readonly comparison: Comparison;
  readonly summary: Summary;
  readonly words: Words;
  /** In the order of the sources. */
  readonly columns: readonly Column[];
  /** By claim id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The topics that findings bear on, in the order of the findings. */
  readonly topics: readonly string[];
  /** The parties, in the order of the sources, and whose each readout is. */
  readonly parties: readonly string[];
  readonly partyOf: ReadonlyMap<string, string>;
}

export interface Column {
  readonly name: string;
  readonly text: string;
  /** In text order. */
  readonly places: readonly Place[];
}

/** Where a claim stands on the page. */
export interface Place {
  readonly claim: Claim;
  /** Number of its column, from 0, and its own in it, from 1. */
  readonly column: number;
  readonly number: number;
  /** Id of its element: made of numbers, so that no text gets into it. */
  readonly anchor: string;
  /** Where its element begins in the text: later than the claim where another claim holds its first words. */
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** Numbers of the findings that it proves, from 1; not of those it only comes nearest to. */
  readonly findings: readonly number[];
}

export function sheetOf(comparison: Comparison, words: Words): Sheet {
  const summary = summarize(comparison, words);
  const standings = standingsOf(comparison);
  const findings = findingsByClaim(comparison);
  const columns = summary.sources.map(({ name, readout }, column): Column => {
    const own = comparison.claims.filter((claim) => claim.readout === readout.id);
    let reached = 0;
    const places = own
      .sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end)
      .map((claim, at): Place => {
        const start = Math.max(reached, claim.span.start);
        reached = Math.max(start, claim.span.end);
        return {
          claim,
          column,
          number: at + 1,
          anchor: `c${column + 1}-${at + 1}`,
          start,
          end: reached,
          standing: standings.get(claim.id)!,
          findings: [...(findings.get(claim.id) ?? [])],
        };
      });
    return { name, text: readout.text, places };
  });
  const places = new Map(columns.flatMap((column) => column.places).map((place) => [place.claim.id, place]));
  const topics = [...new Set(summary.findings.flatMap(({ topic }) => topic ?? []))];
  const partyOf = new Map(
    summary.sources.map(({ name, readout }) => [readout.id, oneLine(readout.source.party ?? name)]),
  );
  return { comparison, summary, words, columns, places, topics, parties: [...new Set(partyOf.values())], partyOf };
}

function findingsByClaim({ discrepancies }: Comparison): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>();
  discrepancies.forEach(({ evidence }, at) => {
    for (const { claim, role } of evidence) {
      if (role !== 'nearest-miss') numbers.set(claim, (numbers.get(claim) ?? new Set()).add(at + 1));
    }
  });
  return numbers;
}

/** Id of the element that holds the quotes of a finding, from 1. */
export function findingAnchor(number: number): string {
  return `f${number}`;
}

/** Where a side's quoted words begin and end in the element of its claim. */
export function within(
  { places }: Sheet,
  { claim, span }: Side,
): { place: Place; from: number; to: number } | undefined {
  const place = claim === undefined ? undefined : places.get(claim);
  if (!place || !span) return undefined;
  const clamp = (offset: number) => Math.min(place.end, Math.max(place.start, offset)) - place.start;
  return { place, from: clamp(span.start), to: clamp(span.end) };
}
