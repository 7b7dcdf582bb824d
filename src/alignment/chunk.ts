import type { Name, PartOfSpeech, Token } from '../languages/language.js';
import type { Lexis } from './lexis.js';
import { type ContentWord, type Wording, wordingOf } from './wording.js';

/** A phrase of a claim, ready to be laid against the phrases of another. */
export interface Chunk extends Wording {
  /** As written. */
  readonly text: string;
  /** The word that the others describe: the last noun or name before a preposition, or the last verb; else the last word. */
  readonly head: ContentWord | undefined;
  readonly kind: 'noun' | 'verb' | 'description' | 'other';
  /** The preposition it opens with, by number in the lexis; -1 where there is none. */
  readonly preposition: number;
  /** Nothing but marks, or no words at all. */
  readonly empty: boolean;
  /** Where it stands among the chunks of its claim, 0..1. */
  readonly position: number;
}

const NOUNS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['noun', 'name', 'pronoun', 'number']);
const VERBS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['verb', 'auxiliary']);
const DESCRIPTIONS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['adjective', 'adverb']);

/** Makes a chunk of its tokens; names are those that lie inside, counted from its first token. */
export function chunkOf(
  tokens: readonly Token[],
  names: readonly Name[],
  text: string,
  position: number,
  lexis: Lexis,
): Chunk {
  const wording = wordingOf(tokens, names, text, lexis);
  const said = tokens.filter(({ pos }) => pos !== 'punctuation');
  const kind = kindOf(said);
  const opener = said[0];
  return {
    ...wording,
    text,
    head: headOf(wording, tokens, kind),
    kind,
    preposition: opener?.pos === 'preposition' || opener?.lower === 'to' ? lexis.number(opener.lower) : -1,
    empty: said.length === 0,
    position,
  };
}

function kindOf(said: readonly Token[]): Chunk['kind'] {
  if (said.some(({ pos }) => NOUNS.has(pos))) return 'noun';
  if (said.some(({ pos }) => VERBS.has(pos))) return 'verb';
  return said.some(({ pos }) => DESCRIPTIONS.has(pos)) ? 'description' : 'other';
}

function headOf(wording: Wording, tokens: readonly Token[], kind: Chunk['kind']): ContentWord | undefined {
  const ofKind = kind === 'noun' ? NOUNS : kind === 'verb' ? VERBS : undefined;
  if (ofKind === undefined) return wording.content.at(-1);
  let head: ContentWord | undefined;
  let from = -1;
  for (const word of wording.content) {
    if (!ofKind.has(word.pos)) continue;
    if (head !== undefined && tokens.slice(from, word.token).some(({ pos }) => pos === 'preposition')) break;
    head = word;
    from = word.token;
  }
  return head ?? wording.content.at(-1);
}
