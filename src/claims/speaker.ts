import type { Attribution } from '../attribution/attribution.js';
import type { Token } from '../languages/language.js';
import { isImpersonal, isJoint } from '../lexicon/joint.js';
import { type Span, sharedLength } from '../text/span.js';
import type { Speaker } from './claim.js';

/**
 * Who says a claim: the innermost attribution that holds at least half of it. `sentence` is the claim's sentence, whose
 * words tell whether several speak as one or nobody is named.
 */
export function speakerOf(
  claim: Span,
  sentence: readonly Token[],
  attributions: readonly Attribution[],
  text: string,
): Speaker {
  const holding = attributions.filter((attribution) => holds(attribution, claim));
  const inner = holding.reduce<Attribution | undefined>((best, a) => (best === undefined || contentLength(a) < contentLength(best) ? a : best), undefined);
  const joint = isJoint(sentence);
  const impersonal = isImpersonal(sentence);
  if (inner === undefined) return { quoted: false, joint, impersonal, reported: false };
  return {
    ...(inner.sourceName === undefined ? {} : { name: inner.sourceName }),
    ...(inner.addressee === undefined ? {} : { addressee: text.slice(inner.addressee.start, inner.addressee.end) }),
    cue: inner.cueLemma,
    quoted: inner.quoted === 'direct',
    joint,
    impersonal: impersonal && inner.source === undefined,
    reported: holding.length > 1,
  };
}

function holds(attribution: Attribution, claim: Span): boolean {
  const shared = attribution.content.reduce((sum, part) => sum + sharedLength(part, claim), 0);
  return shared * 2 >= claim.end - claim.start;
}

function contentLength({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
