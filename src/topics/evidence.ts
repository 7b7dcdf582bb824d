import type { Alignment } from '../alignment/align.js';
import type { Vocabulary, WeighedStatement } from '../alignment/vocabulary.js';
import { answers } from './asked-slot.js';
import { countIn } from './counted.js';
import { type LabelWord, labelWord, SAME_WORD } from './label-word.js';
import { type FirstTold, firstTold } from './things-told.js';
import type { TopicTerms } from './topic-terms.js';

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
  /** The statement tells of the number that the label asks for, without giving it ("many phones"). */
  readonly loose?: boolean;
  /** Token numbers, in the statement, of the words that show it. */
  readonly tokens: readonly number[];
}

/**
 * What is left of the words of a label where none of the names in it is met, 0..1: who asks for "Qatar's role" is not answered by any
 * role. Not nothing, since a text about one country need not name it; a half graded best on labelled events.
 */
const WITHOUT_NAME = 0.5;

const NONE: readonly number[] = [];

/** How well each statement of the event names a topic, in the order of the statements. */
export function mentionsOf(
  topic: TopicTerms,
  { vocabulary, affinities }: Alignment,
  told: FirstTold = firstTold(vocabulary),
): Mention[] {
  const { statements } = vocabulary;
  const counted = topic.counted && labelWord(topic.counted, vocabulary, affinities, told);
  const mentions = statements.map((weighed, number): Mention => {
    const { statement } = weighed;
    if (counted !== undefined) return mentionOfCount(number, counted, weighed);
    const answered = topic.slot !== undefined && answers(topic.slot, statement);
    const byDetail = topic.plain === true && answered ? 1 : 0;
    return { statement: number, named: byDetail, akin: byDetail, answered, tokens: NONE };
  });
  for (const wording of topic.wordings) {
    const words = wording.map((concept) => labelWord(concept, vocabulary, affinities, told));
    const total = words.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) continue;
    for (const [number, nearest] of nearestBy(words, vocabulary)) {
      const best = mentions[number]!;
      const mention = mentionBy(words, nearest, total, best, statements[number]!);
      if (mention.named > best.named || (mention.named === best.named && mention.akin > best.akin))
        mentions[number] = mention;
    }
  }
  return mentions;
}

/** A label that asks for a number is named by the number alone. */
function mentionOfCount(number: number, word: LabelWord, weighed: WeighedStatement): Mention {
  const { counted, tokens } = countIn(number, word, weighed);
  const named = counted === 'number' ? 1 : 0;
  return {
    statement: number,
    named,
    akin: named,
    answered: named > 0,
    ...(counted === 'loosely' && { loose: true }),
    tokens,
  };
}

/** The nearest relative of each word in each statement that has any: its affinity, by number of the statement. */
function nearestBy(words: readonly LabelWord[], { postings }: Vocabulary): Map<number, number[]> {
  const nearest = new Map<number, number[]>();
  const offer = (statement: number, word: number, value: number) => {
    let own = nearest.get(statement);
    if (own === undefined) {
      own = words.map(() => 0);
      nearest.set(statement, own);
    }
    own[word] = Math.max(own[word]!, value);
  };
  words.forEach(({ concepts, values, phrase }, word) => {
    concepts.forEach((id, i) => {
      for (const statement of postings[id]!) offer(statement, word, values[i]!);
    });
    phrase?.at.forEach((token, statement) => {
      if (token >= 0) offer(statement, word, phrase.worth);
    });
  });
  return nearest;
}

function mentionBy(
  words: readonly LabelWord[],
  nearest: readonly number[],
  total: number,
  { statement, answered }: Mention,
  weighed: WeighedStatement,
): Mention {
  let named = 0;
  let akin = 0;
  let unmet = false;
  let met = false;
  for (let w = 0; w < words.length; w += 1) {
    const { weight, isName } = words[w]!;
    akin += weight * nearest[w]!;
    const isSaid = nearest[w]! >= SAME_WORD;
    if (isSaid) named += weight;
    if (isName && isSaid) met = true;
    if (isName && !isSaid) unmet = true;
  }
  return {
    statement,
    named: ((unmet && !met ? WITHOUT_NAME : 1) * named) / total,
    akin: akin / total,
    answered,
    tokens: named === 0 ? NONE : tokensOf(words, statement, weighed),
  };
}

/** Where the words of a label stand in a statement in the same words. */
function tokensOf(words: readonly LabelWord[], statement: number, { ids, concepts }: WeighedStatement): number[] {
  const tokens = new Set<number>();
  for (const { same, phrase } of words) {
    const stands = phrase?.at[statement] ?? -1;
    if (stands >= 0) tokens.add(stands);
    for (let i = 0; i < ids.length; i += 1) if (same.has(ids[i]!)) tokens.add(concepts[i]!.token);
  }
  return [...tokens].sort((x, y) => x - y);
}
