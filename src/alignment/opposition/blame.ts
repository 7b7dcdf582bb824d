import type { Finding } from './finding.js';
import type { ClaimView } from './view.js';
import { wrongdoersOf } from './wrongdoers.js';

/** `blame-differs`: each side lays a wrong at the door of a country, and not of the same. */
export function opposeBlame(a: ClaimView, b: ClaimView): Finding[] {
  const left = [...wrongdoersOf(a).keys()];
  if (left.length === 0) return [];
  const right = [...wrongdoersOf(b).keys()];
  if (right.length === 0 || left.some((country) => right.includes(country))) return [];
  return [{ against: { code: 'blame-differs', left: left.join(' '), right: right.join(' ') } }];
}
