import type { Phrase } from '../../claims/phrases.js';
import { type Contrary, contraryIndex } from '../../lexicon/contraries.js';
import type { Match } from '../../lexicon/phrase.js';
import type { Finding } from './finding.js';
import { atOtherTimes } from './moments.js';
import { barePhraseBefore, roleOf, verbUpTo } from './verb.js';
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
    if (l.entry.passing && atOtherTimes(a, b)) continue;
    for (const r of right) {
      if (!areContrary(l.entry, r.entry)) continue;
      const to = borneByBoth(a, l, b, r);
      if (to === undefined) continue;
      const hasBoth =
        left.some((one) => areContrary(one.entry, l.entry)) || right.some((one) => areContrary(one.entry, r.entry));
      if (!hasBoth) return [{ against: { code: 'antonym', left: l.entry.phrase, right: r.entry.phrase, to } }];
      break;
    }
  }
  return [];
}

type Pole = Match<Contrary>;

function polesIn({ syntax, denied }: ClaimView): readonly Pole[] {
  return syntax.find(contraryIndex()).filter(({ first }) => denied[first] === 0);
}

function areContrary(l: Contrary, r: Contrary): boolean {
  return l.contrast === r.contrast && l.pole !== r.pole;
}

/** What a word or phrase bears on: the doer where somebody does it to another, and what it is done to, or what does it alone. */
interface Borne {
  readonly doer: string | undefined;
  readonly theme: string | undefined;
}

/** What two words that may tell one fact bear on; undefined where they do not bear on one thing, or another does it. */
function borneByBoth(a: ClaimView, l: Pole, b: ClaimView, r: Pole): string | undefined {
  // "resigned when his deputy was dismissed" tells of no dismissal of his.
  if (verbUpTo(a, l.last)?.side || verbUpTo(b, r.last)?.side) return undefined;
  const [left, right] = [borneBy(a, l), borneBy(b, r)];
  if (left.doer !== undefined && right.doer !== undefined)
    return sameMeaning(left.doer, right.doer) ? common(left.theme, right.theme) : undefined;
  // "withdrew from the town", "still holds the town": it is one army.
  const [fromLeft, fromRight] = [common(left.theme, right.doer), common(left.doer, right.theme)];
  return common(left.theme, right.theme) ?? common(fromLeft, fromRight) ?? fromLeft ?? fromRight;
}

/** Of two that mean the same the first of the alphabet, so that neither side counts more. */
function common(x: string | undefined, y: string | undefined): string | undefined {
  return x !== undefined && y !== undefined && sameMeaning(x, y) ? (x < y ? x : y) : undefined;
}

function borneBy(view: ClaimView, { first, last }: Pole): Borne {
  const { tokens, keys, phrases } = view;
  const verb = verbUpTo(view, last);
  const role = roleOf(view, verb);
  const keyOf = (phrase: Phrase | undefined) => phrase && keys[phrase.head];
  if (role === undefined) return { doer: undefined, theme: keyOf(barePhraseBefore(view, verb?.first ?? first)) };
  const { agent } = role;
  // "agreed to the truce", "withdrew its troops from the town"
  const taken = tokens[last]!.pos === 'preposition' ? phrases.find((phrase) => phrase.first > last) : undefined;
  const patient = taken ?? role.patient;
  return patient === undefined
    ? { doer: undefined, theme: keyOf(agent) }
    : { doer: keyOf(agent), theme: keyOf(patient) };
}
