import type { RoleReading } from '../../claims/roles.js';
import { harms, type Standing, standingOf } from '../../lexicon/people.js';
import type { Finding } from './finding.js';
import type { ClaimView } from './view.js';

/**
 * `antonym`: each side tells whom a blow hit, and they are of contrary standing: "killed two militants", "killed ten civilians". A
 * claim that names both kinds tells of more than one.
 */
export function opposeVictims(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(victimsIn);
  if (left === undefined) return [];
  const right = b.once(victimsIn);
  if (right === undefined || left.standing === right.standing || areOfTwo(a, left.act, b, right.act)) return [];
  return [{ against: { code: 'antonym', left: left.word, right: right.word } }];
}

interface Victims {
  readonly act: RoleReading;
  readonly standing: Standing;
  readonly word: string;
}

/** Those whom a claim says a blow hit; nothing where it denies it, or names some of either kind. */
function victimsIn({ tokens, roles, denied }: ClaimView): Victims | undefined {
  for (const act of roles) {
    const { predicate, patient } = act;
    if (patient === undefined || denied[predicate.head] === 1 || denied[patient.head] === 1) continue;
    if (!harms(tokens[predicate.head]!.lemma)) continue;
    const word = tokens[patient.head]!.lemma;
    const standing = standingOf(word);
    if (standing === undefined) continue;
    const both = tokens.some(({ lemma }) => (standingOf(lemma) ?? standing) !== standing);
    return both ? undefined : { act, standing, word };
  }
  return undefined;
}

/** Whether the blows were dealt by two, as far as both say by whom. */
function areOfTwo(a: ClaimView, l: RoleReading, b: ClaimView, r: RoleReading): boolean {
  const [left, right] = [l.agent && a.keys[l.agent.head], r.agent && b.keys[r.agent.head]];
  return left !== undefined && right !== undefined && left !== right;
}
