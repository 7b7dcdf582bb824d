import { english } from '../languages/english.js';
import type { Token } from '../languages/language.js';
import { findPhrases } from '../lexicon/phrase.js';
import { roleIndex } from '../lexicon/roles.js';
import type { Voices } from './voices.js';

/**
 * Whether two names or descriptions stand for one speaker: `true` where they share a name, `false` where they cannot be one,
 * undefined where the texts do not show it ("Lund" and "the minister").
 */
export function sameSpeaker(left: string, right: string, voices: Voices): boolean | undefined {
  const [a, b] = [profileOf(left), profileOf(right)];
  if (a.name !== undefined && a.name === b.name) return true;
  const [x, y] = [voices.sideOf(left), voices.sideOf(right)];
  if (x !== undefined && y !== undefined)
    return x === y ? (a.person !== undefined && b.person !== undefined ? false : undefined) : false;
  if (a.person !== undefined && b.person !== undefined) return false;
  if (a.person === undefined && b.person === undefined && a.office && b.office)
    return a.words.some((word) => b.words.includes(word)) ? undefined : false;
  return undefined;
}

/** A speaker's name as it can be compared. */
interface Named {
  /** The name under which mentions meet: the family name of a person. */
  readonly name?: string;
  /** The same, where it is known to be a person's. */
  readonly person?: string;
  /** An office is named: "the finance minister". */
  readonly office: boolean;
  readonly words: readonly string[];
}

function profileOf(words: string): Named {
  const { tokens, names } = english.read(words).sentences[0] ?? { tokens: [], names: [] };
  const person = names.find(({ kind }) => kind === 'person')?.key;
  const name = person ?? names.find(({ kind }) => kind === 'unknown')?.key;
  return {
    ...(name === undefined ? {} : { name }),
    ...(person === undefined ? {} : { person }),
    office: findPhrases(tokens, roleIndex()).length > 0,
    words: tokens.filter(isContent).map(({ lemma }) => lemma),
  };
}

function isContent({ pos }: Token): boolean {
  return pos === 'noun' || pos === 'name' || pos === 'adjective';
}
