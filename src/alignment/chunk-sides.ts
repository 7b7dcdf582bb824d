import { english } from '../languages/english.js';
import type { Name, Token } from '../languages/language.js';
import { type Chunk, chunkOf } from './chunk.js';
import type { Lexis } from './lexis.js';

/** Reads the phrases of one claim together, so that each word is understood beside its neighbours. */
export function readChunks(phrases: readonly string[], lexis: Lexis): Chunk[] {
  const ends: number[] = [];
  let text = '';
  for (const phrase of phrases) {
    text += `${phrase} `;
    ends.push(text.length);
  }
  const tokens: Token[][] = phrases.map(() => []);
  const names: Name[][] = phrases.map(() => []);
  let chunk = 0;
  for (const sentence of english.read(text).sentences) {
    const places = sentence.tokens.map((token) => {
      while (token.start >= ends[chunk]!) chunk += 1;
      tokens[chunk]!.push(token);
      return { chunk, at: tokens[chunk]!.length - 1 };
    });
    for (const name of sentence.names) {
      const first = places[name.first]!;
      const last = places[name.last]!;
      if (first.chunk === last.chunk) names[first.chunk]!.push({ ...name, first: first.at, last: last.at });
    }
  }
  return phrases.map((phrase, i) => chunkOf(tokens[i]!, names[i]!, phrase, i / Math.max(1, phrases.length - 1), lexis));
}
