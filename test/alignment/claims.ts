import type { ReadClaim, Speaker } from '../../src/claims/claim.js';
import { polarityOf } from '../../src/claims/polarity.js';
import { slotsOf } from '../../src/claims/slots.js';
import { Syntax } from '../../src/claims/syntax.js';
import { tokensOf } from '../claims/tokens.js';

const SPEAKER: Speaker = { quoted: false, joint: false, impersonal: false, reported: false };

/** A text as one claim, whatever it would be cut into. */
export function claimOf(
  text: string,
  { speaker, eventDate }: { speaker?: Partial<Speaker>; eventDate?: string } = {},
): ReadClaim {
  const tokens = tokensOf(text);
  const span = { start: 0, end: text.length };
  const claim = {
    id: 'a#0',
    readout: 'a',
    span,
    quote: text,
    sentence: span,
    speaker: { ...SPEAKER, ...speaker },
    polarity: polarityOf(tokens),
    slots: slotsOf(tokens, eventDate),
  };
  return { claim, tokens, names: [], language: 'en', frames: [], syntax: new Syntax(tokens) };
}
