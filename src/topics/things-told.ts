import type { Statement } from '../alignment/statement.js';
import type { Vocabulary } from '../alignment/vocabulary.js';
import type { ReadClaim } from '../claims/claim.js';
import type { Token } from '../languages/language.js';
import { type DisputedTerm, disputedIndex } from '../lexicon/disputed.js';
import { findPhrases } from '../lexicon/phrase.js';
import { MONEY, subjectIndex } from '../lexicon/subjects.js';

/** Words of a text that speak of a thing which others name by other words; token numbers, both inclusive. */
export interface ThingTold {
  readonly first: number;
  readonly last: number;
  readonly thing: string;
}

/** The subjects that a statement speaks of, and the things that it names by a term of which there are rivals. */
function thingsTold({ tokens, claims }: Statement): ThingTold[] {
  return [...subjectsIn(tokens), ...disputedIn(tokens), ...sumsIn(tokens, claims)];
}

/** The same for a label: only a neutral term asks for the thing itself; "sabotage" asks for more than an explosion. */
export function thingsAsked(tokens: readonly Token[]): ThingTold[] {
  return [...subjectsIn(tokens), ...disputedIn(tokens, 'neutral')];
}

function subjectsIn(tokens: readonly Token[]): ThingTold[] {
  return findPhrases(tokens, subjectIndex()).map(({ first, last, entry }) => ({ first, last, thing: entry.subject }));
}

function disputedIn(tokens: readonly Token[], only?: DisputedTerm['grade']): ThingTold[] {
  return findPhrases(tokens, disputedIndex()).flatMap(({ first, last, entry }) =>
    entry.terms
      .filter(({ grade }) => only === undefined || grade === only)
      .map(({ group }) => ({ first, last, thing: `${group}, whatever its name` })),
  );
}

/** A sum speaks of money without the word. */
function sumsIn(tokens: readonly Token[], claims: readonly ReadClaim[]): ThingTold[] {
  const sums = claims.flatMap(({ claim }) => claim.slots.quantities.filter(({ dimension }) => dimension === MONEY));
  return sums.map(({ start }) => {
    const first = tokens.findIndex((token) => token.end > start);
    return { first, last: first, thing: MONEY };
  });
}

/** For each statement, the first token that speaks of a thing; -1 where none does. */
export type FirstTold = (thing: string) => readonly number[];

/** Looks each statement through once for all things, when the first is asked for. */
export function firstTold({ statements }: Pick<Vocabulary, 'statements'>): FirstTold {
  let told: ReadonlyMap<string, number>[] | undefined;
  return (thing) => {
    told ??= statements.map(({ statement }) => firstOfEach(thingsTold(statement)));
    return told.map((firsts) => firsts.get(thing) ?? -1);
  };
}

function firstOfEach(found: readonly ThingTold[]): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const { first, thing } of found) firsts.set(thing, Math.min(first, firsts.get(thing) ?? first));
  return firsts;
}
