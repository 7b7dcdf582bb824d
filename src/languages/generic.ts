import { normalise } from '../text/normalise.js';
import { segments } from '../text/segment.js';
import type { Language, PartOfSpeech, Sentence, Token } from './language.js';

/**
 * Reads any language as far as Unicode's rules go (UAX #29): sentences and words, no dictionary forms, no parts of speech, no
 * names, no countries. Where the cuts fall may differ in detail between engines, for their tables differ.
 */
export const generic: Language = {
  tag: 'und',
  limits: ['no-lemmas', 'no-parts-of-speech', 'no-names', 'no-countries', 'no-attribution'],
  read(text) {
    const sentences: Sentence[] = [];
    for (const { start, end } of segments(text, 'sentence')) {
      const tokens = tokensOf(text.slice(start, end), start);
      const last = tokens[tokens.length - 1];
      if (last) sentences.push({ start: tokens[0]!.start, end: last.end, tokens, names: [] });
    }
    return { language: 'und', sentences };
  },
};

const SPACE = /^[\s\0]*$/;
const NUMBER = /^\p{N}/u;
const WORD = /[\p{L}\p{N}]/u;

function tokensOf(sentence: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of segments(sentence, 'word')) {
    const text = sentence.slice(start, end);
    if (SPACE.test(text)) continue;
    const lower = normalise(text);
    const pos: PartOfSpeech = NUMBER.test(text) ? 'number' : WORD.test(text) ? 'other' : 'punctuation';
    tokens.push({ start: offset + start, end: offset + end, text, lower, lemma: lower, pos });
  }
  return tokens;
}
