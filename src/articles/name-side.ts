import type { Source } from '../event/event.js';
import type { Token } from '../languages/language.js';
import { DOCUMENTS, STATE_MEDIA, UNNAMED } from '../lexicon/bodies.js';
import { countryName } from '../lexicon/country-name.js';
import { JOINT_PARTY } from './parties.js';
import { headOf, type Phrase } from './phrase.js';

/** How a side is shown: its party by its key, its name by the fullest of the descriptions that the article gives of who speaks for it. */
export function nameSide(key: string, descriptions: readonly Phrase[], text: string): Source {
  let name = '';
  let best = 0;
  for (const description of key === JOINT_PARTY ? [] : descriptions) {
    const found = describe(description, text);
    // What has no name of its own goes by its common noun, not by the name of one who speaks for it.
    // An organisation's name is better than that of who speaks for it.
    if (key.startsWith('org:') && found.rank < 3) continue;
    const rank = key.startsWith('body:') ? Math.min(found.rank, 2 - found.rank) : found.rank;
    if (rank > best) [name, best] = [found.name, rank];
  }
  const party = partyOf(key, name);
  const kind = descriptions.some(({ tokens }) => isMedium(tokens)) ? 'state media' : KINDS.get(key);
  return { name: capital(name === '' ? party : name), party: capital(party), ...(kind !== undefined && { kind }) };
}

const KINDS: ReadonlyMap<string, string> = new Map([
  [JOINT_PARTY, 'joint'],
  ['body:expert', 'expert'],
  ['body:residents', 'witness'],
]);

function partyOf(key: string, name: string): string {
  const colon = key.indexOf(':');
  const rest = key.slice(colon + 1);
  if (key.startsWith('country:')) return countryName(rest);
  if (key.startsWith('given:') || key.startsWith('org:')) return rest;
  if (key === JOINT_PARTY) return 'both sides';
  if (key.startsWith('body:')) return rest;
  return name === '' ? rest : name;
}

interface Described {
  readonly name: string;
  /** 5 for a state's medium, 4 for an organisation, 3 for a country, 2 for a person, 1.5 for an official without a name, 1 for common nouns, 0 for a pronoun or a text. */
  readonly rank: number;
}

/** The words of a description up to its apposition, without its article and a text or a time behind it. */
function describe({ tokens, names }: Phrase, text: string): Described {
  let first = 0;
  while (
    first < tokens.length - 1 &&
    (tokens[first]!.pos === 'determiner' || tokens[first]!.pos === 'preposition' || tokens[first]!.pos === 'number')
  )
    first++;
  let end = first + 1;
  while (end < tokens.length && goesOn(tokens, end)) end++;
  const words = tokens.slice(first, end);
  const inside = names.filter((name) => name.first >= first && name.last < end);
  const name = words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end);
  return {
    name,
    rank: rankOf(
      words,
      inside.map(({ kind }) => kind),
    ),
  };
}

/** Time words behind a body are none of its name: "the military on Wednesday". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  const next = tokens[at + 1];
  // "India's Foreign Ministry" is one name, "the ministry's statement" is the ministry.
  if (lower === "'s" || lower === "'")
    return (
      tokens[at - 1]!.country !== undefined &&
      next !== undefined &&
      /^(?:noun|name|adjective)$/u.test(next.pos) &&
      !DOCUMENTS.has(headOf(tokens.slice(at + 1)))
    );
  if (lower === 'of' || lower === 'for') return true;
  if (pos === 'preposition') return lower === 'in' && tokens[at + 1]?.country !== undefined;
  return pos !== 'punctuation' && pos !== 'verb' && pos !== 'auxiliary' && pos !== 'pronoun';
}

function rankOf(words: readonly Token[], kinds: readonly string[]): number {
  const head = words.at(-1);
  if (head === undefined || head.pos === 'pronoun') return 0;
  if (isMedium(words)) return 5;
  if (kinds.includes('person')) return 2;
  if (UNNAMED.has(head.lemma)) return 1.5;
  if (kinds.includes('organisation') || kinds.includes('unknown')) return 4;
  const country = words.some((word) => word.country !== undefined);
  if (DOCUMENTS.has(head.lemma)) return 0;
  return country ? (words.length > 1 ? 3.5 : 3) : 1;
}

function isMedium(words: readonly Token[]): boolean {
  return words.some(({ lower }) => lower.startsWith('state')) && words.some(({ lemma }) => STATE_MEDIA.has(lemma));
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
