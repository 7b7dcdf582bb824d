import { affinity } from '../../alignment/affinity.js';
import type { WordPartners } from '../../alignment/claim-words.js';
import type { ReadClaim } from '../../claims/claim.js';
import { isNamed } from '../../claims/is-named.js';
import type { Predicate } from '../../claims/predicates.js';
import { isAnybody, isPeople } from '../../lexicon/people.js';
import type { Match } from '../../lexicon/phrase.js';
import { BELONGS_BY, type Blurred, PLACED_BY, vagueIndex } from '../../lexicon/vague.js';
import type { AlignedEvent } from '../aligned-event.js';
import { wordsEvidence, wordsOf } from '../evidence.js';
import type { Frame, FrameFinder } from './frame.js';
import { type Detail, missingNames, missingSlots } from './missing-detail.js';

type Vague = Match<{ readonly blurs: Blurred; readonly open?: true }>;

/** How much more telling it is to leave out who or what it was than when or how many. */
const WEIGHT: Readonly<Record<Blurred, number>> = { who: 0.9, what: 0.8, where: 0.75, 'how-many': 0.65, when: 0.65 };
/**
 * Tokens between a vague phrase, or the detail, and a word that both claims have beside it. A general noun ("measures", "the
 * incident") may be anything: the word must stand in the detail itself.
 */
const BESIDE = { phrase: 5, detail: 5 };
const BESIDE_WHAT = { phrase: 3, detail: 0 };
/** Affinity from which such a word is the same. */
const SAME_WORD = 0.6;

/** Phrases that can stand for countries only. */
const ONLY_COUNTRIES = /\b(?:countr(?:y|ies)|nations?|states?)\b/u;

/** One side names whom, what, where, when or how many; the other says it with a phrase that could mean anything. */
export const vagueness: FrameFinder = (link, event) => {
  const { a, b } = link;
  const left = a.syntax.find(vagueIndex());
  const right = b.syntax.find(vagueIndex());
  if (left.length === 0 && right.length === 0) return [];
  const words = link.words();
  return [
    ...blurred({ claim: a, vague: left }, { claim: b, vague: right }, words.a, words.b, event),
    ...blurred({ claim: b, vague: right }, { claim: a, vague: left }, words.b, words.a, event),
  ];
};

/** A claim with its vague phrases. */
interface Side {
  readonly claim: ReadClaim;
  readonly vague: readonly Vague[];
}

function blurred(
  { claim: specific, vague: own }: Side,
  { claim: vague, vague: phrases }: Side,
  here: WordPartners,
  there: WordPartners,
  event: AlignedEvent,
): Frame[] {
  const isSaid = ({ entry: { phrase } }: Vague) => own.some(({ entry }) => entry.phrase === phrase);
  return phrases.flatMap((match): Frame[] => {
    if (isSaid(match) || isResolved(match, vague) || isDefinite(match, vague)) return [];
    const detail = detailsFor(match, specific, vague, event).find(
      (one) => standsFor(match, one, there, here) || isTalkedOf(match, one, specific, vague, there),
    );
    if (detail === undefined) return [];
    const { blurs } = match.entry;
    const because = {
      code: 'blurred',
      blurs,
      left: wordsOf(specific, detail.first, detail.last),
      right: wordsOf(vague, match.first, match.last),
    };
    return [
      {
        subtype: 'vagueness',
        weight: WEIGHT[blurs] * (0.8 + 0.2 * detail.rarity),
        because: [because],
        evidence: [
          wordsEvidence(specific, detail.first, detail.last, 'names'),
          wordsEvidence(vague, match.first, match.last, 'differs'),
        ],
        fit: (detail.last - detail.first + 1) / specific.tokens.length,
      },
    ];
  });
}

/**
 * The phrase is followed by the names it stands for, or by what it is about: "the three observers, South Africa, ...",
 * "international airspace over the Black Sea", "measures to block the sale".
 */
function isResolved({ first, last, entry }: Vague, { tokens }: ReadClaim): boolean {
  // "the Egyptian authorities"
  if (entry.blurs === 'who' && tokens[first - 1]?.country !== undefined) return true;
  const joint = tokens[last + 1]?.lower ?? '';
  if (entry.blurs === 'what' && joint === 'to') return tokens[last + 2]?.pos === 'verb';
  if (entry.blurs === 'where' && PLACED_BY.has(joint)) return tokens.slice(last + 2, last + 2 + REACH).some(isNamed);
  if (entry.blurs === 'who' && BELONGS_BY.has(joint)) return tokens.slice(last + 2, last + 4).some(isNamed);
  if (joint !== ',' && joint !== ':' && joint !== '(' && joint !== 'including') return false;
  return tokens.slice(last + 2, last + 4).some(isNamed);
}

/** Tokens between such a preposition and the name, that included: "off the coast of Peru". */
const REACH = 5;

/** "the observers": a single noun with its article means those that were named before. */
function isDefinite({ first, last, entry }: Vague, { tokens }: ReadClaim): boolean {
  const before = tokens[first - 1];
  return entry.blurs === 'who' && first === last && (before?.lower === 'the' || before?.pos === 'number');
}

/** What the specific claim gives and the other has not, likeliest first. */
function detailsFor({ last, entry }: Vague, specific: ReadClaim, vague: ReadClaim, event: AlignedEvent): Detail[] {
  switch (entry.blurs) {
    case 'how-many': {
      const counted = vague.tokens.slice(last + 1).find(({ pos }) => pos === 'noun')?.lemma ?? '';
      const same = specific.claim.slots.quantities.filter(({ unit }) => countsOf(unit, counted));
      return missingSlots(same, vague.claim.slots.quantities, specific);
    }
    case 'when':
      return missingSlots(specific.claim.slots.moments, vague.claim.slots.moments, specific);
    case 'where':
      return missingNames(specific, vague, event).filter(({ names }) => names === 'place');
    case 'who': {
      const people = missingNames(specific, vague, event).filter(({ names }) => names !== 'place');
      return ONLY_COUNTRIES.test(entry.phrase) ? people.filter(({ names }) => names === 'country') : people;
    }
    case 'what':
      return missingNames(specific, vague, event);
  }
}

/** "14 civilians" for "several people", "14 canoes" for "several boats". */
function countsOf(unit: string, counted: string): boolean {
  return affinity(unit, counted) >= SAME_WORD || (isAnybody(counted) && isPeople(unit));
}

/** A word beside the vague phrase, or in it, stands beside or in the detail too, so that the two are in one place. */
function standsFor(vague: Vague, detail: Detail, there: WordPartners, here: WordPartners): boolean {
  const what = vague.entry.blurs === 'what';
  const beside = what ? BESIDE_WHAT : BESIDE;
  // Of "recent developments" and "bilateral issues" the noun counts, not what describes it.
  const phrase = widened(what ? { first: vague.last, last: vague.last } : vague, beside.phrase);
  const named = widened(detail, beside.detail);
  return meets(phrase, named, there) || meets(named, phrase, here);
}

/** Words between a verb and what it takes: "exchanged views | on regional issues". */
const BEHIND_VERB = 4;

/**
 * Each is what its claim says was talked of, by verbs that say no more than that ("discussed Taiwan", "exchanged views on the
 * issue"), or by one verb that takes a list left open.
 */
function isTalkedOf(
  { first, entry }: Vague,
  detail: Detail,
  specific: ReadClaim,
  vague: ReadClaim,
  there: WordPartners,
): boolean {
  if (entry.blurs !== 'what') return false;
  const [told, other] = [verbBefore(vague, first), verbBefore(specific, detail.first)];
  if (told === undefined || other === undefined) return false;
  if (specific.claim.strength === 'discussed' && vague.claim.strength === 'discussed') return true;
  return entry.open === true && there.near[told.head]! >= SAME_WORD && there.partner[told.head] === other.head;
}

/** The verb that takes what begins at a token. */
function verbBefore({ syntax }: ReadClaim, at: number): Predicate | undefined {
  const verb = syntax.predicates.findLast(({ last }) => last < at);
  return verb !== undefined && !verb.side && at - verb.last <= BEHIND_VERB ? verb : undefined;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function widened({ first, last }: Stretch, by: number): Stretch {
  return { first: Math.max(0, first - by), last: last + by };
}

function meets(from: Stretch, to: Stretch, { near, partner }: WordPartners): boolean {
  for (let i = from.first; i <= Math.min(near.length - 1, from.last); i += 1) {
    if (near[i]! >= SAME_WORD && to.first <= partner[i]! && partner[i]! <= to.last) return true;
  }
  return false;
}
