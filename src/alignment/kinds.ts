import { actsNamedBy } from '../lexicon/acts.js';
import { initiativeIndex } from '../lexicon/initiative.js';
import { loadedIndex } from '../lexicon/loaded.js';
import { OCCASIONS_OF_TALK } from '../lexicon/mention.js';
import { nextStepIndex } from '../lexicon/next-steps.js';
import { rebuttalIndex } from '../lexicon/rebuttal.js';
import { type StrengthWord, strengthIndex } from '../lexicon/strength.js';
import { vagueIndex } from '../lexicon/vague.js';
import type { Statement } from './statement.js';

/**
 * Kinds of thing that a statement can say or do, as the tables of the lexicon tell them apart: acts of speech by their strength,
 * how talks went, what is to come, who began, what is left vague, whose account is untrue. Blame is not among them: that both
 * sides lay it is evidence of its own (see `signals/blame.ts`).
 */
export const KINDS = [
  ...(['discussed', 'noted', 'stressed', 'welcomed', 'agreed', 'signed'] as const),
  ...(['tone', 'praise', 'support', 'threat', 'protest', 'doubt', 'plight'] as const),
  ...(['who', 'what', 'where', 'when', 'how-many'] as const),
  ...(['contact', 'request', 'topic', 'act'] as const),
  ...(['verdict', 'refusal'] as const),
  ...(['next step', 'talk', 'denial', 'joint', 'quotation'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

const BITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(KINDS.map((kind, i) => [kind, 1 << i]));

/** The kinds of a statement, a bit each in the order of `KINDS`. */
export function kindsOf({ tokens, syntax, claims }: Statement, quoted: boolean): number {
  let kinds = 0;
  const add = (kind: Kind, holds = true) => {
    if (holds) kinds |= BITS.get(kind)!;
  };
  const fits = ({ first, entry }: { first: number; entry: StrengthWord }) =>
    entry.pos === 'any' || entry.pos === tokens[first]!.pos;
  for (const { entry } of syntax.find(strengthIndex()).filter(fits)) add(entry.step);
  for (const { entry } of syntax.find(loadedIndex())) if (entry.kind !== 'blame') add(entry.kind);
  for (const { entry } of syntax.find(vagueIndex())) add(entry.blurs);
  for (const { entry } of syntax.find(initiativeIndex())) add(entry.of);
  for (const { entry } of syntax.find(rebuttalIndex())) add(entry.kind);
  add('next step', syntax.find(nextStepIndex()).length > 0);
  const acts = actsNamedBy('talk');
  add(
    'talk',
    tokens.some(({ lemma }) => OCCASIONS_OF_TALK.has(lemma) || acts.has(lemma)),
  );
  add('quotation', quoted);
  add(
    'denial',
    claims.some(({ claim }) => claim.polarity === 'negative'),
  );
  add(
    'joint',
    claims.some(({ claim }) => claim.speaker.joint),
  );
  return kinds;
}

/** Whether a statement is of a kind. */
export function isOfKind(kinds: number, kind: Kind): boolean {
  return (kinds & BITS.get(kind)!) !== 0;
}

/** Of how many kinds one of two statements is and the other is not, as a share of all. */
export function kindsApart(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1;
  return count / KINDS.length;
}
