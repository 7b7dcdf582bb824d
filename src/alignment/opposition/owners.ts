import { ownerIndex } from '../../lexicon/owners.js';
import type { Finding } from './finding.js';
import { barePhraseBefore } from './verb.js';
import type { ClaimView } from './view.js';

/** `owner-differs`: both say to which country a thing belongs, and do not name the same. */
export function opposeOwners(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(ownersIn);
  if (left.length === 0) return [];
  const right = b.once(ownersIn);
  for (const l of left) {
    const r = right.find(({ thing }) => thing === l.thing);
    if (r === undefined || r.owner === l.owner) continue;
    return [{ against: { code: 'owner-differs', left: l.text, right: r.text } }];
  }
  return [];
}

/** A thing with the country whose it is, by their keys. */
interface Owned {
  readonly thing: string;
  readonly owner: string;
  readonly text: string;
}

function ownersIn(view: ClaimView): Owned[] {
  const { tokens, keys, syntax, denied } = view;
  const owned: Owned[] = [];
  for (const { first, last } of syntax.find(ownerIndex())) {
    const thing = barePhraseBefore(view, first);
    const at = keys.findIndex((key, k) => k > last && key !== '');
    if (thing === undefined || at < 0 || denied[first] === 1) continue;
    const owner = keys[at]!;
    if (owner.startsWith('@')) owned.push({ thing: keys[thing.head]!, owner, text: tokens[at]!.text });
  }
  return owned;
}
