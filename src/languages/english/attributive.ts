import { OPENS_NOUN_PHRASE } from '../../lexicon/attachment.js';
import { POSTPOSED } from '../../lexicon/noun-phrases.js';
import type { PartOfSpeech } from '../language.js';
import { STATES } from './follows.js';
import type { Candidate } from './tag.js';

const PAST: ReadonlySet<number> = new Set((['past', 'participle'] as const).map((state) => STATES.indexOf(state)));
const NUMBER = STATES.indexOf('number');
const NOUNS: ReadonlySet<PartOfSpeech> = new Set(['noun', 'adjective']);
/** What may stand before a number that counts what follows it; behind a noun or at the start the number may be a subject. */
const BEFORE_COUNT: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'preposition', 'adjective', 'verb']);
/** What shows behind "concerned" that it takes no object. */
const OBJECT: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'adjective', 'determiner', 'pronoun', 'number']);

/** The reading of a sentence in which a participle that describes a noun is no verb: "the | detained | sailors", "the parties | concerned". */
export function withAttributives(path: readonly Candidate[], lowers: (at: number) => string): readonly Candidate[] {
  let read: Candidate[] | undefined;
  for (let at = 1; at < path.length; at += 1) {
    if (!PAST.has(path[at]!.state)) continue;
    if (!describesNext(path, at, lowers) && !describesLast(path, at, lowers)) continue;
    read ??= [...path];
    read[at] = { ...path[at]!, pos: 'adjective' };
  }
  return read ?? path;
}

function describesNext(path: readonly Candidate[], at: number, lowers: (at: number) => string): boolean {
  const next = path[at + 1];
  if (next === undefined || !NOUNS.has(next.pos)) return false;
  if (OPENS_NOUN_PHRASE.has(lowers(at - 1))) return true;
  return path[at - 1]!.state === NUMBER && at > 1 && BEFORE_COUNT.has(path[at - 2]!.pos);
}

function describesLast(path: readonly Candidate[], at: number, lowers: (at: number) => string): boolean {
  if (path[at - 1]!.pos !== 'noun' || !POSTPOSED.has(lowers(at))) return false;
  const next = path[at + 1];
  return next === undefined || !OBJECT.has(next.pos);
}
