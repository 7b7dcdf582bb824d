import { type AffinityTable, affinity } from '../alignment/affinity.js';
import type { Vocabulary } from '../alignment/vocabulary.js';
import { isDerived } from '../lexicon/derivation.js';
import { lemmasOf } from '../lexicon/morphology.js';
import { isGathered } from '../lexicon/people.js';
import { rarity } from '../lexicon/rarity.js';
import { wordRelation } from '../lexicon/relations.js';
import type { LabelConcept } from './label-concepts.js';
import { placeNamed } from './own-place.js';
import type { FirstTold } from './things-told.js';

/** Affinity from which a word counts as the topic's own word. */
export const SAME_WORD = 0.8;
/** What another word of the same subject is worth beside the word itself: as much as a synonym. */
const SAME_SUBJECT = 0.85;
/** What a word is worth that is made of the label's word by an affix, where WordNet does not say so. */
const MADE_OF_IT = 0.9;
/** From this place among the senses of a word on it is seldom meant. */
const FAR_SENSE = 3;
/** What a synonym in such a sense is worth: not the word, but something. */
const AKIN = 0.4;
/** How much a word counts that only says in what respect another is asked for, 0..1. */
const ASPECT_SHARE = 0.5;
/**
 * How much a word counts that no statement has, 0..1 of one that a single statement has: a noun is most of what a label asks for, a
 * word that describes it may be the label's own.
 */
const UNMET = { noun: 0.9, other: 0.5 };
/** How much a common word of a label still counts beside a rare one, 0..1. */
const COMMON_WORD_SHARE = 0.2;
/**
 * How rare the name of a country counts, 0..1, though as a word it is among the rarest: it tells whose thing a topic is ("Chinese
 * measures"), and the text of a party names the party everywhere. Between nothing and all, a half graded best on events held out.
 */
const COUNTRY_RARITY = 0.5;

/** A word of a label against the vocabulary. */
export interface LabelWord {
  readonly weight: number;
  /** Whether it is a name: of a country, a place, a person or a thing. */
  readonly isName: boolean;
  /** Whether it is a word for a crowd, which is counted as people, too. */
  readonly isCrowd: boolean;
  /** The concepts of the vocabulary that have any affinity to it, with that affinity; one may come twice, and the larger value counts. */
  readonly concepts: readonly number[];
  readonly values: readonly number[];
  /** Those of them that are as good as the word itself. */
  readonly same: ReadonlySet<number>;
  /** For a word that is also looked for as a phrase: for each statement the token where one stands, or -1, and what it is worth. */
  readonly phrase: { readonly at: readonly number[]; readonly worth: number } | undefined;
}

/**
 * A word of a label weighs by its rarity in English and within the event: of "Ukraine's territorial integrity" a Ukrainian event
 * is told apart by the last two words. A word that no statement has weighs less, for it may be the label's own.
 */
export function labelWord(
  { key, pos, place, told = [], aspect }: LabelConcept,
  vocabulary: Vocabulary,
  affinities: AffinityTable,
  firstTold: FirstTold,
): LabelWord {
  const { keys, statements, postings } = vocabulary;
  const kin = place === undefined ? kinOf(key, verbOf(key, pos), keys, affinities) : NO_KIN;
  const phrase: LabelWord['phrase'] =
    place === undefined
      ? told.length === 0
        ? undefined
        : { at: firstOf(told.map(firstTold)), worth: SAME_SUBJECT }
      : { at: statements.map(({ statement }) => placeNamed(statement, place)), worth: 1 };
  const { concepts, values } = kin;
  const same = new Set(concepts.filter((_, i) => values[i]! >= SAME_WORD));
  const naming = new Set<number>();
  for (const id of same) for (const statement of postings[id]!) naming.add(statement);
  phrase?.at.forEach((token, statement) => {
    if (token >= 0) naming.add(statement);
  });
  const spread =
    naming.size === 0
      ? Math.log(1 + statements.length) * (pos === 'noun' ? UNMET.noun : UNMET.other)
      : Math.log(1 + statements.length / naming.size);
  const rare = key.startsWith('@') && place === undefined ? COUNTRY_RARITY : rarity(place ?? key);
  const weight = (COMMON_WORD_SHARE + rare) * spread * (aspect ? ASPECT_SHARE : 1);
  const isName = pos === 'name' || key.startsWith('@') || place !== undefined;
  return { weight, isName, isCrowd: isGathered(key), concepts, values, same, phrase };
}

/** Of several tokens in each statement the first; -1 where there is none. */
function firstOf([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  return first.map((token, statement) =>
    others.reduce(
      (least, at) => (least < 0 || (at[statement]! >= 0 && at[statement]! < least) ? at[statement]! : least),
      token,
    ),
  );
}

type Kin = Pick<LabelWord, 'concepts' | 'values'>;

const NO_KIN: Kin = { concepts: [], values: [] };

/** The verb of a participle that a label has as an adjective: "missing people" are those who "are missing". */
function verbOf(key: string, pos: LabelConcept['pos']): string | undefined {
  return pos === 'adjective'
    ? lemmasOf(key).find((form) => form.pos === 'verb' && form.lemma !== key)?.lemma
    : undefined;
}

function kinOf(key: string, verb: string | undefined, keys: readonly string[], affinities: AffinityTable): Kin {
  const concepts: number[] = [];
  const values: number[] = [];
  const number = affinities.numberOf(key);
  if (number === undefined) {
    keys.forEach((other, id) => {
      const value = meant(key, other, Math.fround(affinity(key, other)));
      if (value === 0) return;
      concepts.push(id);
      values.push(value);
    });
  } else {
    const { starts, words, values: all } = affinities.neighbours;
    for (let i = starts[number]!; i < starts[number + 1]!; i += 1) {
      if (words[i]! >= keys.length) continue;
      concepts.push(words[i]!);
      values.push(meant(key, keys[words[i]!]!, all[i]!));
    }
  }
  keys.forEach((other, id) => {
    if (other !== verb && !isDerived(key, other)) return;
    concepts.push(id);
    values.push(MADE_OF_IT);
  });
  return { concepts, values };
}

/** The affinity of two words, less where they mean the same in a sense that one of them seldom has: "role" and "use", "cause" and "make". */
function meant(key: string, other: string, value: number): number {
  if (value < SAME_WORD || key === other) return value;
  const relation = wordRelation(key, other);
  return relation?.kind === 'synonym' && relation.sense >= FAR_SENSE ? AKIN : value;
}
