import type { Predicate } from '../../claims/predicates.js';
import { type Frequency, frequencyIndex } from '../../lexicon/frequencies.js';
import type { Match } from '../../lexicon/phrase.js';
import type { Finding } from './finding.js';
import { roleOf, verbUpTo } from './verb.js';
import { type ClaimView, sameMeaning, wordsIn } from './view.js';

/** `time-differs`: one act done more often for the one than for the other, where no time is common to both. */
export function opposeFrequencies(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(frequenciesIn);
  if (left.length === 0) return [];
  const right = b.once(frequenciesIn);
  if (left.some((l) => right.some((r) => l.entry.yearly === r.entry.yearly))) return [];
  for (const l of left)
    for (const r of right)
      if (ofOneAct(a, l, b, r)) return [{ against: { code: 'time-differs', left: textOf(a, l), right: textOf(b, r) } }];
  return [];
}

/** Those that tell how often something is done: "weekly" before a noun tells what it is like. */
function frequenciesIn({ syntax, tokens }: ClaimView): Match<Frequency>[] {
  return syntax.find(frequencyIndex()).filter(({ last }) => {
    const next = tokens[last + 1]?.pos;
    return next !== 'noun' && next !== 'adjective' && next !== 'name';
  });
}

function ofOneAct(a: ClaimView, l: Match<Frequency>, b: ClaimView, r: Match<Frequency>): boolean {
  const [own, theirs] = [verbUpTo(a, l.first), verbUpTo(b, r.first)];
  if (own === undefined || theirs === undefined) return false;
  if (sameMeaning(a.keys[own.head]!, b.keys[theirs.head]!)) return true;
  // "exchange data", "share data"
  const [done, doneThere] = [objectOf(a, own, l), objectOf(b, theirs, r)];
  return done !== undefined && doneThere !== undefined && sameMeaning(done, doneThere);
}

/** Key of what is done so often; "weekly" itself may have been read as a noun. */
function objectOf(view: ClaimView, verb: Predicate, { first }: Match<Frequency>): string | undefined {
  const patient = roleOf(view, verb)?.patient;
  return patient && view.keys[patient.first < first ? Math.min(patient.head, first - 1) : patient.head];
}

function textOf({ tokens }: ClaimView, { first, last }: Match<Frequency>): string {
  return wordsIn(tokens, tokens[first]!.start, tokens[last]!.end);
}
