import { TITLE_LINKS } from '../lexicon/attachment.js';
import { AUXILIARY, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from '../lexicon/traits.js';
import type { Span } from '../text/span.js';
import { pastAdjuncts } from './adjuncts.js';
import {
  ACCORDING,
  BREAK,
  type Clause,
  COMMA,
  clauseStartsSource,
  GERUND,
  has,
  hasFinite,
  MARK,
  NAME,
  phraseEnd,
  VERB,
  word,
} from './clause.js';
import { boundsOf, contentEnd, contentStart } from './content.js';
import type { FoundCue } from './cue/found-cue.js';
import { verbCueAt } from './cue/verb-cue.js';
import { contentSpan, type Draft, draftOf, emptyDraft, type Scene, type Stretch, spanOf, tokenAt } from './draft.js';
import type { Quotation } from './quotations.js';
import { leadingSourceEnd, sourceEnd } from './source-phrase.js';
import { subjectBefore } from './subject.js';

/** An attribution and the tokens of the sentence that it takes up. */
export interface Wrapped extends Stretch {
  readonly draft: Draft;
}

/**
 * Attributions whose cue follows or cuts its content: "C, X said", "C, said X", "C, X said, C", "C, according to X"; also
 * "according to X, C". `free` says whether a token may hold a cue, `before` is the quotation that ends right before the sentence.
 */
export function around(
  scene: Scene,
  clause: Clause,
  free: (token: number) => boolean,
  before: Quotation | undefined,
): Wrapped[] {
  const found: Wrapped[] = [];
  let floor = 0;
  for (const i of clause.heads) {
    const accords = word(clause, i) === ACCORDING;
    if (i < floor || (!accords && clause.cues[i]?.verb?.inverts !== true) || !free(i)) continue;
    const inner = found.at(-1);
    const wrapped =
      (accords ? according(scene, clause, i, floor, inner) : undefined) ?? reported(scene, clause, i, floor, before);
    if (wrapped === undefined) continue;
    found.push(wrapped);
    floor = wrapped.last + 1;
  }
  return found;
}

function according(
  scene: Scene,
  clause: Clause,
  i: number,
  floor: number,
  inner: Wrapped | undefined,
): Wrapped | undefined {
  if (word(clause, i + 1) !== 'to') return undefined;
  let before = i - 1;
  while (before >= floor && has(clause, before, COMMA | BREAK)) before--;
  // "“C,” X said, according to Y": what X said is the content, as X's.
  const outer = inner !== undefined && before === inner.last && before < i - 1;
  const leads = (!outer && before < floor) || (before === floor && has(clause, before, COORDINATOR | MARK));
  let last = sourceEnd(clause, i + 2);
  // "In Oslo, according to X, C": what stands before only says where or when.
  const lead =
    !leads && !outer && before < i - 1 && has(clause, floor, PREPOSITION) && !hasFinite(clause, floor, before);
  if (leads || lead) last = leadingSourceEnd(clause, i + 2, last);
  if (last < i + 2) return undefined;
  const cue = spanOf(clause, { first: i, last: i + 1 });
  const source = spanOf(clause, { first: i + 2, last });
  const draftWith = (...content: Span[]): Draft => {
    return { ...emptyDraft(cue, ACCORDING, 'speech', false), source, content, wraps: true };
  };
  let start = last + 1;
  while (has(clause, start, COMMA | BREAK)) start++;
  const end = start < clause.tokens.length ? contentEnd(clause, start, { head: i }) : -1;
  const follows = end >= start ? contentSpan(scene, clause, { first: start, last: end }) : undefined;
  if (lead && follows !== undefined && hasFinite(clause, start, end))
    return { first: floor, last: end, draft: draftWith(spanOf(clause, { first: floor, last: before }), follows) };
  if (!leads) {
    const content = outer
      ? { start: inner.draft.content[0]!.start, end: clause.tokens[before]!.end }
      : contentBefore(scene, clause, before, floor);
    return { first: tokenAt(clause, content.start), last, draft: draftWith(content) };
  }
  return follows && { first: i, last: end, draft: draftWith(follows) };
}

/** "C, X said" and its kin, with the cue at token `i`. */
function reported(
  scene: Scene,
  clause: Clause,
  i: number,
  floor: number,
  before: Quotation | undefined,
): Wrapped | undefined {
  if (clause.cues[i]?.verb?.inverts !== true) return undefined;
  const found = verbCueAt(clause, i);
  if (found === undefined || !found.cue.inverts || found.form !== 'finite') return undefined;
  const source =
    (found.cue.class === 'speech' ? sourceAfter(clause, found, floor, before) : undefined) ??
    sourceBefore(clause, found, floor, before);
  if (source === undefined) return undefined;
  const edge = Math.min(source.first, found.first) - 1;
  let last = edge;
  while (last >= floor && has(clause, last, COMMA)) last--;
  if (last < floor && (last >= 0 || before === undefined)) return undefined;
  const content = last < 0 ? { start: before!.start, end: before!.end } : contentBefore(scene, clause, last, floor);
  let end = Math.max(source.last, found.last);
  const { hearer, next } = hearerOf(clause, found);
  const past = pastAdjuncts(clause, Math.max(next, end + 1));
  if (hearer !== undefined) end = Math.max(end, hearer.last);
  const addressee = hearer ?? past.addressee;
  const { at, occasion } = past;
  const rest = continued(clause, found, at, last, floor);
  if (rest !== undefined) end = rest.last;
  const draft: Draft = {
    ...draftOf(clause, found),
    source: spanOf(clause, source),
    content: rest === undefined ? [content] : [content, contentSpan(scene, clause, rest)],
    addressee: addressee && spanOf(clause, addressee),
    occasion: occasion && spanOf(clause, occasion),
    wraps: true,
  };
  return { first: content.start <= clause.tokens[0]!.start ? 0 : tokenAt(clause, content.start), last: end, draft };
}

/** "C, said X". */
function sourceAfter(
  clause: Clause,
  found: FoundCue,
  floor: number,
  before: Quotation | undefined,
): Stretch | undefined {
  const edge = found.first - 1;
  const first = found.last + 1;
  if (!clauseStartsSource(clause, first) || !closesContent(clause, edge, before)) return undefined;
  const last = sourceEnd(clause, first);
  // "The official, who asked not to be named, said the plan had failed": a clause follows, no source.
  if (has(clause, last + 1, AUXILIARY | VERB) && !has(clause, last + 1, GERUND)) return undefined;
  if (edge >= 0 && has(clause, edge, COMMA)) {
    if (!hasFinite(clause, contentStart(clause, edge, floor), edge)) return undefined;
    if (hasFinite(clause, first, last) && !has(clause, first, NAME)) return undefined;
  }
  return { first, last };
}

/** "C, X said": nothing that could be content stands after the cue. */
function sourceBefore(
  clause: Clause,
  found: FoundCue,
  floor: number,
  before: Quotation | undefined,
): Stretch | undefined {
  const subject = subjectBefore(clause, found.first);
  if (subject === undefined || has(clause, subject.first, RELATIVE)) return undefined;
  const edge = subject.first - 1;
  if (!closesContent(clause, edge, before)) return undefined;
  const { at } = pastAdjuncts(clause, hearerOf(clause, found).next);
  if (at < clause.tokens.length && (!has(clause, at, BREAK | COMMA) || word(clause, at) === ':')) return undefined;
  if (edge < 0 || has(clause, edge, MARK)) return subject;
  // Without quotation marks: what stands before must be a clause, or be cut by the cue ("The talks, he said, were ...").
  const first = contentStart(clause, edge, floor);
  if (first >= edge || opensQuotation(clause, at + 1)) return undefined;
  return hasFinite(clause, first, edge - 1) || has(clause, at, COMMA) ? subject : undefined;
}

/** The hearer right after the verb ("Xi told [Putin]"), and the token after it. */
function hearerOf(clause: Clause, found: FoundCue): { hearer?: Stretch; next: number } {
  const first = found.last + 1;
  if (!found.cue.hearer) return { next: first };
  const last = phraseEnd(clause, first, TITLE_LINKS);
  return last < first ? { next: first } : { hearer: { first, last }, next: last + 1 };
}

function closesContent(clause: Clause, edge: number, before: Quotation | undefined): boolean {
  if (edge < 0) return before !== undefined;
  return has(clause, edge, COMMA) || (has(clause, edge, MARK) && clause.quote[edge]! >= 0);
}

function opensQuotation(clause: Clause, k: number): boolean {
  return has(clause, k, MARK) && clause.quote[k]! >= 0;
}

/** The content that goes on after the cue at the comma `at`; `last` is the last token of what stood before. */
function continued(clause: Clause, found: FoundCue, at: number, last: number, floor: number): Stretch | undefined {
  const first = at + 1;
  if (!has(clause, at, COMMA) || first >= clause.tokens.length) return undefined;
  if (opensQuotation(clause, first)) {
    let end = first;
    while (end + 1 < clause.tokens.length && clause.quote[end + 1] === clause.quote[first]) end++;
    return { first, last: end };
  }
  if (last < 0 || has(clause, last, MARK)) return undefined;
  const cut = has(clause, last, AUXILIARY) || !hasFinite(clause, contentStart(clause, last, floor), last);
  const joined = has(clause, first, COORDINATOR | SUBORDINATOR) && word(clause, first) !== 'as';
  if (!cut && !joined) return undefined;
  const end = contentEnd(clause, first, boundsOf(clause, found));
  return end < first ? undefined : { first, last: end };
}

/** The content that ends at token `last`: a whole quotation, else the clause from where it starts. */
function contentBefore({ quotes }: Scene, clause: Clause, last: number, floor: number): Span {
  const q = clause.quote[last]!;
  if (q >= 0 && has(clause, last, MARK)) {
    const { start, end, kind } = quotes[q]!;
    if (start <= clause.tokens[0]!.start) return { start, end };
    const open = tokenAt(clause, start);
    if (open <= floor || (kind === 'speech' && has(clause, open - 1, BREAK | COMMA))) return { start, end };
  }
  return spanOf(clause, { first: contentStart(clause, last, floor), last });
}
