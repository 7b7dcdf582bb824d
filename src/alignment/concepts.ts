import type { Name, PartOfSpeech, Token } from '../languages/language.js';
import { aliasesIn } from '../lexicon/aliases.js';

/** What a token is compared by: a country, a person, an alias group or a dictionary form. */
export interface Concept {
  /** Starts with `@` for a country; otherwise a lower-case word. */
  readonly key: string;
  readonly pos: PartOfSpeech;
  /** Number of the token it was read from. */
  readonly token: number;
}

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'verb', 'adjective', 'adverb', 'number']);

/** What a reader that tells no parts of speech says of tokens; its words are all at `other`. */
const UNTOLD: ReadonlySet<PartOfSpeech> = new Set(['other', 'number', 'punctuation']);

/** Words of a full name that are shorter ("of", "the") say nothing. */
const SHORTEST_WORD = 4;

/**
 * The content words of a run of tokens, one concept each, in text order. Given names before a family name are left out,
 * so that "Xi Jinping" and "Xi" weigh the same; a token that stands for a country is that country, and a name with other names
 * ("Ayungin Shoal", "Ren'ai Reef") is read as the words of its fullest name under each of them.
 */
export function conceptsOf(tokens: readonly Token[], names: readonly Name[]): Concept[] {
  const covered = new Map<number, Name>();
  for (const name of names) {
    if (name.kind === 'person') for (let i = name.first; i <= name.last; i += 1) covered.set(i, name);
  }
  const aliases = new Map(
    aliasesIn(tokens)
      .filter(
        ({ first, last, canonical }) => !isCountry(tokens, first, last) && writtenAs(tokens, first, last) !== canonical,
      )
      .map((alias) => [alias.first, alias]),
  );
  const untold = tokens.every(({ pos }) => UNTOLD.has(pos));
  const concepts: Concept[] = [];
  let aliasEnd = -1;
  tokens.forEach((token, i) => {
    const alias = aliases.get(i);
    if (alias !== undefined) {
      aliasEnd = alias.last;
      for (const key of alias.canonical.split(' '))
        if (key.length >= SHORTEST_WORD) concepts.push({ key, pos: 'name', token: i });
    }
    if (i <= aliasEnd) return;
    const person = covered.get(i);
    if (person !== undefined) {
      if (i === person.last) concepts.push({ key: person.key, pos: 'name', token: i });
      return;
    }
    if (token.country !== undefined) concepts.push({ key: `@${token.country}`, pos: 'name', token: i });
    else if (CONTENT.has(token.pos) || (untold && token.pos === 'other'))
      concepts.push({ key: token.lemma, pos: token.pos, token: i });
  });
  return concepts;
}

function writtenAs(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "US" and "United States" are one by their country already. */
function isCountry(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).every(({ country }) => country !== undefined);
}
