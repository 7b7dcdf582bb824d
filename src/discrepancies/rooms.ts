import { conceptsOf } from '../alignment/concepts.js';
import { extentsIn } from '../text/extent.js';
import type { Topic } from '../topics/topic.js';
import type { AlignedEvent } from './aligned-event.js';
import { keysOf } from './label-words.js';

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

/** The ids of the claims that hold a word, by the word. */
export function claimsByWord({ claims }: AlignedEvent): Map<string, readonly string[]> {
  const holding = new Map<string, string[]>();
  for (const [id, { tokens, names }] of claims) {
    for (const { key } of conceptsOf(tokens, names)) {
      const own = holding.get(key);
      if (own === undefined) holding.set(key, [id]);
      else if (own[own.length - 1] !== id) own.push(id);
    }
  }
  return holding;
}

/** @param holding The claims that hold each word. */
export function roomsOf(
  { claims, clusters }: AlignedEvent,
  { label, coverage }: Topic,
  texts: ReadonlyMap<string, Text>,
  holding: ReadonlyMap<string, readonly string[]>,
): Rooms {
  const keys = keysOf(label);
  const narrow = new Set(Object.values(coverage).flatMap((own) => (own.grade === 'named' ? own.claims : [])));
  const held = new Map<string, number>();
  for (const key of keys) for (const id of holding.get(key) ?? []) held.set(id, (held.get(id) ?? 0) + 1);
  for (const [id, words] of held) if (words > keys.size / 2) narrow.add(id);
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
