import type { Name, Sentence, Token } from '../languages/language.js';
import { PARTS_OF_GROUP } from '../lexicon/noun-phrases.js';
import type { Span } from '../text/span.js';

/** Some tokens of a sentence in a row, with the names among them; `first` and `last` of a name count from the phrase's start. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** Longer descriptions are cut: no source takes more words. */
const LONGEST = 40;

/** The tokens of a sentence that stand in a span. */
export function phraseOf({ tokens, names }: Sentence, span: Span): Phrase {
  const first = tokenFrom(tokens, span.start);
  let end = first;
  while (end < tokens.length && end - first < LONGEST && tokens[end]!.start < span.end) end++;
  return phrase(tokens, names, first, end);
}

export function phrase(tokens: readonly Token[], names: readonly Name[], first: number, end: number): Phrase {
  const inside: Name[] = [];
  for (let n = nameFrom(names, first); n < names.length && names[n]!.last < end; n++)
    inside.push({ ...names[n]!, first: names[n]!.first - first, last: names[n]!.last - first });
  return { tokens: tokens.slice(first, end), names: inside };
}

/** The number of the first token that ends after `offset`. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameFrom(names: readonly Name[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The main noun of a description, as a lemma: the last noun before a preposition, comma or relative; "one of the people" is about people. */
export function headOf(tokens: readonly Token[]): string {
  let head = '';
  for (const { pos, lemma, lower } of tokens) {
    if (lower === 'of' && (head === '' || PARTS_OF_GROUP.has(head))) head = '';
    else if (
      head !== '' &&
      (pos === 'preposition' || lower === 'who' || lower === 'which' || lower === ',' || pos === 'verb')
    )
      break;
    if (pos === 'noun' || pos === 'name' || (head === '' && (pos === 'pronoun' || pos === 'number'))) head = lemma;
  }
  return head === '' ? (tokens.at(-1)?.lemma ?? '') : head;
}
