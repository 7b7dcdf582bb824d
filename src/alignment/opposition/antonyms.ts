import { CONVERSES } from '../../lexicon/mutual.js';
import { relationOfNumbers } from '../../lexicon/relations.js';
import { wordNumber } from '../../lexicon/vocabulary.js';
import type { Finding } from './finding.js';
import { atOtherTimes } from './moments.js';
import { type ClaimView, sameMeaning } from './view.js';

/**
 * Opposites in the same place: the stated verbs, the things they bear on, or words that describe the same thing ("safe
 * distance", "unsafe distance"). A pair of which one is denied says the same; so does a claim that has both. At two times both hold.
 */
export function opposeAntonyms(a: ClaimView, b: ClaimView): Finding[] {
  if (atOtherTimes(a, b)) return [];
  const findings: Finding[] = [];
  const right = b.once(spotsOf);
  for (const l of a.once(spotsOf)) {
    for (const r of right) {
      if (l.kind !== r.kind || a.denied[l.at] !== b.denied[r.at]) continue;
      if (!areOpposite(l, r)) continue;
      const x = a.keys[l.at]!;
      const y = b.keys[r.at]!;
      if (a.firstOf.has(y) || b.firstOf.has(x)) continue;
      if (l.kind === 'verb' && CONVERSES.has(x) && !sameDoer(a, l.at, b, r.at)) continue;
      if (l.of !== undefined && r.of !== undefined && !sameMeaning(l.of, r.of)) continue;
      findings.push({ against: { code: 'antonym', left: x, right: y } });
    }
  }
  return findings;
}

interface Spot {
  readonly at: number;
  /** Number of the word in the vocabulary of the tables. */
  readonly word: number;
  readonly kind: 'verb' | 'thing' | 'quality';
  /** Key of the thing that a quality describes. */
  readonly of: string | undefined;
}

function areOpposite(l: Spot, r: Spot): boolean {
  return relationOfNumbers(l.word, r.word)?.kind === 'antonym';
}

function sameDoer(a: ClaimView, left: number, b: ClaimView, right: number): boolean {
  const [l, r] = [agentOf(a, left), agentOf(b, right)];
  return l !== undefined && l === r;
}

function agentOf({ roles, keys }: ClaimView, verb: number): string | undefined {
  const agent = roles.find(({ predicate }) => predicate.head === verb)?.agent;
  return agent && keys[agent.head];
}

/** The words of a claim whose opposite would turn it round, as far as the tables know them. */
function spotsOf({ tokens, keys, line, roles, phrases }: ClaimView): Spot[] {
  const spots: Spot[] = [];
  const add = (at: number, kind: Spot['kind'], of?: string) => {
    const word = keys[at]!.startsWith('@') ? undefined : wordNumber(keys[at]!);
    if (word !== undefined) spots.push({ at, word, kind, of });
  };
  for (const { head } of line) add(head, 'verb');
  const stated = line.at(-1);
  const role = roles.find(({ predicate }) => predicate === stated);
  if (role?.patient) add(role.patient.head, 'thing');
  if (stated) {
    // "is unsafe": the quality is that of the subject.
    for (let at = stated.last + 1; at < Math.min(stated.last + 4, tokens.length); at++) {
      if (tokens[at]!.pos === 'adjective') add(at, 'quality');
    }
  }
  for (const { first, head } of phrases) {
    for (let at = first; at < head; at++) if (tokens[at]!.pos === 'adjective') add(at, 'quality', keys[head]!);
  }
  return spots;
}
