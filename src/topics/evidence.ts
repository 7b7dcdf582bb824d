import type { Alignment } from '../alignment/align.js';
import type { WeighedStatement } from '../alignment/vocabulary.js';
import { answers } from './asked-slot.js';
import { type LabelWord, labelWord, SAME_WORD } from './label-word.js';
import { type SubjectsTold, subjectsTold } from './subjects-told.js';
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
  /** Token numbers, in the statement, of the words that show it. */
  readonly tokens: readonly number[];
}

/** How well each statement of the event names a topic, in the order of the statements. */
export function mentionsOf(
  topic: TopicTerms,
  { vocabulary, affinities }: Alignment,
  told: SubjectsTold = subjectsTold(vocabulary),
): Mention[] {
  const wordings = topic.wordings.map((wording) =>
    wording.map((concept) => labelWord(concept, vocabulary, affinities, told)),
  );
  return vocabulary.statements.map((statement, number) => {
    const answered = topic.slot !== undefined && answers(topic.slot, statement.statement);
    const byDetail = topic.plain === true && answered ? 1 : 0;
    let best: Mention = { statement: number, named: byDetail, akin: byDetail, answered, tokens: [] };
    for (const wording of wordings) {
      const mention = { statement: number, answered, ...mentionIn(statement, number, wording) };
      if (mention.named > best.named || (mention.named === best.named && mention.akin > best.akin)) best = mention;
    }
    return best;
  });
}

function mentionIn(
  { ids, concepts }: WeighedStatement,
  number: number,
  wording: readonly LabelWord[],
): Pick<Mention, 'named' | 'akin' | 'tokens'> {
  const tokens = new Set<number>();
  let total = 0;
  let named = 0;
  let akin = 0;
  for (const { weight, near, phrase } of wording) {
    const stands = phrase?.at[number] ?? -1;
    let nearest = stands >= 0 ? phrase!.worth : 0;
    for (const id of ids) if (near[id]! > nearest) nearest = near[id]!;
    total += weight;
    akin += weight * nearest;
    if (nearest < SAME_WORD) continue;
    named += weight;
    if (stands >= 0) tokens.add(stands);
    ids.forEach((id, i) => {
      if (near[id]! >= SAME_WORD) tokens.add(concepts[i]!.token);
    });
  }
  return {
    named: total === 0 ? 0 : named / total,
    akin: total === 0 ? 0 : akin / total,
    tokens: [...tokens].sort((x, y) => x - y),
  };
}
