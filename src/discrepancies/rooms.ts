import { extentsIn } from '../text/extent.js';
import type { Topic } from '../topics/topic.js';
import type { AlignedEvent } from './aligned-event.js';
import { keysOf, wordsIn } from './label-words.js';

/**
 * Share of a readout's text that is about a topic, 0..1, counted narrowly: the claims that show it or hold most of its words; and
 * widely: also those that are clustered with such claims, though these may speak of something else as well.
 */
export interface Room {
  readonly narrow: number;
  readonly wide: number;
}

/** By readout. */
export type Rooms = ReadonlyMap<string, Room>;

/** The words of each claim, by its id. */
export function wordsOfClaims({ claims }: AlignedEvent): Map<string, ReadonlySet<string>> {
  return new Map([...claims].map(([id, claim]) => [id, new Set(wordsIn(claim).map(({ key }) => key))]));
}

/** @param wordsOf The words of each claim. */
export function roomsOf(
  { claims, clusters }: AlignedEvent,
  { label, coverage }: Topic,
  texts: ReadonlyMap<string, Text>,
  wordsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Rooms {
  const keys = keysOf(label);
  const narrow = new Set(Object.values(coverage).flatMap((own) => (own.grade === 'named' ? own.claims : [])));
  for (const [id, words] of wordsOf) {
    let held = 0;
    for (const key of keys) if (words.has(key)) held += 1;
    if (held > keys.size / 2) narrow.add(id);
  }
  const wide = new Set(narrow);
  for (const cluster of clusters)
    if (cluster.claims.some((id) => narrow.has(id))) for (const id of cluster.claims) wide.add(id);
  const share = (told: ReadonlySet<string>, readout: string, { extent, whole }: Text) => {
    let length = 0;
    for (const id of told) {
      const { claim } = claims.get(id)!;
      if (claim.readout === readout) length += extent(claim.span.start, claim.span.end);
    }
    return length / whole;
  };
  return new Map(
    [...texts].map(([id, text]) => [id, { narrow: share(narrow, id, text), wide: share(wide, id, text) }]),
  );
}

/** A readout's text by how much it says. */
export interface Text {
  readonly extent: (start: number, end: number) => number;
  readonly whole: number;
}

export function measured(text: string): Text {
  const extent = extentsIn(text);
  return { extent, whole: extent(0, text.length) };
}
