import type { ReadClaim } from '../claims/claim.js';
import type { Token } from '../languages/language.js';
import { isPeople } from '../lexicon/people.js';
import { findPhrases } from '../lexicon/phrase.js';
import { deathIndex } from '../lexicon/slot-topics.js';
import type { Span } from '../text/span.js';

/** Whether a claim says how many died: it counts persons, or those who die ("nine hikers died", "two were killed"). */
export function countsDeaths({ claim: { slots }, tokens }: ReadClaim): boolean {
  const deaths = findPhrases(tokens, deathIndex());
  if (deaths.length === 0) return false;
  const { quantities, moments } = slots;
  const counts = quantities.filter(({ dimension }) => dimension === 'count');
  if (counts.some((count) => isOfPeople(tokens, count) || (count.unit !== TIMES && touches(tokens, count, deaths))))
    return true;
  return tokens.some(
    (token, i) => token.pos === 'number' && isBare(tokens, i) && !isIn(token, [...quantities, ...moments]),
  );
}

/** "Killed three times" counts no killed. */
const TIMES = 'time';

function isOfPeople(tokens: readonly Token[], { unit, end }: Span & { readonly unit: string }): boolean {
  return isPeople(unit) || tokens.some((token) => token.end === end && token.country !== undefined);
}

/** Whether nothing but words of grammar stands between a count and a word of death. */
function touches(tokens: readonly Token[], count: Span, deaths: readonly { first: number; last: number }[]): boolean {
  return deaths.some(({ first, last }) => {
    const between = tokens.filter(
      ({ start, end }) =>
        (start >= count.end && end <= tokens[first]!.start) || (start >= tokens[last]!.end && end <= count.start),
    );
    return between.every(({ pos }) => !SAYS_SOMETHING.has(pos));
  });
}

const SAYS_SOMETHING: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'verb', 'adjective', 'punctuation']);

/** Behind a noun a number is a label ("flight 752"), before one it counts something. */
function isBare(tokens: readonly Token[], i: number): boolean {
  return !NOUNS.has(tokens[i - 1]?.pos) && !NOUNS.has(tokens[i + 1]?.pos) && tokens[i + 1]?.pos !== 'number';
}

const NOUNS: ReadonlySet<Token['pos'] | undefined> = new Set(['noun', 'name', 'adjective']);

function isIn({ start }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
}
