import type { Sentence, Token } from '../languages/language.js';
import { type FurnitureKind, furnitureIndex } from '../lexicon/furniture.js';
import { type Match, phraseAt } from '../lexicon/phrase.js';
import { startsAddress } from '../text/address.js';
import { lineBreaks } from '../text/line-breaks.js';
import type { Span } from '../text/span.js';

/** The sentences of a text that tell of the event, and the lines around them that belong to the publication. */
export interface Account {
  readonly sentences: readonly Sentence[];
  readonly furniture: readonly Span[];
}

/** "@roads", "press@roads.example" */
const HANDLE = /^@\w|\S@\S/u;

const LETTER = /[\p{L}\p{N}]/u;

/** The words of the table that a sentence begins with. */
type Opening = Match<{ readonly kind: FurnitureKind }>;

/** A byline has at most so many tokens. */
const BYLINE = 12;

/**
 * Parts what tells of the event from what a publication puts around it: whom to call, "for immediate release", bylines, links,
 * a paragraph on the publisher. Such a line is told by one side alone and would be found missing in every other.
 */
export function accountOf(text: string, sentences: readonly Sentence[]): Account {
  const told: Sentence[] = [];
  const furniture: Span[] = [];
  /** What the line, or the paragraph, of the sentence before turned out to be. */
  let open: 'told' | 'line' | 'paragraph' = 'told';
  let before = 0;
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const tokens = pastMarks(sentence.tokens);
    const match = phraseAt(tokens, 0, furnitureIndex());
    const gap = lineBreaks(text, before, start);
    if (open === 'line' ? gap > 0 : gap > 1) open = 'told';
    if (open === 'told' && (gap > 0 || before === 0)) open = opened(text, tokens, end, match);
    if (open === 'told' && !saysNothing(tokens, match)) told.push(sentence);
    else if (LETTER.test(text.slice(start, end))) furniture.push({ start, end });
    before = end;
  }
  return { sentences: told, furniture };
}

/** Without the mark of a list or of an answer before them. */
function pastMarks(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ pos }) => pos !== 'punctuation');
  return first > 0 ? tokens.slice(first) : tokens;
}

/** What begins with a sentence that begins a line and ends at a place of the text. */
function opened(
  text: string,
  tokens: readonly Token[],
  end: number,
  match: Opening | undefined,
): 'told' | 'line' | 'paragraph' {
  const whole = end >= text.length || lineBreaks(text, end, nextWord(text, end)) > 0;
  if (match !== undefined) {
    const next = match.last + 1;
    const alone = whole && restIsMarks(tokens, next);
    switch (match.entry.kind) {
      case 'opener':
        return 'line';
      case 'credit':
        if (!hasVerb(tokens, next)) return 'line';
        break;
      case 'line':
        if (alone) return 'line';
        break;
      case 'label':
        if (alone || tokens[next]?.lower === ':') return 'line';
        break;
      case 'boilerplate':
        if (isHeadOfBoilerplate(tokens, next, whole)) return 'paragraph';
        break;
      case 'sentence':
    }
  }
  return whole && (isByline(tokens) || isSignature(tokens)) ? 'line' : 'told';
}

/** "About Baltline: ...", or "About Baltline" on a line of its own. */
function isHeadOfBoilerplate(tokens: readonly Token[], first: number, whole: boolean): boolean {
  let at = first;
  while (at < tokens.length && (tokens[at]!.pos === 'name' || tokens[at]!.pos === 'determiner')) at += 1;
  if (at === first) return false;
  return at < tokens.length ? tokens[at]!.lower === ':' : whole;
}

/** "By Ana Ruiz and Per Holm", "By Staff Reporter": nothing but names, and no full stop. */
function isByline(tokens: readonly Token[]): boolean {
  if (tokens[0]!.text !== 'By' || tokens.length < 2 || tokens.length > BYLINE) return false;
  for (let k = 1; k < tokens.length; k += 1) {
    const { pos, text, lower } = tokens[k]!;
    if (lower !== 'and' && lower !== ',' && lower !== 'in' && !/^\p{Lu}/u.test(text)) return false;
    if (pos === 'number' || pos === 'verb') return false;
  }
  return true;
}

/** A name with a handle or an address and a date, as over a post: a line without a verb. */
function isSignature(tokens: readonly Token[]): boolean {
  return tokens.some(isAddress) && !hasVerb(tokens, 0);
}

/** Nothing but marks and addresses, a greeting or an answer in a word. */
function saysNothing(tokens: readonly Token[], match: Opening | undefined): boolean {
  const first = match?.entry.kind === 'sentence' ? match.last + 1 : 0;
  return restIsMarks(tokens, first);
}

function hasVerb(tokens: readonly Token[], first: number): boolean {
  return tokens.some(({ pos }, k) => k >= first && (pos === 'verb' || pos === 'auxiliary'));
}

function restIsMarks(tokens: readonly Token[], first: number): boolean {
  for (let k = first; k < tokens.length; k += 1) if (isWord(tokens[k]!)) return false;
  return true;
}

/** Not a mark, an address or a row of signs. */
function isWord(token: Token): boolean {
  return LETTER.test(token.text) && !isAddress(token);
}

function isAddress({ text }: Token): boolean {
  return startsAddress(text, 0) || HANDLE.test(text);
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
