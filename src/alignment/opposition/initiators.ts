import { type Beginning, beginningsOf } from '../../claims/initiator.js';
import type { Phrase } from '../../claims/phrases.js';
import type { Finding } from './finding.js';
import { type ClaimView, wordsIn } from './view.js';

/** `initiator-differs`: both say who began the contact, raised the point or acted first, and do not name the same. */
export function opposeInitiators(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(beginningsIn);
  if (left.length === 0) return [];
  const right = b.once(beginningsIn);
  for (const l of left) {
    for (const r of right) {
      if (l.of !== r.of || l.of === 'request' || (l.of === 'act' && !areOneAct(l, r))) continue;
      const [x, y] = [whoIs(a, l.initiator), whoIs(b, r.initiator)];
      // A person and a country cannot be told apart by their names alone.
      if (x === undefined || y === undefined || x.startsWith('@') !== y.startsWith('@') || x === y) continue;
      if (l.of === 'topic' && !shareTopic(a, l.last, b, r.last)) continue;
      return [
        {
          against: { code: 'initiator-differs', left: textOf(a, l.initiator), right: textOf(b, r.initiator), of: l.of },
        },
      ];
    }
  }
  return [];
}

function areOneAct(l: Beginning, r: Beginning): boolean {
  return l.word === r.word || (l.strikesFirst && r.strikesFirst);
}

function beginningsIn(view: ClaimView) {
  return beginningsOf(view.tokens, view.syntax);
}

/** A country, or else a name; nothing for a pronoun or a plain noun. */
function whoIs({ keys, tokens }: ClaimView, { first, last }: Phrase): string | undefined {
  const country = keys.slice(first, last + 1).find((key) => key.startsWith('@'));
  if (country !== undefined) return country;
  for (let at = last; at >= first; at--) if (tokens[at]!.pos === 'name') return keys[at];
  return undefined;
}

function shareTopic(a: ClaimView, from: number, b: ClaimView, to: number): boolean {
  const raised = new Set(a.keys.slice(from + 1).filter((key) => key !== ''));
  return b.keys.slice(to + 1).some((key) => raised.has(key));
}

function textOf({ tokens }: ClaimView, { first, last }: Phrase): string {
  return wordsIn(tokens, tokens[first]!.start, tokens[last]!.end);
}
