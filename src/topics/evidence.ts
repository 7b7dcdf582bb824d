import { type AffinityTable, affinity } from '../alignment/affinity.js';
import type { Alignment } from '../alignment/align.js';
import type { Vocabulary, WeighedStatement } from '../alignment/vocabulary.js';
import { rarity } from '../lexicon/rarity.js';
import { answers } from './asked-slot.js';
import type { TopicTerms } from './topic-terms.js';

/** Affinity from which a word counts as the topic's own word. */
const SAME_WORD = 0.8;
/** How much a common word of a label still counts beside a rare one, 0..1. */
const COMMON_WORD_SHARE = 0.2;

/** How well one statement names a topic. */
export interface Mention {
  /** Number of the statement in the vocabulary. */
  readonly statement: number;
  /** Share of the weight of the best wording that stands in the statement in the same words, 0..1. */
  readonly named: number;
  /** The same with every word matched by its nearest relative. */
  readonly akin: number;
  /** The statement gives the kind of detail that the label asks for. */
  readonly answered: boolean;
  /** Token numbers, in the statement, of the words that show it. */
  readonly tokens: readonly number[];
}

const NONE: readonly number[] = [];

/** A word of a label against the vocabulary. */
interface LabelWord {
  readonly weight: number;
  /** The concepts that have any affinity to it, with that affinity; one may come twice, and the larger value counts. */
  readonly concepts: readonly number[];
  readonly values: readonly number[];
}

/** How well each statement of the event names a topic, in the order of the statements. */
export function mentionsOf(topic: TopicTerms, { vocabulary, affinities }: Alignment): Mention[] {
  const { statements } = vocabulary;
  const mentions = statements.map(
    ({ statement }, number): Mention => ({
      statement: number,
      named: 0,
      akin: 0,
      answered: topic.slot !== undefined && answers(topic.slot, statement),
      tokens: NONE,
    }),
  );
  for (const wording of topic.wordings) {
    const words = wording.map(({ key }) => labelWord(key, vocabulary, affinities));
    const total = words.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) continue;
    for (const [number, nearest] of nearestBy(words, vocabulary)) {
      const mention = mentionBy(words, nearest, total, statements[number]!);
      const best = mentions[number]!;
      if (mention.named > best.named || (mention.named === best.named && mention.akin > best.akin))
        mentions[number] = { statement: number, ...mention, answered: best.answered };
    }
  }
  return mentions;
}

/**
 * A word of a label weighs by its rarity in English and within the event: of "Ukraine's territorial integrity" a Ukrainian event
 * is told apart by the last two words. A word that no statement has says how the label is put, and weighs half.
 */
function labelWord(key: string, { keys, statements, postings }: Vocabulary, affinities: AffinityTable): LabelWord {
  const { concepts, values } = kinOf(key, keys, affinities);
  const naming = new Set<number>();
  concepts.forEach((id, i) => {
    if (values[i]! >= SAME_WORD) for (const statement of postings[id]!) naming.add(statement);
  });
  const spread =
    naming.size === 0 ? Math.log(1 + statements.length) / 2 : Math.log(1 + statements.length / naming.size);
  return { concepts, values, weight: (COMMON_WORD_SHARE + rarity(key)) * spread };
}

function kinOf(key: string, keys: readonly string[], affinities: AffinityTable): Omit<LabelWord, 'weight'> {
  const concepts: number[] = [];
  const values: number[] = [];
  const number = affinities.numberOf(key);
  if (number === undefined) {
    keys.forEach((other, id) => {
      const value = Math.fround(affinity(key, other));
      if (value === 0) return;
      concepts.push(id);
      values.push(value);
    });
  } else {
    const { starts, words, values: all } = affinities.neighbours;
    for (let i = starts[number]!; i < starts[number + 1]!; i += 1) {
      if (words[i]! >= keys.length) continue;
      concepts.push(words[i]!);
      values.push(all[i]!);
    }
  }
  return { concepts, values };
}

/** The nearest relative of each word in each statement that has any: its affinity, by number of the statement. */
function nearestBy(words: readonly LabelWord[], { postings }: Vocabulary): Map<number, number[]> {
  const nearest = new Map<number, number[]>();
  words.forEach(({ concepts, values }, word) => {
    concepts.forEach((id, i) => {
      for (const statement of postings[id]!) {
        let own = nearest.get(statement);
        if (own === undefined) {
          own = words.map(() => 0);
          nearest.set(statement, own);
        }
        own[word] = Math.max(own[word]!, values[i]!);
      }
    });
  });
  return nearest;
}

function mentionBy(
  words: readonly LabelWord[],
  nearest: readonly number[],
  total: number,
  { ids, concepts }: WeighedStatement,
): Pick<Mention, 'named' | 'akin' | 'tokens'> {
  const tokens = new Set<number>();
  let named = 0;
  let akin = 0;
  words.forEach((word, w) => {
    akin += word.weight * nearest[w]!;
    if (nearest[w]! < SAME_WORD) return;
    named += word.weight;
    const same = new Set(word.concepts.filter((_, i) => word.values[i]! >= SAME_WORD));
    ids.forEach((id, i) => {
      if (same.has(id)) tokens.add(concepts[i]!.token);
    });
  });
  return { named: named / total, akin: akin / total, tokens: [...tokens].sort((x, y) => x - y) };
}
