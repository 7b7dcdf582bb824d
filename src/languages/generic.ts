import { normalise } from '../text/normalise.js';
import { segments } from '../text/segment.js';
import type { Span } from '../text/span.js';
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
    const words = segments(text, 'word');
    let word = words.next();
    for (const { end } of segments(text, 'sentence')) {
      const tokens: Token[] = [];
      for (; !word.done && word.value.start < end; word = words.next()) {
        const token = tokenOf(text, word.value);
        if (token) tokens.push(token);
      }
      if (tokens.length > 0)
        sentences.push({ start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens, names: [] });
    }
    return { language: 'und', sentences };
  },
};

const NUMBER = /^\p{N}/u;
const WORD = /[\p{L}\p{N}]/u;

function tokenOf(text: string, { start, end }: Span): Token | undefined {
  const form = text.slice(start, end).trim();
  if (form === '') return undefined;
  const from = start + text.slice(start, end).indexOf(form);
  const lower = normalise(form);
  const pos: PartOfSpeech = NUMBER.test(form) ? 'number' : WORD.test(form) ? 'other' : 'punctuation';
  return { start: from, end: from + form.length, text: form, lower, lemma: lower, pos };
}
