import type { Reason } from './alignment.js';
import type { Opposition } from './opposition.js';

/**
 * How sure it must be that two claims speak to one point for each reason to prove that they cannot both hold: how well the
 * claims match (`ClaimMatch.overlap`) and how likely the link is, both 0..1. Numbers, times and roles are laid against each
 * other only where the words around them agree; a denied word or a contrary verb may be about something else; who began is
 * laid against who began the same, a place against the same place, and
 * a part in a thing against none in it, in whatever words. Reasons that are not here bear on a whole account: see `accountProof`.
 */
const NEEDS: ReadonlyMap<string, { readonly overlap: number; readonly score: number }> = /* @__PURE__ */ new Map([
  ['quantity-differs', { overlap: 0.25, score: 0.4 }],
  ['time-differs', { overlap: 0.3, score: 0.4 }],
  ['role-swapped', { overlap: 0.3, score: 0.4 }],
  ['agent-differs', { overlap: 0.4, score: 0.5 }],
  ['involvement-denied', { overlap: 0.1, score: 0.35 }],
  ['owner-differs', { overlap: 0.2, score: 0.4 }],
  ['cause-differs', { overlap: 0.25, score: 0.5 }],
  ['initiator-differs', { overlap: 0.1, score: 0.3 }],
  ['exclusive', { overlap: 0.3, score: 0.3 }],
  ['place-denied', { overlap: 0.1, score: 0.5 }],
  ['place-differs', { overlap: 0.15, score: 0.6 }],
  ['polarity-differs', { overlap: 0.35, score: 0.35 }],
  ['antonym', { overlap: 0.3, score: 0.6 }],
  ['existence', { overlap: 0.35, score: 0.6 }],
]);

/** An act denied, or contrary words, that bear on the same thing: that they speak to one point is all but said. */
const ACT_ON_ONE_THING = { overlap: 0.2, score: 0.35 };

/** What one side only reports as said by others, it does not hold itself. */
const VOIDS: ReadonlySet<string> = new Set(['reported-not-held']);

/** The reason that proves two claims contrary; undefined where none does, or an excuse takes its force. */
export function proofOf({ against, excuses }: Opposition, overlap: number, score: number): Reason | undefined {
  if (excuses.some(({ code }) => VOIDS.has(code))) return undefined;
  return against.find((reason) => {
    const needs = 'to' in reason ? ACT_ON_ONE_THING : NEEDS.get(reason.code);
    return needs !== undefined && overlap >= needs.overlap && score >= needs.score;
  });
}

/**
 * Blame laid on the other, and the other's account called untrue, turn two accounts against each other without one slot that
 * shows it. They prove nothing by themselves; the relation model must find the pair contrary too.
 */
export const OF_ACCOUNTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['blame-differs', 'rebuttal']);

export function accountProof({ against }: Opposition): Reason | undefined {
  return against.find(({ code }) => OF_ACCOUNTS.has(code));
}
