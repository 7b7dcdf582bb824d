import type { ReadClaim } from '../../claims/claim.js';
import { findPhrases, type Match } from '../../lexicon/phrase.js';
import { type Blurred, vagueIndex } from '../../lexicon/vague.js';
import { wordsEvidence } from '../aligned-event.js';
import type { Frame, FrameFinder } from './frame.js';

/** One side names whom, where, when or how many; the other says it with a phrase that could mean anybody. */
export const vagueness: FrameFinder = ({ a, b }) => [...blurred(a, b), ...blurred(b, a)];

function blurred(specific: ReadClaim, vague: ReadClaim): Frame[] {
  const frames: Frame[] = [];
  for (const match of findPhrases(vague.tokens, vagueIndex())) {
    const detail = detailFor(match, specific, vague);
    if (detail === undefined || frames.length > 0) continue;
    frames.push({
      subtype: 'vagueness',
      weight: match.entry.blurs === 'who' ? 0.9 : 0.7,
      because: [{ code: 'blurred', blurs: match.entry.blurs, left: textOf(specific, detail), right: textOf(vague, match) }],
      evidence: [wordsEvidence(specific, detail.first, detail.last, 'names'), wordsEvidence(vague, match.first, match.last, 'differs')],
    });
  }
  return frames;
}

interface Words {
  readonly first: number;
  readonly last: number;
}

/** The words of the specific claim that the vague phrase stands for and its own claim does not have. */
function detailFor({ entry }: Match<{ blurs: Blurred }>, specific: ReadClaim, vague: ReadClaim): Words | undefined {
  if (entry.blurs === 'who' || entry.blurs === 'where') return missingName(specific, vague);
  const { quantities, moments } = specific.claim.slots;
  const slots = entry.blurs === 'how-many' ? quantities : entry.blurs === 'when' ? moments : [];
  const rivals = entry.blurs === 'how-many' ? vague.claim.slots.quantities : vague.claim.slots.moments;
  if (slots.length === 0 || rivals.length > 0) return undefined;
  return tokensAt(specific, slots[0]!.start, slots[0]!.end);
}

/** The first country or name of a claim that the other claim does not hold. */
function missingName(specific: ReadClaim, vague: ReadClaim): Words | undefined {
  const known = new Set(vague.claim.slots.places.map(({ country }) => country));
  const place = specific.claim.slots.places.find(({ country }) => !known.has(country));
  if (place !== undefined) return tokensAt(specific, place.start, place.end);
  const keys = new Set(vague.names.map(({ key }) => key));
  return specific.names.find(({ key, kind }) => kind !== 'person' && !keys.has(key));
}

function tokensAt({ tokens }: ReadClaim, start: number, end: number): Words | undefined {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return first < 0 || last < first ? undefined : { first, last };
}

function textOf({ claim, tokens }: ReadClaim, { first, last }: Words): string {
  return claim.quote.slice(tokens[first]!.start - claim.span.start, tokens[last]!.end - claim.span.start);
}
