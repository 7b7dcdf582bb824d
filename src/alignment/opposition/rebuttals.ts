import { ACCOUNTS, rebuttalIndex } from '../../lexicon/rebuttal.js';
import type { Finding } from './finding.js';
import type { ClaimView } from './view.js';

/**
 * `rebuttal`: one side calls the other's account untrue, where the other only gives it. Where it says whose account, and the
 * other claim is known to be somebody else's, nothing is found.
 */
export function opposeRebuttals(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(rebuttalIn);
  const right = b.once(rebuttalIn);
  if ((left === undefined) === (right === undefined)) return [];
  const { word, target } = (left ?? right)!;
  const { country } = (left ? b : a).claim.speaker;
  if (target !== undefined && country !== undefined && target !== country) return [];
  return [{ against: { code: 'rebuttal', word, says: left ? 'left' : 'right' } }];
}

interface Rebuttal {
  readonly word: string;
  /** Country whose account is called untrue, where it is named. */
  readonly target?: string;
}

function rebuttalIn({ tokens, syntax, denied, roles, phrases }: ClaimView): Rebuttal | undefined {
  for (const { first, last, entry } of syntax.find(rebuttalIndex())) {
    if (last === first && denied[first] === 1) continue;
    const role = roles.find(({ predicate }) => predicate.head === first);
    const object = role?.patient;
    const said = object && ACCOUNTS.has(tokens[object.head]!.lemma);
    if (
      entry.kind === 'verdict'
        ? tokens[first]!.pos === 'noun' && last === first
        : tokens[first]!.pos !== 'verb' || !said
    )
      continue;
    const account = object ?? phrases.find((phrase) => phrase.first <= first && first <= phrase.last) ?? phrases[0];
    const target =
      account && tokens.slice(account.first, account.last + 1).find((token) => token.country !== undefined)?.country;
    return { word: entry.phrase, ...(target !== undefined && { target }) };
  }
  return undefined;
}
