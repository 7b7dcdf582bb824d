import type { Statement } from '../alignment/statement.js';
import type { Vocabulary } from '../alignment/vocabulary.js';
import type { Quantity, ReadClaim } from '../claims/claim.js';
import { slotsOf } from '../claims/slots.js';
import type { Token } from '../languages/language.js';
import { type DisputedPhrase, type DisputedTerm, disputedIndex } from '../lexicon/disputed.js';
import { findPhrases, type Match } from '../lexicon/phrase.js';
import { MONEY, type Subject, subjectIndex } from '../lexicon/subjects.js';

/** Words of a text that speak of a thing which others name by other words; token numbers, both inclusive. */
export interface ThingTold {
  readonly first: number;
  readonly last: number;
  readonly thing: string;
}

/** The subjects that a statement speaks of, and the things that it names by a term of which there are rivals. */
function thingsTold({ tokens, syntax, claims }: Statement): ThingTold[] {
  return [
    ...subjectsOf(syntax.find(subjectIndex())),
    ...disputedOf(syntax.find(disputedIndex())),
    ...sumsIn(tokens, claims),
    ...claims.flatMap(({ claim }) => amountsIn(tokens, claim.slots.quantities)),
  ];
}

/** The same for a label: only a neutral term asks for the thing itself; "sabotage" asks for more than an explosion. */
export function thingsAsked(tokens: readonly Token[]): ThingTold[] {
  return [
    ...subjectsOf(findPhrases(tokens, subjectIndex())),
    ...disputedOf(findPhrases(tokens, disputedIndex()), 'neutral'),
    ...amountsIn(tokens, slotsOf(tokens).quantities),
  ];
}

function subjectsOf(matches: readonly Match<Subject>[]): ThingTold[] {
  return matches.map(({ first, last, entry }) => ({ first, last, thing: entry.subject }));
}

function disputedOf(matches: readonly Match<DisputedPhrase>[], only?: DisputedTerm['grade']): ThingTold[] {
  return matches.flatMap(({ first, last, entry }) =>
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

/** An amount is the same however it is written: "90-day" and "for 90 days". */
function amountsIn(tokens: readonly Token[], quantities: readonly Quantity[]): ThingTold[] {
  return quantities.map(({ value, unit, start, end }) => ({
    first: tokens.findIndex((token) => token.end > start),
    last: tokens.findLastIndex((token) => token.start < end),
    thing: `${value} ${unit}`,
  }));
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
