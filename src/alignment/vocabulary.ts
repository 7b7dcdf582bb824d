import { factsOf, type WordFacts } from '../lexicon/word-facts.js';
import { type Concept, conceptsOf } from './concepts.js';
import { type Letters, lettersOf } from './letters.js';
import { type Marks, marksOf } from './marks.js';
import { meaningsOf } from './meaning.js';
import type { Statement } from './statement.js';
import { type Stretch, stretchesOf } from './stretch.js';
import { type Traits, traitsOf } from './traits.js';

/** A statement as vectors: its concepts by number, each with a weight. */
export interface WeighedStatement {
  readonly statement: Statement;
  readonly concepts: readonly Concept[];
  /** Numbers of the concepts in the vocabulary, in text order; a concept said twice stands twice. */
  readonly ids: readonly number[];
  /** Weight of each concept where it stands, parallel to `ids`: less in the words around what is said. */
  readonly weights: readonly number[];
  readonly totalWeight: number;
  /** Weight of those that are nouns. */
  readonly nounWeight: number;
  /** Of each of its claims. */
  readonly stretches: readonly Stretch[];
  readonly marks: Marks;
  readonly traits: Traits;
  /** Weights of its runs of four letters; see `letters.ts`. */
  readonly letters: Letters;
  /** Direction of its words' mean vector beside that of the event; of length 1, or 0 where no word is known. */
  readonly meaning: Float64Array;
}

/** The concepts of all readouts of one event, numbered in order of first use. */
export interface Vocabulary {
  readonly keys: readonly string[];
  /** Number of each concept by its key. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What the tables say of each concept, by its number. */
  readonly facts: readonly WordFacts[];
  /** Rarity within the event times rarity in English; by concept number. */
  readonly weights: readonly number[];
  /** ln(statements / statements with the concept); 0 when every statement has it. */
  readonly idf: readonly number[];
  /** Statements of each concept, in ascending order. */
  readonly postings: readonly (readonly number[])[];
  /** The largest weight of any concept; 1 where there is none. */
  readonly heaviest: number;
  readonly statements: readonly WeighedStatement[];
}

/**
 * How much a word that is common in English still counts, 0..1. Within one event a common word can carry the point
 * ("call", "time"), so it keeps a fifth of the weight of a rare one.
 */
const COMMON_WORD_SHARE = 0.2;

/**
 * How much a word counts that only tells who speaks to whom ("Xi told Putin"), 0..1: two sides that report one man's words
 * on two matters share his name. Between nothing and all, .3 linked best on events held out.
 */
const FRAME_SHARE = 0.3;

/**
 * Numbers the concepts of an event and weighs each by how rare it is among all statements of all readouts together
 * (inverse document frequency, Sparck Jones 1972, smoothed) and in English at large. Weighing within the event was the
 * strongest single signal measured: "Russia" says nothing in a Russian event.
 */
export function buildVocabulary(statements: readonly Statement[]): Vocabulary {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const postings: number[][] = [];
  const read = statements.map((statement, number) => {
    const concepts = conceptsOf(statement.tokens, statement.names);
    const ids = concepts.map(({ key }) => {
      let id = numbers.get(key);
      if (id === undefined) {
        id = keys.length;
        numbers.set(key, id);
        keys.push(key);
        postings.push([]);
      }
      const holding = postings[id]!;
      if (holding[holding.length - 1] !== number) holding.push(number);
      return id;
    });
    return { concepts, ids };
  });
  const count = statements.length;
  const facts = keys.map(factsOf);
  const weights = postings.map(
    ({ length }, id) => Math.log(1 + count / length) * (COMMON_WORD_SHARE + facts[id]!.rarity),
  );
  const weighed = read.map(({ concepts, ids }, n) => weigh(statements[n]!, concepts, ids, weights));
  const meanings = meaningsOf(
    weighed,
    facts.map(({ company }) => company?.vector),
  );
  const letters = lettersOf(statements);
  return {
    keys,
    numbers,
    facts,
    weights,
    idf: postings.map(({ length }) => Math.log(count / length)),
    postings,
    heaviest: weights.reduce((most, w) => Math.max(most, w), 0) || 1,
    statements: weighed.map(({ ids, concepts, weights: own, totalWeight, nounWeight }, n): WeighedStatement => {
      const statement = statements[n]!;
      const marks = marksOf(statement, ids, keys.length);
      return {
        statement,
        concepts,
        ids,
        weights: own,
        totalWeight,
        nounWeight,
        stretches: stretchesOf(statement, concepts, own),
        letters: letters[n]!,
        marks,
        traits: traitsOf(statement, marks.quoted),
        meaning: meanings[n]!,
      };
    }),
  };
}

/** A statement's concepts with the weight of each where it stands. */
function weigh(statement: Statement, concepts: readonly Concept[], ids: readonly number[], weights: readonly number[]) {
  const own: number[] = [];
  let totalWeight = 0;
  let nounWeight = 0;
  for (let i = 0; i < ids.length; i += 1) {
    const { token, pos } = concepts[i]!;
    const weight = (isFrame(statement, token) ? FRAME_SHARE : 1) * weights[ids[i]!]!;
    own.push(weight);
    totalWeight += weight;
    if (pos === 'noun') nounWeight += weight;
  }
  return { concepts, ids, weights: own, totalWeight, nounWeight };
}

/** Whether a token is of the words around what is said. */
function isFrame({ tokens, frames }: Statement, token: number): boolean {
  const { start } = tokens[token]!;
  for (const frame of frames) if (frame.start <= start && start < frame.end) return true;
  return false;
}
