import type { Attribution } from '../attribution/attribution.js';
import { type Clause, COMMA, has, MARK, word } from '../attribution/clause.js';
import { cueAt, type FoundCue } from '../attribution/cue.js';
import type { Stretch } from '../attribution/draft.js';
import { sourceEnd } from '../attribution/source-phrase.js';
import { subjectBefore } from '../attribution/subject.js';
import type { Sentence, Token } from '../languages/language.js';
import { bodyIndex, CONCEDING, COURT_VERBS, DOCUMENTS, GIVING, HEARERS, NAMING, VIEWS } from '../lexicon/bodies.js';
import { cues } from '../lexicon/cues.js';
import { NEGATIONS, OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS, RELATIVES } from '../lexicon/grammar.js';
import { findPhrases } from '../lexicon/phrase.js';
import type { Span } from '../text/span.js';
import type { Line } from './article.js';
import { headOf, type Phrase, phrase, phraseOf, tokenFrom } from './phrase.js';

/** Somebody whom a sentence may let speak. */
export interface Voice {
  readonly source: Phrase;
  /**
   * `says`: plain speech, or a quotation. `holds`: a stance or a thought is told. `wants`: an intention. `silent`: it is told that
   * the source said nothing on a point.
   */
  readonly manner: 'says' | 'holds' | 'wants' | 'silent';
}

interface Ranked extends Voice {
  /** Higher first; whole numbers part the ways of finding a voice. */
  readonly weight: number;
}

/** How far into a sentence voices without an attribution are looked for, in tokens. */
const REACH = 200;
const OPENING = 40;
/** An attribution of less of its sentence than this is by the way. */
const BY_THE_WAY = 0.4;

/** From this weight on an attribution is a verb's: nothing that the wording shows stands before it. */
const VERB = 4;

/**
 * The voices of a sentence, the likeliest first: those of its attributions, then those that its wording shows without one. Made as
 * far as they are asked for: the first is mostly the one.
 */
export function* voicesIn(
  line: Line,
  sentence: Sentence,
  clauseOf: () => Clause,
  found: readonly Attribution[],
): Generator<Voice> {
  const from = concededTo(sentence.tokens);
  const start = from === 0 ? line.start : sentence.tokens[from]!.start;
  const voices: Ranked[] = [];
  for (const attribution of found) {
    const voice = attributed(attribution, line, sentence, start);
    if (voice !== undefined && isSpeaker(voice.source)) voices.push(voice);
  }
  yield* inOrder(voices.filter(({ weight }) => weight >= VERB));
  const rest = voices.filter(({ weight }) => weight < VERB);
  for (const voice of worded(line, sentence, clauseOf(), from)) if (isSpeaker(voice.source)) rest.push(voice);
  yield* inOrder(rest);
}

function inOrder(voices: readonly Ranked[]): Ranked[] {
  return [...voices].sort((a, b) => b.weight - a.weight);
}

/** The first token of the main clause after one that concedes: "Although Epic called it a protest, [the court held ...". */
function concededTo(tokens: readonly Token[]): number {
  if (!CONCEDING.has(tokens[0]?.lower ?? '')) return 0;
  for (let i = 1; i < Math.min(tokens.length - 1, OPENING); i++) if (tokens[i]!.lower === ',') return i + 1;
  return 0;
}

const MANNERS = { speech: 'says', attitude: 'holds', evidence: 'holds', thought: 'holds', intention: 'wants' } as const;
const SHARES = { speech: 1, attitude: 0.6, evidence: 0.5, thought: 0.5, intention: 0.2 } as const;

function attributed(attribution: Attribution, line: Line, sentence: Sentence, start: number): Ranked | undefined {
  const { source, cue, content, cueClass, cueLemma, quoted, nested } = attribution;
  if (source === undefined || nested !== undefined) return undefined;
  if (cue === undefined || cue.start < start || cue.start >= line.end) return undefined;
  const words = phraseOf(sentence, withoutPreposition(sentence, source));
  const first = tokenFrom(sentence.tokens, source.start);
  const before = sentence.tokens[first - 1]?.lower;
  if (before !== undefined && (NAMING.has(before) || CONCEDING.has(before))) return undefined;
  let covered = 0;
  for (const span of [source, cue, ...content])
    covered += Math.max(0, Math.min(line.end, span.end) - Math.max(start, span.start));
  const share = Math.min(1, covered / (line.end - start));
  if (share < BY_THE_WAY && (cueClass !== 'speech' || quoted === 'indirect')) return undefined;
  // "Manila's assurance that ..." says less of whose sentence it is than a verb does.
  const noun = isPossessive(words);
  // "according to its spokesman": whose, another voice of the sentence may tell.
  const theirs = POSSESSIVES.has(words.tokens[0]?.lower ?? '');
  const weight = (noun ? 0 : theirs ? 1.4 : VERB) + share * SHARES[cueClass];
  if (isSilent(attribution, sentence)) return { source: words, manner: 'silent', weight };
  // "advised passengers not to come": what is wanted of a hearer is said to him.
  const told = quoted !== 'indirect' || cues().get(cueLemma)?.verb?.hearer === true;
  const manner = told ? 'says' : MANNERS[cueClass];
  return { source: words, manner, weight };
}

function withoutPreposition({ tokens }: Sentence, { start, end }: Span): Span {
  const first = tokenFrom(tokens, start);
  const next = tokens[first + 1];
  return next !== undefined && next.start < end && PREPOSITIONS.has(tokens[first]!.lower)
    ? { start: next.start, end }
    : { start, end };
}

function isPossessive({ tokens }: Phrase): boolean {
  return /^['’]s?$/u.test(tokens.at(-1)?.text ?? '');
}

/** "did not say whether", "mentioned neither"; a denial says something. */
function isSilent({ negated, cueLemma, cue }: Attribution, { tokens }: Sentence): boolean {
  if (negated) return cues().get(cueLemma)?.verb?.denies !== true;
  const next = tokens[tokenFrom(tokens, cue!.end)]?.lower;
  return GIVING.has(cueLemma) && next !== undefined && NEGATIONS.has(next);
}

/** Voices that no attribution shows. */
function* worded(line: Line, sentence: Sentence, clause: Clause, from: number): Generator<Ranked> {
  const { tokens, names } = sentence;
  const end = Math.min(tokens.length, REACH);
  const ranked = ({ first, last }: Stretch, manner: Voice['manner'], weight: number): Ranked => ({
    source: phrase(tokens, names, first, last + 1),
    manner,
    weight,
  });
  const outside = (i: number): boolean => clause.quote[i]! < 0 && !has(clause, i, MARK);
  for (let i = from; i < end; i++) {
    if (!outside(i)) continue;
    // "in the judge's reasoning", "was one executive's version"
    const owner = VIEWS.has(tokens[i]!.lemma) ? ownerBefore(clause, i) : undefined;
    if (owner !== undefined && /^(?:in|by|to|was|is)$/u.test(word(clause, owner.first - 1)))
      yield ranked(owner, 'says', 2);
    const found = cueAt(clause, i);
    const speaks = found !== undefined && (found.cue.class === 'speech' || found.cue.class === 'attitude');
    if (found?.form === 'passive' || (found?.form === 'participle' && speaks)) {
      // "it was stated by Misri", "was rejected by the spokesman"
      if (word(clause, i + 1) === 'by') {
        const last = sourceEnd(clause, i + 2);
        if (last >= i + 2) yield ranked({ first: i + 2, last }, 'says', 3);
      }
    } else if (
      found?.form === 'finite' &&
      (speaks || isComment(clause, found)) &&
      (found.cue.clause || found.cue.hearer || found.prepositional)
    ) {
      const inverted = found.cue.inverts && has(clause, found.first - 1, COMMA | MARK);
      const subject = inverted ? { first: i + 1, last: sourceEnd(clause, i + 1) } : subjectBefore(clause, found.first);
      if (subject === undefined || subject.last < subject.first || !outside(subject.first)) continue;
      const before = word(clause, subject.first - 1);
      if (NAMING.has(before) || CONCEDING.has(before)) continue;
      yield ranked(subject, found.negated ? 'silent' : 'says', 2.5);
    } else if (COURT_VERBS.has(tokens[i]!.lemma) && tokens[i]!.pos === 'verb') {
      const subject = subjectBefore(clause, found?.first ?? i);
      if (subject !== undefined && isCourt(tokens.slice(subject.first, subject.last + 1)))
        yield ranked(subject, 'says', 2.5);
    }
  }
  const subjectOfFirst = subjectOfMain(clause, from);
  if (subjectOfFirst !== undefined) {
    const subject = ranked(subjectOfFirst, 'says', 1.5);
    if (keepsSilent(clause, subjectOfFirst.last + 1)) yield { ...subject, manner: 'silent', weight: 3.5 };
    else if (DOCUMENTS.has(headOf(subject.source.tokens))) yield subject;
    else if (line.quotes) yield { ...subject, weight: 1 };
  }
  // "“...” was how one official put it": who is named outside the quotation
  if (line.quotes && !line.quoted)
    for (const { first, last } of names.slice(0, OPENING))
      if (outside(first)) yield ranked({ first, last }, 'says', 0.5 - first / 1e4);
}

/** "..., analysts estimated." */
function isComment(clause: Clause, { cue, last }: FoundCue): boolean {
  return cue.inverts && last >= clause.tokens.length - 3;
}

/** "the judge's", "his" before a noun. */
function ownerBefore(clause: Clause, at: number): Stretch | undefined {
  const last = at - 1;
  if (last < 0) return undefined;
  if (POSSESSIVES.has(word(clause, last))) return { first: last, last };
  if (!/^['’]s?$/u.test(clause.tokens[last]!.text)) return undefined;
  let first = last;
  while (
    first > 0 &&
    at - first < 10 &&
    /^(?:noun|name|adjective|determiner|number)$/u.test(clause.tokens[first - 1]!.pos)
  )
    first--;
  return { first, last };
}

/** What stands before the first finite verb of the sentence, outside quotations. */
function subjectOfMain(clause: Clause, from: number): Stretch | undefined {
  for (let i = from + 1; i < Math.min(clause.tokens.length, from + OPENING); i++) {
    const { pos } = clause.tokens[i]!;
    if ((pos !== 'verb' && pos !== 'auxiliary') || clause.quote[i]! >= 0) continue;
    const subject = subjectBefore(clause, i);
    if (subject !== undefined && subject.first >= from && clause.quote[subject.first]! < 0) return subject;
  }
  return undefined;
}

/** "gave no date", "contains no such instruction", "did not answer". */
function keepsSilent(clause: Clause, verb: number): boolean {
  const end = Math.min(clause.tokens.length, verb + OPENING / 2);
  for (let i = verb; i < end; i++) {
    if (!GIVING.has(clause.tokens[i]!.lemma) || clause.quote[i]! >= 0) continue;
    for (let k = Math.max(verb, i - 3); k <= Math.min(clause.tokens.length - 1, i + 2); k++)
      if (NEGATIONS.has(word(clause, k))) return true;
  }
  return false;
}

/** Not those who are told, and not a word that only relates. */
function isSpeaker({ tokens }: Phrase): boolean {
  if (tokens.length === 0 || HEARERS.has(headOf(tokens))) return false;
  const { lower } = tokens.at(-1)!;
  return !(
    tokens.length === 1 &&
    (RELATIVES.has(lower) || (OBJECT_PRONOUNS.has(lower) && lower !== 'him' && lower !== 'her'))
  );
}

function isCourt(tokens: readonly Token[]): boolean {
  return findPhrases(tokens, bodyIndex()).some(({ entry }) => entry.body === 'court');
}
