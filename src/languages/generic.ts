import { normalise } from '../text/normalise.js';
import { sentences, words } from '../text/segment.js';
import type { Span } from '../text/span.js';
import type { Language, PartOfSpeech, Sentence, Token } from './language.js';

/**
 * Reads any language by rules of writing alone (`text/segment.ts`): sentences and words, no dictionary forms, no parts of speech,
 * no names, no countries. In scripts without blanks each sign counts as a word.
 */
export const generic: Language = {
  tag: 'und',
  limits: ['no-lemmas', 'no-parts-of-speech', 'no-names', 'no-countries', 'no-attribution'],
  read(text) {
    const found: Sentence[] = [];
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end);
      const tokens = [...words(sentence)].flatMap((word) => tokenOf(sentence, word, start) ?? []);
      if (tokens.length > 0)
        found.push({ start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens, names: [] });
    }
    return { language: 'und', sentences: found };
  },
};

const NUMBER = /^\p{N}/u;
const WORD = /[\p{L}\p{N}]/u;

/** `offset`: where the sentence starts in its text. */
function tokenOf(sentence: string, { start, end }: Span, offset: number): Token | undefined {
  const form = sentence.slice(start, end);
  if (form.trim() === '') return undefined;
  const lower = normalise(form);
  const pos: PartOfSpeech = NUMBER.test(form) ? 'number' : WORD.test(form) ? 'other' : 'punctuation';
  return { start: offset + start, end: offset + end, text: form, lower, lemma: lower, pos };
}
