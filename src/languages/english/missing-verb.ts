import type { PartOfSpeech } from '../language.js';
import { STATES } from './follows.js';
import type { Candidate } from './tag.js';

const FINITE: ReadonlySet<number> = new Set(
  (['present', 'past', 'base'] as const).map((state) => STATES.indexOf(state)),
);
const SUBJECTS: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name']);
const OPENS_OBJECT: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'pronoun', 'number']);

/**
 * The reading of a sentence in which no verb was found, with the first word that can be one between a noun and what opens its
 * object: "The army | controls | the airport" is no sentence without it. Any other reading as it is.
 */
export function withVerb(
  path: readonly Candidate[],
  sentence: readonly (readonly Candidate[])[],
): readonly Candidate[] {
  if (path.some(({ pos }) => pos === 'verb')) return path;
  for (let at = 1; at + 1 < path.length; at += 1) {
    if (!SUBJECTS.has(path[at - 1]!.pos) || !OPENS_OBJECT.has(path[at + 1]!.pos)) continue;
    const verb = sentence[at]!.find(({ state }) => FINITE.has(state));
    if (verb !== undefined) return [...path.slice(0, at), verb, ...path.slice(at + 1)];
  }
  return path;
}
