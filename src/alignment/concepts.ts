import type { Name, PartOfSpeech, Token } from '../languages/language.js';

/** What a token is compared by: a country, a person, an alias group or a dictionary form. */
export interface Concept {
  /** Starts with `@` for a country; otherwise a lower-case word. */
  readonly key: string;
  readonly pos: PartOfSpeech;
  /** Number of the token it was read from. */
  readonly token: number;
}

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'verb', 'adjective', 'adverb', 'number']);

/**
 * The content words of a run of tokens, one concept each, in text order. Given names before a family name are left out,
 * so that "Xi Jinping" and "Xi" weigh the same; a token that stands for a country is that country.
 */
export function conceptsOf(tokens: readonly Token[], names: readonly Name[]): Concept[] {
  const covered = new Map<number, Name>();
  for (const name of names) {
    if (name.kind === 'person') for (let i = name.first; i <= name.last; i += 1) covered.set(i, name);
  }
  const concepts: Concept[] = [];
  tokens.forEach((token, i) => {
    const person = covered.get(i);
    if (person !== undefined) {
      if (token.lower === person.key || i === person.last) concepts.push({ key: person.key, pos: 'name', token: i });
      return;
    }
    if (token.country !== undefined) concepts.push({ key: `@${token.country}`, pos: 'name', token: i });
    else if (CONTENT.has(token.pos)) concepts.push({ key: token.lemma, pos: token.pos, token: i });
  });
  return concepts;
}
