import { verbCue } from '../../claims/cue-words.js';
import type { Phrase } from '../../claims/phrases.js';
import { GROUNDS, INSIDE, NOBODYS, UPON } from '../../lexicon/inside.js';
import type { Finding } from './finding.js';
import { isKindred } from './kindred-act.js';
import { type ClaimView, sameMeaning } from './view.js';

/**
 * `place-differs`: each claim puts the same act in one country, and not in the same: "met in Geneva", "met in Vienna"; or one in a
 * country's waters, the other in nobody's. A claim that names the other's country as well leaves open what was where.
 */
export function opposePlaces(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(placeIn);
  if (left === undefined) return [];
  const right = b.once(placeIn);
  if (right === undefined || a.firstOf.has(right.key) || b.firstOf.has(left.key)) return [];
  if (!sameMeaning(left.act, right.act) && !isKindred(left.act, right.act)) return [];
  return [{ against: { code: 'place-differs', left: left.text, right: right.text } }];
}

interface Placed {
  /** Key of the country. */
  readonly key: string;
  readonly text: string;
  /** Lemma of the verb that tells what was there. */
  readonly act: string;
}

/** The one country in which a claim puts what it tells; nothing where it names two, denies it, or only says where it was said. */
function placeIn(view: ClaimView): Placed | undefined {
  const { phrases, tokens, denied, predicates } = view;
  const [found, ...more] = phrases.flatMap((phrase, number) => {
    const named = countryIn(view, phrase, phrases[number + 1]);
    return named === undefined || denied[named] === 1 ? [] : [{ phrase, named }];
  });
  if (found === undefined || more.length > 0) return undefined;
  const verb = predicates.findLast(({ last }) => last < found.phrase.first);
  if (verb === undefined || verbCue(tokens[verb.head]!.lemma)?.inverts) return undefined;
  return { key: view.keys[found.named]!, text: tokens[found.named]!.text, act: tokens[verb.head]!.lemma };
}

/** The token by which a phrase names the country that something is in: "in Geneva", "on Ghanaian soil", "inside the territory of". */
function countryIn({ tokens, keys }: ClaimView, phrase: Phrase, next: Phrase | undefined): number | undefined {
  const { first, last, head, preposition } = phrase;
  if (preposition === undefined) return undefined;
  const isCountry = (from: number, to: number) => {
    for (let at = from; at <= to; at += 1) if (keys[at]!.startsWith('@')) return at;
    return undefined;
  };
  if (GROUNDS.has(tokens[head]!.lemma)) {
    if (!INSIDE.has(preposition) && !UPON.has(preposition)) return undefined;
    const nobodys = tokens[head - 1] !== undefined && NOBODYS.has(tokens[head - 1]!.lower) ? head - 1 : undefined;
    return (
      nobodys ?? isCountry(first, last) ?? (next?.preposition === 'of' ? isCountry(next.first, next.last) : undefined)
    );
  }
  return INSIDE.has(preposition) && keys[head]!.startsWith('@') ? head : undefined;
}
