import { type ClaimView, tokenAt } from '../../alignment/opposition/view.js';
import type { Quantity, ReadClaim } from '../../claims/claim.js';
import type { Phrase } from '../../claims/phrases.js';
import type { Predicate } from '../../claims/predicates.js';
import { isSeveral } from '../../claims/several.js';
import type { Token } from '../../languages/language.js';
import { HELD_BY, LASTING, TALKING } from '../../lexicon/mention.js';
import { NOT_YET } from '../../lexicon/plans.js';
import type { Draft } from '../detector.js';
import type { Inquiry } from '../inquiry.js';
import { opposed } from './opposed.js';
import { numbersApart } from './unlinked-numbers.js';

/** How much a reader would care where two sides tell the length of their talks otherwise. */
const LENGTH = 0.8;

/** How the talks were held that a claim tells the length of. */
type Held = 'phone' | 'face' | 'any';

interface Told {
  readonly claim: ReadClaim;
  readonly held: Held;
}

/**
 * "They spoke for 90 minutes" and "The call lasted two hours" share no word, so they are not linked; yet an event has one call,
 * and what two readouts say of its length can be laid side by side. A readout that tells the length of more than one is left out.
 */
export function lengthOfTalks(inquiry: Inquiry): Draft[] {
  const { readouts, views } = inquiry.event;
  const told = readouts.flatMap(({ claims }): Told[] => {
    const own = claims.flatMap((claim): Told[] => {
      if (!claim.claim.slots.quantities.some(isDuration)) return [];
      const view = views.of(claim);
      const held = view.once(lengthTold);
      return held === undefined ? [] : [{ claim, held }];
    });
    return own.length === 1 ? own : [];
  });
  return told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b): Draft[] => {
      if (a.held !== b.held && a.held !== 'any' && b.held !== 'any') return [];
      const differs = numbersApart(a.claim, b.claim, inquiry).find(({ unit }) => unit === MINUTE);
      return differs === undefined ? [] : [opposed(a.claim, b.claim, differs, LENGTH, inquiry)];
    }),
  );
}

/** The unit in which all durations are compared. */
const MINUTE = 'min';

function isDuration({ dimension }: Quantity): boolean {
  return dimension === 'duration';
}

/** How the talks were held whose length the claim tells, as a fact; undefined where it tells none, or several lengths. */
function lengthTold(view: ClaimView): Held | undefined {
  const { tokens, quantities, denied, predicates } = view;
  const [length, ...more] = quantities.filter(isDuration);
  if (length === undefined || more.length > 0) return undefined;
  const first = tokenAt(tokens, length.start);
  if (denied[first] === 1) return undefined;
  const verb = predicates.findLast(({ last }) => last < first);
  if (verb !== undefined && isPlanned(view, verb)) return undefined;
  return lengthOf(view, tokenAt(tokens, length.end - 1)) ?? (verb && lasted(view, verb, first));
}

/** "will last two hours" */
function isPlanned({ tokens }: ClaimView, { first, head }: Predicate): boolean {
  return tokens.slice(first, head).some(({ lower }) => NOT_YET.has(lower));
}

/** "a two-hour telephone call": the noun that the length describes. */
function lengthOf({ tokens }: ClaimView, last: number): Held | undefined {
  for (const { lemma, pos } of tokens.slice(last + 1, last + 1 + DESCRIPTION)) {
    const held = HELD_BY.get(lemma);
    if (held !== undefined && pos === 'noun') return held;
    if (pos !== 'adjective' && pos !== 'noun') return undefined;
  }
  return undefined;
}

/** Words between a length and the noun that it describes, that noun included. */
const DESCRIPTION = 3;

/** "the call lasted two hours", "they spoke for two hours" */
function lasted({ tokens, phrases }: ClaimView, verb: Predicate, at: number): Held | undefined {
  const { lemma } = tokens[verb.head]!;
  const subject = phrases.findLast(({ last }) => last < verb.first);
  if (LASTING.has(lemma)) {
    if (tokens.slice(verb.last + 1, at).some(({ pos }) => pos === 'noun' || pos === 'name' || pos === 'verb'))
      return undefined;
    return subject && HELD_BY.get(tokens[subject.head]!.lemma);
  }
  if (!TALKING.has(lemma) || !tokens.slice(Math.max(verb.last, at - 3), at).some(({ lower }) => lower === 'for'))
    return undefined;
  const together =
    (subject !== undefined && areSeveral(tokens, subject)) ||
    tokens.slice(verb.last + 1).some(({ lower }) => lower === 'with' || lower === 'to');
  return together ? 'any' : undefined;
}

function areSeveral(tokens: readonly Token[], { first, last, head }: Phrase): boolean {
  const { lower, lemma, pos } = tokens[head]!;
  const plural = pos === 'noun' && lower !== lemma;
  return plural || lower === 'they' || isSeveral(tokens.slice(first, last + 1));
}
