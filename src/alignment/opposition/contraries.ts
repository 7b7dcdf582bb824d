import { type Contrary, contraryIndex } from '../../lexicon/contraries.js';
import { findPhrases, type Match } from '../../lexicon/phrase.js';
import type { Finding } from './finding.js';
import { type ClaimView, sameMeaning } from './view.js';

/**
 * Contrary accounts of one fact: "resigned" and "was dismissed", "by mistake" and "on purpose". They must bear on the same
 * thing, and a claim that has both tells more than one.
 */
export function opposeContraries(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(polesIn);
  if (left.length === 0) return [];
  const right = b.once(polesIn);
  for (const l of left) {
    const r = right.find((other) => areContrary(l.entry, other.entry) && bearOnOne(a, l, b, other));
    if (r === undefined) continue;
    const hasBoth = [...left, ...right].some((one) =>
      left.includes(one) ? areContrary(one.entry, l.entry) : areContrary(one.entry, r.entry),
    );
    if (!hasBoth) return [{ against: { code: 'antonym', left: l.entry.phrase, right: r.entry.phrase } }];
  }
  return [];
}

type Pole = Match<Contrary>;

function polesIn({ tokens, denied }: ClaimView): Pole[] {
  return findPhrases(tokens, contraryIndex()).filter(({ first }) => denied[first] === 0);
}

function areContrary(l: Contrary, r: Contrary): boolean {
  return l.contrast === r.contrast && l.pole !== r.pole;
}

/** Whether what the two words bear on may be one thing: who does it or suffers it has a name in common. */
function bearOnOne(a: ClaimView, l: Pole, b: ClaimView, r: Pole): boolean {
  const [left, right] = [borneBy(a, l), borneBy(b, r)];
  return left.some((x) => right.some((y) => sameMeaning(x, y)));
}

/** Keys of the doer and the sufferer of the verb that a phrase is, or that stands last before it. */
function borneBy({ roles, predicates, keys, phrases }: ClaimView, { first, last }: Pole): string[] {
  const verb = predicates.findLast((predicate) => predicate.first <= last);
  const role = roles.find(({ predicate }) => predicate === verb);
  const subject =
    role === undefined
      ? phrases.findLast((phrase) => phrase.last < (verb?.first ?? first) && phrase.preposition === undefined)
      : undefined;
  return [role?.agent, role?.patient, subject].flatMap((phrase) => (phrase === undefined ? [] : [keys[phrase.head]!]));
}
