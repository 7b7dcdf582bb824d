import { CONTENT_OPENERS, PERSON_LINKS, TOLD_OF } from '../lexicon/attachment.js';
import { AUXILIARY, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from '../lexicon/traits.js';
import type { Span } from '../text/span.js';
import type { Writable } from '../text/writable.js';
import { pastAdjuncts } from './adjuncts.js';
import type { Wrapped } from './around.js';
import {
  BREAK,
  type Clause,
  COMMA,
  GERUND,
  has,
  hasFinite,
  MARK,
  NAME,
  NOUN,
  opensClause,
  opensInfinitive,
  opensPhrase,
  phraseEnd,
  VERB,
  word,
} from './clause.js';
import { boundsOf, contentEnd } from './content.js';
import { adjectiveCueAt } from './cue/adjective-cue.js';
import type { FoundCue } from './cue/found-cue.js';
import { nounCueAt } from './cue/noun-cue.js';
import { verbCueAt } from './cue/verb-cue.js';
import { contentSpan, type Draft, draftOf, type Scene, type Stretch, spanOf } from './draft.js';
import { gapOf } from './gap.js';
import { passive } from './passive.js';
import { sourceOf } from './source-of.js';

/**
 * Attributions whose content follows the cue: "X said that C", "X told Y C", "X urged Y to C", "X welcomed C", "X's claim that C".
 * `taken` are the stretches of the sentence that `around` has explained.
 */
export function after(
  scene: Scene,
  clause: Clause,
  free: (token: number) => boolean,
  taken: readonly Wrapped[],
): Draft[] {
  const drafts: Draft[] = [];
  let t = 0;
  let claimed = 0;
  let previous: Span | undefined;
  for (const i of clause.heads) {
    while (t < taken.length && i > taken[t]!.last) previous = taken[t++]!.draft.source ?? previous;
    if (t < taken.length && i >= taken[t]!.first) continue;
    if (clause.cues[i] === undefined || clause.tokens[i]!.start < claimed || !free(i)) continue;
    const found = verbCueAt(clause, i) ?? adjectiveCueAt(clause, i) ?? nounCueAt(clause, i);
    if (found === undefined) continue;
    const draft = governing(scene, clause, found, previous, t < taken.length ? taken[t]!.first : clause.tokens.length);
    if (draft === undefined) continue;
    drafts.push(draft);
    for (const { end } of draft.content) claimed = Math.max(claimed, end > draft.cue.end ? end : 0);
    previous = draft.source ?? previous;
  }
  return drafts;
}

function governing(
  scene: Scene,
  clause: Clause,
  found: FoundCue,
  previous: Span | undefined,
  limit: number,
): Draft | undefined {
  if (found.form === 'infinitive') return undefined;
  if (found.form === 'passive' || (found.form === 'finite' && word(clause, found.last + 1) === 'by'))
    return passive(scene, clause, found);
  if (found.form === 'finite' && reducedRelative(clause, found)) return undefined;
  const source = sourceOf(clause, found, previous);
  if (source === undefined && found.form === 'finite') return undefined;
  const gap = gapOf(scene, clause, found);
  if (gap !== undefined) return gap;
  const governed = contentAfter(clause, found, limit);
  if (governed === undefined) return undefined;
  const { content, colon, addressee, occasion } = governed;
  const draft: Writable<Draft> = draftOf(clause, found);
  const spans = content === undefined ? [] : [contentSpan(scene, clause, content)];
  if (found.cue.subjectless && source !== undefined) {
    draft.content = [source, ...spans];
    return draft;
  }
  if (colon) draft.cue = { start: draft.cue.start, end: clause.tokens[found.last + 1]!.end };
  draft.source = source;
  draft.addressee = addressee && spanOf(clause, addressee);
  draft.occasion = occasion && spanOf(clause, occasion);
  draft.content = spans;
  return draft;
}

/** "Officials [briefed on the matter] told ...": a participle with its complement before the verb of the clause. */
function reducedRelative(clause: Clause, found: FoundCue): boolean {
  const { lower, lemma } = clause.tokens[found.head]!;
  if (lower === lemma || lower.endsWith('s') || found.first !== found.head) return false;
  if (!has(clause, found.head - 1, NOUN) || !has(clause, found.head + 1, PREPOSITION)) return false;
  for (let k = found.head + 2; k < found.head + 10; k++) {
    if (has(clause, k, COMMA | BREAK | MARK | COORDINATOR | SUBORDINATOR | RELATIVE)) return false;
    if (has(clause, k, AUXILIARY)) return true;
    if (has(clause, k, VERB) && !has(clause, k, GERUND) && word(clause, k - 1) !== 'to')
      return has(clause, k - 1, NOUN | NAME);
  }
  return false;
}

interface Governed {
  /** Absent where the cue ends its sentence with a colon: the quotation after it is the content. */
  readonly content: Stretch | undefined;
  /** The cue ends in a colon, which is then part of it. */
  readonly colon: boolean;
  readonly addressee: Stretch | undefined;
  readonly occasion: Stretch | undefined;
}

function contentAfter(clause: Clause, found: FoundCue, limit: number): Governed | undefined {
  const { cue } = found;
  let at = found.last + 1;
  let addressee: Stretch | undefined;
  let occasion: Stretch | undefined;
  const from = (first: number, colon = false): Governed | undefined => {
    if (first >= limit) return undefined;
    let last = Math.min(limit - 1, contentEnd(clause, first, boundsOf(clause, found)));
    while (last > first && has(clause, last, COMMA | COORDINATOR)) last--;
    return last < first ? undefined : { content: { first, last }, colon, addressee, occasion };
  };
  if (found.prepositional && (cue.phrase || found.form === 'noun'))
    return opensPhrase(clause, at) ? from(at) : undefined;
  if (cue.hearer && opensPhrase(clause, at) && !has(clause, at, MARK) && word(clause, at) !== 'that') {
    const last = phraseEnd(clause, at, PERSON_LINKS);
    const next = last + 1;
    if (last < at) return undefined;
    const past = pastAdjuncts(clause, next).at;
    addressee = { first: at, last };
    if (word(clause, next) === 'to') return from(cue.raised && found.lemma !== 'tell' ? at : next);
    if (TOLD_OF.has(word(clause, next)) && past === next) return from(next + 1);
    if (
      has(clause, past, SUBORDINATOR | MARK) ||
      word(clause, past) === ':' ||
      (has(clause, past, COMMA) && has(clause, past + 1, MARK)) ||
      opensClause(clause, past)
    )
      at = past;
    else if (TOLD_OF.has(word(clause, next))) return from(next + 1);
    else addressee = undefined;
  }
  if (opensInfinitive(clause, at) && cue.infinitive) return from(at);
  const speaks = cue.clause || cue.question;
  if (speaks) {
    const past = pastAdjuncts(clause, at);
    if (past.at > at && (has(clause, past.at, SUBORDINATOR | MARK | COMMA | BREAK) || opensClause(clause, past.at))) {
      at = past.at;
      addressee = past.addressee ?? addressee;
      occasion = past.occasion;
    }
  }
  if (word(clause, at) === ':') {
    const colon = at === found.last + 1;
    return at + 1 >= clause.tokens.length ? { content: undefined, colon, addressee, occasion } : from(at + 1, colon);
  }
  if (has(clause, at, COMMA) && speaks)
    return has(clause, at + 1, MARK) || word(clause, at + 1) === 'that' ? from(at + 1) : undefined;
  if (has(clause, at, MARK) && clause.quote[at]! >= 0) return from(at);
  if (speaks && CONTENT_OPENERS.has(word(clause, at))) return from(at);
  if (cue.raised && opensPhrase(clause, at)) return from(at);
  if ((cue.phrase || cue.as) && (opensPhrase(clause, at) || has(clause, at, GERUND))) return from(at);
  if (!cue.clause || !opensPhrase(clause, at)) return undefined;
  const governed = from(at);
  return governed !== undefined && hasFinite(clause, at + 1, governed.content!.last) ? governed : undefined;
}
