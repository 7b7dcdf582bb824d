import { english } from '../languages/english.js';
import type { Token } from '../languages/language.js';

/** Whether a speaker is the source that tells it, by the words of both names: "the Kremlin" in the Kremlin's own readout. */
export function isOwnVoice(speaker: string, source: string): boolean {
  const words = wordsOf(speaker);
  const own = new Set(wordsOf(source));
  return words.length > 0 && words.every((word) => own.has(word));
}

const CONTENT: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'number']);

function wordsOf(name: string): string[] {
  return english
    .read(name)
    .sentences.flatMap(({ tokens }) => tokens.filter(({ pos }) => CONTENT.has(pos)).map(({ lemma }) => lemma));
}
