import type { Statement } from '../alignment/statement.js';
import type { Token } from '../languages/language.js';
import { aliasesIn } from '../lexicon/aliases.js';
import { fits, stepsOf } from '../lexicon/phrase.js';
import { placesIn } from '../lexicon/places.js';

/** A place inside a country that a label names: "Kursk" asks for Kursk, and a text that says "Russia" does not name it. */
export interface OwnPlace {
  /** First and last token of the label, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The name under which it is looked for, in lower case; the first of its group where it has more than one. */
  readonly name: string;
}

/** The cities and regions that a label names; capitals stand for their governments, and so for the country. */
export function ownPlaces(tokens: readonly Token[]): OwnPlace[] {
  const places = placesIn(tokens).filter(({ via }) => via === 'city' || via === 'region');
  if (places.length === 0) return [];
  const aliases = aliasesIn(tokens);
  return places.flatMap(({ first, last }) => {
    const alias = aliases.find((one) => one.first <= first && last <= one.last);
    if (alias !== undefined && isSeat(alias.canonical)) return [];
    const { canonical } = alias ?? { canonical: written(tokens, first, last) };
    return [{ first: alias?.first ?? first, last: alias?.last ?? last, name: canonical }];
  });
}

/** Whether a name in lower case is that of a country's seat of government: "kyiv", the other name of "Kiev". */
function isSeat(name: string): boolean {
  const words = stepsOf(name).map((lower) => ({ lower, text: lower.charAt(0).toUpperCase() + lower.slice(1) }));
  return placesIn(words).some(({ via }) => via === 'capital');
}

function written(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** The number of the first token of a statement that names the place, under any of its names; -1 where none does. */
export function placeNamed({ tokens }: Statement, name: string): number {
  const steps = stepsOf(name);
  const at = tokens.findIndex(({ lower }, i) => lower === steps[0] && fits(tokens, i, steps));
  return at >= 0 ? at : (aliasesIn(tokens).find(({ canonical }) => canonical === name)?.first ?? -1);
}
