import type { Sentence } from '../language.js';

export function findNames(sentences: readonly Omit<Sentence, 'names'>[]): Sentence[] {
  return sentences.map((sentence) => ({ ...sentence, names: [] }));
}
