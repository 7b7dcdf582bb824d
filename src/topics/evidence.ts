import { affinity } from '../alignment/affinity.js';
import type { Alignment } from '../alignment/align.js';
import type { WeighedStatement } from '../alignment/vocabulary.js';
import { labelWeight, type TopicTerms } from './topic-terms.js';

/** Affinity from which a word counts as the topic's own word. */
const SAME_WORD = 0.8;

/** How well one statement names a topic. */
export interface Mention {
  /** Number of the statement in the vocabulary. */
  readonly statement: number;
  /** Share of the weight of the best wording that stands in the statement in the same words, 0..1. */
  readonly named: number;
  /** The same with every word matched by its nearest relative. */
  readonly akin: number;
  /** Token numbers, in the statement, of the words that show it. */
  readonly tokens: readonly number[];
}

/** How well each statement of the event names a topic, in the order of the statements. */
export function mentionsOf(topic: TopicTerms, { vocabulary }: Alignment): Mention[] {
  const nearness = new Map<string, Float64Array>();
  const near = (key: string): Float64Array => {
    let row = nearness.get(key);
    if (row === undefined) {
      row = Float64Array.from(vocabulary.keys, (other) => affinity(key, other));
      nearness.set(key, row);
    }
    return row;
  };
  return vocabulary.statements.map((statement, number) => bestWording(topic, statement, number, near));
}

function bestWording(
  topic: TopicTerms,
  statement: WeighedStatement,
  number: number,
  near: (key: string) => Float64Array,
): Mention {
  let best: Mention = { statement: number, named: 0, akin: 0, tokens: [] };
  for (const wording of topic.wordings) {
    let total = 0;
    let named = 0;
    let akin = 0;
    const tokens = new Set<number>();
    for (const concept of wording) {
      const weight = labelWeight(concept);
      const row = near(concept.key);
      total += weight;
      let nearest = 0;
      statement.ids.forEach((id) => {
        nearest = Math.max(nearest, row[id]!);
      });
      akin += weight * nearest;
      if (nearest < SAME_WORD) continue;
      named += weight;
      statement.ids.forEach((id, i) => {
        if (row[id]! >= SAME_WORD) tokens.add(statement.concepts[i]!.token);
      });
    }
    if (total > 0 && (named / total > best.named || (named / total === best.named && akin / total > best.akin))) {
      best = { statement: number, named: named / total, akin: akin / total, tokens: [...tokens].sort((x, y) => x - y) };
    }
  }
  return best;
}

