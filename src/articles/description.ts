import type { Name, Token } from '../languages/language.js';
import { type Body, bodyIndex, JOINT_TEXTS, PRESS, STATE_MEDIA, STATE_OUTLETS, TOGETHER } from '../lexicon/bodies.js';
import { findPhrases } from '../lexicon/phrase.js';
import { placesIn } from '../lexicon/places.js';
import { roleIndex } from '../lexicon/roles.js';
import { headOf, type Phrase } from './phrase.js';

/** Key of the side that the press speaks for: the narrator's. */
export const PRESS_PARTY = 'press';
/** How far a description reaches from the name it stands beside, in tokens. */
export const REACH = 12;
/** Bodies that belong to a state: without its name they are of the state that the text speaks of there. */
export const OF_STATE: ReadonlySet<Body> = new Set(['government', 'forces', 'embassy']);
const DESCRIBES: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'determiner', 'number', 'pronoun']);

/** "TOKYO — ...", "WASHINGTON (AP) — ...": the country of the place in capitals that an agency's text opens with. */
export function datelineOf(tokens: readonly Token[]): string | undefined {
  const dash = tokens.slice(0, 12).findIndex(({ text }) => /^[-–—]+$/u.test(text));
  if (dash < 1 || !/^\p{Lu}{2}/u.test(tokens[0]!.text)) return undefined;
  const country = tokens.slice(0, dash).find((token) => token.country !== undefined)?.country;
  return country && `country:${country}`;
}

/** Whether one word of a name is the organisation's alone: neither a country nor a kind of body. */
export function isDistinct(word: string): boolean {
  return (
    word.length > 2 &&
    !/^(?:national|international|world|general|federal|central|royal|european|american|united)$/u.test(word) &&
    !isBody(word)
  );
}

function isBody(word: string): boolean {
  return findPhrases([{ lower: word, lemma: word }], bodyIndex()).length > 0;
}

export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

export function describes({ pos, lower }: Token): boolean {
  return DESCRIBES.has(pos) || lower === 'of' || lower === "'s";
}

/** The words of an apposition or relative clause behind a name: ", the Egyptian spokesman,", ", who commands U.S. air forces". */
export function apposition(tokens: readonly Token[], from: number): readonly Token[] {
  const joint = tokens[from]?.lower;
  if (joint !== ',' && joint !== 'of') return [];
  const relative = tokens[from + 1]?.lower === 'who';
  const end = Math.min(tokens.length, from + 1 + REACH);
  let k = from + 1;
  while (k < end && tokens[k]!.lower !== ',' && (relative || tokens[k]!.pos !== 'verb')) k++;
  const description = tokens.slice(from + 1, k);
  if (joint === 'of') return description.slice(0, 3);
  return relative || findPhrases(description, roleIndex()).length > 0 ? description : [];
}

/** A medium's side: the state whose organ it is, or the press. */
export function mediumOf(words: readonly Token[], country: string | undefined): string | undefined {
  const outlet = findPhrases(words, STATE_OUTLETS()).find(({ first }) => isCapital(words[first]!));
  if (outlet !== undefined) return `country:${outlet.entry.country}`;
  if (
    words.some(({ lower }) => lower.startsWith('state') || lower === 'official') &&
    words.some(({ lemma }) => STATE_MEDIA.has(lemma))
  )
    return country && `country:${country}`;
  // "the AFP" is no agency: its name stands without article.
  const press = findPhrases(words, PRESS()).find(({ first, entry }) =>
    entry.reason === 'name'
      ? isCapital(words[first]!) &&
        !(first > 0 && words[first - 1]!.lower === 'the' && /^[A-Z]+$/u.test(words[first]!.text))
      : true,
  );
  return press && PRESS_PARTY;
}

export function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** An organisation, or a name of unknown kind that is no person's by its apposition: "Kate Adams, the general counsel". */
export function isOrganisation({ kind, key, first, last }: Name, { tokens }: Phrase): boolean {
  if (kind === 'organisation') return true;
  if (kind !== 'unknown' || key.length < 2) return false;
  const apposed = [first - 1, last + 1, last + 2].some((i) => tokens[i]?.lower === ',');
  return !(apposed && isRole(tokens));
}

/** The country of a description, unless it only stands in a person's name or is a town's that speaks for itself: "Barcelona". */
export function countryOf({ tokens, names }: Phrase, bodies: readonly Body[]): string | undefined {
  for (const { first, country, via } of placesIn(tokens)) {
    const name = names.find((one) => one.first <= first && first <= one.last);
    if (name?.kind === 'person' && first > name.first && tokens[first - 1]!.lower !== 'of') continue;
    const town = via === 'city' || via === 'region';
    if (town && first <= 1 && !bodies.some((body) => OF_STATE.has(body))) continue;
    return country;
  }
  return undefined;
}

export function isRole(words: readonly Token[]): boolean {
  return findPhrases(words, roleIndex()).some(({ entry }) => entry.office !== 'honorific');
}

/** A name that stands for a country as a whole: the Kremlin. */
export function isSeat(words: readonly Token[], { key }: Name): boolean {
  return key.split(' ').every((part) => words.some(({ lower, country }) => lower === part && country !== undefined));
}

export function bodiesIn(words: readonly Token[]): Body[] {
  return findPhrases(words, bodyIndex()).map(({ entry }) => entry.body);
}

export function isJoint(words: readonly Token[]): boolean {
  const joint = words.findIndex(({ lower }) => lower === 'joint');
  return joint >= 0 && words.slice(joint, joint + 3).some(({ lemma }) => JOINT_TEXTS.has(lemma));
}

export function isTogether(words: readonly Token[]): boolean {
  return (
    TOGETHER.has(headOf(words)) &&
    words.some(({ lower, lemma }) => lower === 'both' || lower === 'two' || (lower !== lemma && TOGETHER.has(lemma))) &&
    words.every(({ country }) => country === undefined)
  );
}
