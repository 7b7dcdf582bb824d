import type { Finding } from './finding.js';
import type { ClaimView } from './view.js';
import { wrongdoersOf } from './wrongdoers.js';

/** `blame-differs`: each side lays a wrong at the door of a country, and not of the same. */
export function opposeBlame(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(wrongdoersOf);
  if (left.size === 0) return [];
  const right = b.once(wrongdoersOf);
  const [ours, theirs] = [[...left.keys()], [...right.keys()]];
  if (theirs.length === 0 || ours.some((country) => right.has(country))) return [];
  return [{ against: { code: 'blame-differs', left: ours.join(' '), right: theirs.join(' ') } }];
}
