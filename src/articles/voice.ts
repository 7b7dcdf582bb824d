import type { Attribution } from '../attribution/attribution.js';
import type { Sentence, Token } from '../languages/language.js';
import { CONCEDING, DOCUMENTS, GIVING, HEARERS, NAMING, VIEWS } from '../lexicon/bodies.js';
import { cues } from '../lexicon/cues.js';
import { NEGATIONS } from '../lexicon/grammar.js';
import type { Span } from '../text/span.js';
import type { Line } from './article.js';
import { type Phrase, phrase, phraseOf, tokenFrom } from './phrase.js';

/** Whom a sentence lets speak: the words for the source, and how it does. */
export interface Voice {
  readonly source: Phrase;
  /** `says`: it reports. `silent`: it tells that the source said nothing on a point. */
  readonly manner: 'says' | 'silent';
  /** Speech, or a quotation: not only an attitude. */
  readonly firm: boolean;
  readonly span: Span;
}

/** Furthest token that a subject is looked for. */
const OPENING = 40;

/** The voices of a sentence, the likeliest first. */
export function voicesIn(text: string, line: Line, sentence: Sentence, found: readonly Attribution[]): Voice[] {
  const conceded = concededTo(sentence.tokens);
  const ranked = found
    .flatMap((attribution) => {
      const { source, cue } = attribution;
      if (source === undefined || attribution.nested !== undefined) return [];
      if (cue !== undefined && cue.start < conceded && cue.start >= line.start) return [];
      const at = tokenFrom(sentence.tokens, source.start);
      const before = sentence.tokens[at - 1]?.lower ?? '';
      if (NAMING.has(before) || CONCEDING.has(before)) return [];
      const words = phraseOf(sentence, source);
      if (words.tokens.length === 0 || isHearer(words) || words.tokens[0]!.pos === 'pronoun' && /^(?:that|which|who)$/u.test(words.tokens[0]!.lower)) return [];
      const weight = weightOf(attribution, line, words);
      return weight > 0 ? [{ voice: voiceOf(attribution, words), weight, at }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ voice }) => voice);
  if (ranked.length > 0) return ranked;
  return otherVoices(text, line, sentence, conceded);
}

function voiceOf({ negated, cueLemma, cueClass, quoted, source }: Attribution, words: Phrase): Voice {
  const denies = cues().get(cueLemma)?.denies === true || /^(?:deny|reject|refuse|rule_out)$/u.test(cueLemma);
  return {
    source: words,
    manner: negated && !denies ? 'silent' : 'says',
    firm: cueClass === 'speech' || quoted !== 'indirect',
    span: source!,
  };
}

const CLASS_WEIGHT = { speech: 1, attitude: 0.6, evidence: 0.5, thought: 0.5, intention: 0.2 } as const;

/** How much of the sentence is the source's, more for plain speech. */
function weightOf({ cueClass, content, cue, source, quoted }: Attribution, line: Line, { tokens }: Phrase): number {
  let covered = 0;
  for (const span of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
    covered += Math.max(0, Math.min(line.end, span.end) - Math.max(line.start, span.start));
  const share = Math.min(1, covered / (line.end - line.start));
  const possessive = /^['’]s?$/u.test(tokens.at(-1)!.text);
  if (share < 0.4 && !(cueClass === 'speech' && quoted !== 'indirect')) return 0;
  return CLASS_WEIGHT[cueClass] * share * (possessive && !(source && source.start === line.start) ? 0.3 : 1);
}

/** The end of a clause that concedes something before the main one: "Although Epic called it a protest, ...". */
function concededTo(tokens: readonly Token[]): number {
  if (!CONCEDING.has(tokens[0]?.lower ?? '')) return -1;
  for (let i = 1; i < Math.min(tokens.length, OPENING); i++) if (tokens[i]!.lower === ',') return tokens[i]!.end;
  return -1;
}

function isHearer({ tokens }: Phrase): boolean {
  const head = tokens.findIndex(({ pos }) => pos === 'preposition');
  const noun = tokens.slice(0, head < 0 ? tokens.length : head).findLast(({ pos }) => pos === 'noun' || pos === 'name');
  return noun !== undefined && HEARERS.has(noun.lemma);
}

/** Voices that no cue with its content shows: "in X's view", "X's statement began", "was how X put it", "X saw it otherwise: “…”". */
function otherVoices(_text: string, line: Line, sentence: Sentence, conceded: number): Voice[] {
  const { tokens, names } = sentence;
  const voices: Voice[] = [];
  const add = (first: number, end: number, manner: Voice['manner'], firm: boolean): void => {
    if (end <= first) return;
    const source = phrase(tokens, names, first, end);
    if (!isHearer(source)) voices.push({ source, manner, firm, span: { start: tokens[first]!.start, end: tokens[end - 1]!.end } });
  };
  const start = conceded < 0 ? 0 : tokenFrom(tokens, conceded);
  const limit = Math.min(tokens.length, start + OPENING);
  // "in the judge's reasoning", "in his view"
  for (let i = 0; i < Math.min(tokens.length, 200); i++) {
    if (!VIEWS.has(tokens[i]!.lemma) || tokens[i]!.pos === 'verb') continue;
    const owner = ownerBefore(tokens, i);
    if (owner === undefined) continue;
    const inside = tokens[owner - 1]?.lower;
    if (inside === 'in' || inside === 'by' || inside === 'was' || inside === 'is') add(owner, i, 'says', true);
  }
  const verb = verbFrom(tokens, start, limit);
  if (verb > start) {
    let first = start;
    while (first < verb && !/\p{L}/u.test(tokens[first]!.text)) first++;
    const subject = phrase(tokens, names, first, verb);
    const head = headOf(subject.tokens);
    const silent = isSilent(tokens, verb);
    const document = head !== undefined && DOCUMENTS.has(head);
    const speaks = cues().get(tokens[verb]!.lemma) !== undefined && /speech|attitude/u.test(String(cues().get(tokens[verb]!.lemma)?.class));
    if (silent) add(first, verb, 'silent', false);
    else if (document || speaks || line.quotes) add(first, verb, 'says', document || line.quotes || speaks);
  }
  // "An appeal would be lodged, it was confirmed by a spokeswoman", "was rejected by the spokesman"
  for (let i = 1; i < Math.min(tokens.length, 200); i++) {
    if (tokens[i]!.lower !== 'by' || cues().get(tokens[i - 1]!.lemma) === undefined) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < 12 && /^(?:noun|name|adjective|determiner)$/u.test(tokens[end]!.pos)) end++;
    add(i + 1, end, 'says', true);
  }
  // "“…,” was how one official put it": who is named outside the quotation
  if (line.quotes && !line.quoted) {
    for (const { first, last } of names.slice(0, 20)) add(first, last + 1, 'says', true);
  }
  return voices;
}

function ownerBefore(tokens: readonly Token[], at: number): number | undefined {
  let first = at - 1;
  if (first < 0) return undefined;
  if (tokens[first]!.pos === 'adjective') first--;
  if (first < 0) return undefined;
  if (/^(?:his|her|its|their)$/u.test(tokens[first]!.lower)) return first;
  if (!/^['’]s?$/u.test(tokens[first]!.text)) return undefined;
  while (first > 0 && at - first < 10 && /^(?:noun|name|adjective|determiner|number)$/u.test(tokens[first - 1]!.pos)) first--;
  return first;
}

/** The first finite verb outside the opening phrase. */
function verbFrom(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) if (tokens[i]!.pos === 'verb' || tokens[i]!.pos === 'auxiliary') return i;
  return -1;
}

function headOf(tokens: readonly Token[]): string | undefined {
  let head: string | undefined;
  for (const { pos, lemma, lower } of tokens) {
    if (pos === 'preposition' || lower === ',') break;
    if (pos === 'noun' || pos === 'name') head = lemma;
  }
  return head;
}

/** "gave no date", "did not mention", "contains no such instruction". */
function isSilent(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb; i < Math.min(tokens.length, verb + 4); i++) {
    if (!GIVING.has(tokens[i]!.lemma)) continue;
    for (let k = verb; k <= Math.min(tokens.length - 1, i + 2); k++) if (NEGATIONS.has(tokens[k]!.lower)) return true;
  }
  return false;
}
