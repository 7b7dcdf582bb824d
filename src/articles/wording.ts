import { type Clause, COMMA, has, MARK, word } from '../attribution/clause.js';
import type { FoundCue } from '../attribution/cue/found-cue.js';
import { verbCueAt } from '../attribution/cue/verb-cue.js';
import type { Stretch } from '../attribution/draft.js';
import { sourceEnd } from '../attribution/source-phrase.js';
import { subjectBefore } from '../attribution/subject.js';
import type { Sentence, Token } from '../languages/language.js';
import { bodyIndex, CONCEDING, COURT_VERBS, DOCUMENTS, DOUBTFUL, GIVING, NAMING, VIEWS } from '../lexicon/bodies.js';
import { NEGATIONS, POSSESSIVES } from '../lexicon/grammar.js';
import { findPhrases } from '../lexicon/phrase.js';
import type { Line } from './article.js';
import { headOf, type Phrase, phrase } from './phrase.js';

import type { Ranked, Voice } from './voice.js';

/** How far into a sentence voices without an attribution are looked for, in tokens. */
const REACH = 200;
const OPENING = 40;
/** A word of negation with something behind it: "no date", but not "said no". */
export function isNothing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return NEGATIONS.has(tokens[at]?.lower ?? '') && next !== undefined && next.pos !== 'punctuation';
}

/** Voices that no attribution shows. */
export function* worded(line: Line, sentence: Sentence, clause: Clause, from: number): Generator<Ranked> {
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
    const found = verbCueAt(clause, i);
    const speaks = found !== undefined && (found.cue.class === 'speech' || found.cue.class === 'attitude');
    if (found?.form === 'finite' && found.cue.class === 'attitude' && found.cue.phrase && !found.cue.clause) {
      // "The union, which represents 30,000, blamed the cuts": the stance of whoever opens the sentence.
      const subject = subjectBefore(clause, found.first);
      if (subject?.first === from) yield ranked(subject, 'holds', 2.2);
    }
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
    else if (isDocument(subject.source)) yield subject;
    else if (line.quotes) yield { ...subject, weight: 1 };
  }
  // "“...” was how one official put it": who is named outside the quotation
  if (line.quotes && !line.quoted)
    for (const { first, last } of names.slice(0, OPENING))
      if (outside(first)) yield ranked({ first, last }, 'says', 0.5 - first / 1e4);
}

/** "The statement ...", "the union's letter ...": texts whose words follow, whatever the verb. */
function isDocument({ tokens }: Phrase): boolean {
  const head = headOf(tokens);
  if (!DOCUMENTS.has(head)) return false;
  return !DOUBTFUL.has(head) || tokens.some(({ lower }) => lower === "'s" || lower === "'" || POSSESSIVES.has(lower));
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
      if (isNothing(clause.tokens, k)) return true;
  }
  return false;
}

function isCourt(tokens: readonly Token[]): boolean {
  return findPhrases(tokens, bodyIndex()).some(({ entry }) => entry.body === 'court');
}
