import type { ReadClaim } from '../../claims/claim.js';
import { claimEvidence } from '../aligned-event.js';
import type { FrameFinder } from './frame.js';

/** Content words that only the wider claim has, from which its scope counts as wider. */
const MORE = 2;

/** One side says all that the other says at this point, and more: energy against energy and other infrastructure. */
export const scope: FrameFinder = ({ a, b, relation, from: { pair } }) => {
  if (relation !== 'partial') return [];
  const onlyA = unmatchedIn(a, pair.a, pair.fromA);
  const onlyB = unmatchedIn(b, pair.b, pair.fromB);
  if (Math.abs(onlyA.length - onlyB.length) < MORE) return [];
  const [wide, narrow, words] = onlyA.length > onlyB.length ? [a, b, onlyA] : [b, a, onlyB];
  return [
    {
      subtype: 'scope',
      weight: 0.5,
      because: [{ code: 'wider-scope', left: words.join(', ') }],
      evidence: [claimEvidence(wide, 'names'), claimEvidence(narrow, 'differs')],
    },
  ];
};

function unmatchedIn(
  { claim }: ReadClaim,
  { statement, concepts }: { statement: { tokens: readonly { start: number; text: string }[] }; concepts: readonly { token: number }[] },
  { best }: { best: readonly number[] },
): string[] {
  return concepts.flatMap(({ token }, i) => {
    const { start, text } = statement.tokens[token]!;
    return claim.span.start <= start && start < claim.span.end && best[i]! < 0.4 ? [text] : [];
  });
}
