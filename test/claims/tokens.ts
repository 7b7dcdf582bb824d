import { english } from '../../src/languages/english.js';
import type { PartOfSpeech, Token } from '../../src/languages/language.js';

/** The tokens of a text, sentence after sentence. */
export function tokensOf(text: string): Token[] {
  return english.read(text).sentences.flatMap(({ tokens }) => tokens);
}

/** Tokens made by hand, written `word` or `word/pos` or `word/pos/lemma`, one space apart in the text. */
export function handMade(line: string): Token[] {
  let start = 0;
  return line.split(' ').map((entry) => {
    const [text = '', pos = 'other', lemma = text.toLowerCase()] = entry.split('/');
    const token = { text, start, end: start + text.length, lower: text.toLowerCase(), lemma, pos: pos as PartOfSpeech };
    start += text.length + 1;
    return token;
  });
}
