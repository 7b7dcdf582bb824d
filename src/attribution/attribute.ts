import type { Reading, Sentence } from '../languages/language.js';
import { type Cues, cues } from '../lexicon/cues.js';
import type { Span } from '../text/span.js';
import type { Attribution, CueClass } from './attribution.js';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BREAK,
  type Clause,
  COMMA,
  COORDINATOR,
  clauseOf,
  DETERMINER,
  GERUND,
  HEAD,
  has,
  hasFinite,
  MARK,
  NAME,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  phraseEnd,
  RELATIVE,
  SUBORDINATOR,
  VERB,
  word,
} from './clause.js';
import { type Bounds, contentEnd, contentStart, pastAdjuncts, sourceEnd } from './content.js';
import { adjectiveCueAt, cueAt, type FoundCue, nominalCueAt } from './cue.js';
import { type Quotation, quotations } from './quotations.js';
import { type Stretch, subjectBefore } from './subject.js';

const QUESTIONS: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'what',
  'why',
  'how',
  'when',
  'where',
  'who',
  'which',
]);

/** An attribution being put together. */
interface Draft {
  source?: Span;
  cue?: Span;
  cueLemma: string;
  cueClass: CueClass;
  addressee?: Span;
  content: Span[];
  negated: boolean;
  /** The cue ends in a colon and waits for the quotation after it. */
  awaits?: boolean;
}

const OF: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'in']);
const NONE: ReadonlySet<string> = new Set();

/** Finds who said what in a text that was read already. Linear: every search from a cue has a bound. */
export function attribute(reading: Reading, text: string): Attribution[] {
  const quotes = quotations(text);
  const finder = new Finder(text, quotes, cues());
  let q = 0;
  for (const sentence of reading.sentences) {
    while (q < quotes.length && quotes[q]!.end <= sentence.start) q++;
    finder.read(sentence, clauseOf(sentence, quotes, outer(quotes, q)), q);
  }
  return finder.finish();
}

function outer(quotes: readonly Quotation[], q: number): number {
  return q < quotes.length ? Math.max(0, q - quotes[q]!.depth) : q;
}

class Finder {
  private readonly drafts: Draft[] = [];
  /** What lies before this offset belongs to some content already. */
  private claimed = 0;

  constructor(
    private readonly text: string,
    private readonly quotes: readonly Quotation[],
    private readonly table: Cues,
  ) {}

  read(sentence: Sentence, clause: Clause, q: number): void {
    void sentence;
    const wrapped = this.wrappers(clause, q);
    this.plain(clause, wrapped);
  }

  private span(clause: Clause, first: number, last: number): Span {
    return { start: clause.tokens[first]!.start, end: clause.tokens[last]!.end };
  }

  /** Widens content to the end of a quotation that goes on over the next sentences. */
  private contentSpan(clause: Clause, first: number, last: number): Span {
    const span = this.span(clause, first, last);
    const q = clause.quote[last] ?? -1;
    const end = q >= 0 && last === clause.tokens.length - 1 ? Math.max(span.end, this.quotes[q]!.end) : span.end;
    return { start: span.start, end };
  }

  /** "C, X said", "C, said X", "C, according to X": what stands before (and around) the cue is its content. */
  private wrappers(clause: Clause, q: number): [number, number][] {
    const taken: [number, number][] = [];
    const count = clause.tokens.length;
    let floor = 0;
    for (let i = 0; i < count; i++) {
      const w = word(clause, i);
      if (this.inside(clause, i)) continue;
      if (w === 'according' && word(clause, i + 1) === 'to') {
        const draft = this.according(clause, i, floor);
        if (draft !== undefined) {
          taken.push(draft);
          floor = draft[1] + 1;
        }
        continue;
      }
      const found = cueAt(clause, i, this.table);
      if (found === undefined || !found.cue.inverts || found.form !== 'finite') continue;
      const range = this.around(clause, found, floor, q);
      if (range !== undefined) {
        taken.push(range);
        floor = range[1] + 1;
        i = Math.max(i, range[1]);
      }
    }
    return taken;
  }

  private inside(clause: Clause, i: number): boolean {
    const q = clause.quote[i]!;
    return clause.tokens[i]!.start < this.claimed || (q >= 0 && this.quotes[q]!.kind === 'speech');
  }

  private according(clause: Clause, i: number, floor: number): [number, number] | undefined {
    const last = sourceEnd(clause, i + 2, this.table);
    if (last < i + 2) return undefined;
    const draft: Draft = {
      source: this.span(clause, i + 2, last),
      cue: this.span(clause, i, i + 1),
      cueLemma: 'according',
      cueClass: 'speech',
      content: [],
      negated: false,
    };
    let before = i - 1;
    while (before >= floor && has(clause, before, COMMA | BREAK)) before--;
    const leads = before < floor || (before - floor < 1 && has(clause, before, COORDINATOR | MARK));
    if (leads) {
      let start = last + 1;
      while (has(clause, start, COMMA | BREAK)) start++;
      if (start >= clause.tokens.length) return undefined;
      const end = contentEnd(clause, start, { head: i }, this.table);
      draft.content.push(this.contentSpan(clause, start, end));
      this.push(draft);
      return [i, end];
    }
    const left = this.left(clause, before, floor);
    draft.content.push(left);
    this.push(draft);
    return [this.tokenAt(clause, left.start), last];
  }

  private tokenAt(clause: Clause, offset: number): number {
    let k = 0;
    while (k < clause.tokens.length - 1 && clause.tokens[k]!.end <= offset) k++;
    return k;
  }

  private lastToken(clause: Clause, offset: number): number {
    let k = clause.tokens.length - 1;
    while (k > 0 && clause.tokens[k]!.start >= offset) k--;
    return k;
  }

  /** The content that ends at token `last`, a quotation or a clause. */
  private left(clause: Clause, last: number, floor: number): Span {
    const q = clause.quote[last]!;
    if (q >= 0 && has(clause, last, MARK)) {
      const quotation = this.quotes[q]!;
      const first = clause.tokens[0]!.start;
      if (quotation.start <= first) return { start: quotation.start, end: quotation.end };
      const open = this.tokenAt(clause, quotation.start);
      if (open <= floor || (has(clause, open - 1, BREAK | COMMA) && quotation.kind === 'speech'))
        return { start: quotation.start, end: quotation.end };
    }
    const first = contentStart(clause, last, floor);
    return this.span(clause, first, last);
  }

  /** The range that an attribution around or after its content covers, undefined where the cue is no such one. */
  private around(clause: Clause, found: FoundCue, floor: number, q: number): [number, number] | undefined {
    // "C", said X: the subject follows.
    const before = found.first - 1;
    const closes =
      before >= 0
        ? has(clause, before, COMMA) || (has(clause, before, MARK) && clause.quote[before]! >= 0)
        : this.quoteBefore(clause, q) !== undefined;
    let source: Stretch | undefined;
    let end: number;
    let edge: number;
    if (closes && startsSource(clause, found.last + 1)) {
      const afterComma = before >= 0 && has(clause, before, COMMA);
      if (afterComma && !hasFinite(clause, contentStart(clause, before, floor), before)) return undefined;
      const last = sourceEnd(clause, found.last + 1, this.table);
      if (afterComma && hasFinite(clause, found.last + 1, last) && !has(clause, found.last + 1, NAME)) return undefined;
      source = { first: found.last + 1, last };
      edge = before;
      end = last;
    } else {
      const subject = subjectBefore(clause, found.first, this.table);
      if (subject === undefined || has(clause, subject.first, RELATIVE)) return undefined;
      edge = subject.first - 1;
      const marked =
        edge >= 0
          ? (has(clause, edge, MARK) && clause.quote[edge]! >= 0) || has(clause, edge, COMMA)
          : this.quoteBefore(clause, q) !== undefined;
      if (!marked) return undefined;
      const { at } = pastAdjuncts(clause, found.last + 1, this.table);
      const closing =
        at >= clause.tokens.length || has(clause, at, BREAK | COMMA)
          ? !(has(clause, at, BREAK) && word(clause, at) === ':')
          : false;
      if (!closing) return undefined;
      const directNext = has(clause, at, COMMA) && has(clause, at + 1, MARK) && clause.quote[at + 1]! >= 0;
      const quotedLeft = edge < 0 || has(clause, edge, MARK);
      if (!quotedLeft) {
        const first = contentStart(clause, edge, floor);
        if (first >= edge) return undefined;
        if (!hasFinite(clause, first, edge - 1) && (directNext || !has(clause, at, COMMA))) return undefined;
        if (directNext) return undefined;
      }
      source = subject;
      end = Math.max(found.last, source.last);
    }
    let last = edge;
    while (last >= floor && has(clause, last, COMMA)) last--;
    const content: Span[] = [];
    if (last < 0) {
      const quotation = this.quoteBefore(clause, q);
      if (quotation === undefined) return undefined;
      content.push({ start: quotation.start, end: quotation.end });
    } else {
      if (last < floor) return undefined;
      content.push(this.left(clause, last, floor));
    }
    const draft: Draft = {
      source: this.span(clause, source.first, source.last),
      cue: this.span(clause, found.first, found.last),
      cueLemma: found.lemma,
      cueClass: found.cue.class,
      content,
      negated: found.negated || found.cue.denies,
    };
    const { at, addressee } = pastAdjuncts(clause, end + 1, this.table);
    if (addressee !== undefined) draft.addressee = this.span(clause, addressee.first, addressee.last);
    // Split: the content goes on after the cue.
    if (has(clause, at, COMMA)) {
      const next = at + 1;
      const quotedNext = has(clause, next, MARK) && clause.quote[next]! >= 0;
      const broken =
        last >= 0 && !has(clause, last, MARK) && !hasFinite(clause, contentStart(clause, last, floor), last);
      if (
        quotedNext ||
        broken ||
        (!has(clause, last, MARK) && has(clause, next, COORDINATOR | SUBORDINATOR) && word(clause, next) !== 'as')
      ) {
        const stop = quotedNext
          ? this.quoteLast(clause, next)
          : contentEnd(clause, next, this.bounds(clause, found), this.table);
        if (stop >= next) {
          draft.content.push(this.contentSpan(clause, next, stop));
          end = stop;
        }
      }
    }
    this.push(draft);
    return [content[0]!.start <= clause.tokens[0]!.start ? 0 : this.tokenAt(clause, content[0]!.start), end];
  }

  private bounds(clause: Clause, found: FoundCue): Bounds {
    let k = found.first - 1;
    const relative = has(clause, k, RELATIVE) && word(clause, k) !== 'that';
    for (let turn = 0; turn < 24 && k > 0 && !has(clause, k, COMMA | BREAK | MARK | SUBORDINATOR); turn++) k--;
    const opener = k <= 0 ? 0 : has(clause, k, COMMA | BREAK | MARK) ? k + 1 : k;
    const fronted =
      (opener === 0 || (opener === 1 && has(clause, 0, COORDINATOR))) &&
      (has(clause, opener, SUBORDINATOR | PREPOSITION) || (found.form === 'gerund' && found.first === opener));
    return { head: found.head, fronted, relative };
  }

  private quoteLast(clause: Clause, first: number): number {
    const q = clause.quote[first]!;
    let k = first;
    while (k + 1 < clause.tokens.length && clause.quote[k + 1] === q) k++;
    return k;
  }

  /** The quotation that ends right before the sentence, in its paragraph. */
  private quoteBefore(clause: Clause, q: number): Quotation | undefined {
    const start = clause.tokens[0]?.start ?? 0;
    const quotation = this.quotes[q - 1];
    if (quotation === undefined || quotation.depth > 0 || quotation.kind === 'title') return undefined;
    return /^[^\S\n]*$/u.test(this.text.slice(quotation.end, Math.min(start, quotation.end + 8))) &&
      start - quotation.end < 8
      ? quotation
      : undefined;
  }

  private push(draft: Draft): void {
    this.drafts.push(draft);
    for (const { end } of draft.content) this.claimed = Math.max(this.claimed, end > (draft.cue?.end ?? 0) ? end : 0);
  }

  /** Cues with their content after them. */
  private plain(clause: Clause, taken: readonly [number, number][]): void {
    let t = 0;
    let previous: Span | undefined;
    for (let i = 0; i < clause.tokens.length; i++) {
      while (t < taken.length && i > taken[t]![1]) t++;
      if (t < taken.length && i >= taken[t]![0]) continue;
      if (this.inside(clause, i)) continue;
      const found =
        cueAt(clause, i, this.table) ?? adjectiveCueAt(clause, i, this.table) ?? nominalCueAt(clause, i, this.table);
      if (found === undefined) continue;
      const limit = t < taken.length ? taken[t]![0] : clause.tokens.length;
      const draft = this.after(clause, found, previous, limit);
      if (draft === undefined) continue;
      this.push(draft);
      if (draft.source !== undefined) previous = draft.source;
    }
  }

  private after(clause: Clause, found: FoundCue, previous: Span | undefined, limit: number): Draft | undefined {
    const draft: Draft = {
      cue: this.span(clause, found.first, found.last),
      cueLemma: found.lemma,
      cueClass: found.cue.class,
      content: [],
      negated: found.negated || found.cue.denies,
    };
    const byPhrase = word(clause, found.last + 1) === 'by';
    if (found.form === 'passive' || (byPhrase && found.form === 'finite')) return this.passive(clause, found, draft);
    if (found.form === 'infinitive') return undefined;
    const source = this.sourceOf(clause, found, previous);
    if (source !== undefined) draft.source = source;
    else if (found.form === 'finite') return undefined;
    const content = this.right(clause, found, draft, limit);
    if (content === undefined && !draft.awaits) return undefined;
    if (content !== undefined) draft.content.push(content);
    if (found.cue.subjectless && draft.source !== undefined) {
      draft.content.unshift(draft.source);
      delete draft.source;
    }
    return draft;
  }

  private sourceOf(clause: Clause, found: FoundCue, previous: Span | undefined): Span | undefined {
    if (found.form === 'noun') return this.possessor(clause, found, previous);
    const before = found.first - 1;
    if (found.form === 'gerund') {
      if (before >= 0 && has(clause, before, NOUN | NAME) && !has(clause, before, COMMA)) {
        const subject = subjectBefore(clause, found.first, this.table);
        if (subject !== undefined) return this.span(clause, subject.first, subject.last);
      }
      return previous ?? this.mainSubject(clause, found.first);
    }
    if (
      before >= 0 &&
      (has(clause, before, COORDINATOR) || (has(clause, before, COMMA) && has(clause, before - 1, ADVERB)))
    ) {
      return previous ?? this.mainSubject(clause, found.first);
    }
    const subject = subjectBefore(clause, found.first, this.table);
    if (subject !== undefined) return this.span(clause, subject.first, subject.last);
    // Inverted question: "does he think".
    return before < 0 || has(clause, before, COMMA) ? undefined : undefined;
  }

  /** The subject of the first verb of the sentence. */
  private mainSubject(clause: Clause, before: number): Span | undefined {
    for (let k = 0; k < before && k < 60; k++) {
      if (clause.quote[k]! >= 0) continue;
      if (has(clause, k, AUXILIARY) || (has(clause, k, VERB) && !has(clause, k, GERUND))) {
        const subject = subjectBefore(clause, k, this.table);
        if (subject !== undefined && !has(clause, subject.first, RELATIVE))
          return this.span(clause, subject.first, subject.last);
      }
    }
    return undefined;
  }

  private possessor(clause: Clause, found: FoundCue, previous: Span | undefined): Span | undefined {
    if (found.first < found.head && has(clause, found.first, VERB | AUXILIARY | PARTICIPLE)) {
      const subject = subjectBefore(clause, found.first, this.table);
      if (subject !== undefined) return this.span(clause, subject.first, subject.last);
      return previous ?? this.mainSubject(clause, found.first);
    }
    const before = found.first - 1;
    if (before < 0) return undefined;
    if (word(clause, before) === "'s" || word(clause, before) === "'") {
      let first = before;
      while (first > 0 && has(clause, first - 1, NOUN | NAME | ADJECTIVE | DETERMINER)) first--;
      return this.span(clause, first, before);
    }
    return has(clause, before, PRONOUN | DETERMINER) &&
      ['his', 'her', 'its', 'their', 'my', 'our', 'your'].includes(word(clause, before))
      ? this.span(clause, before, before)
      : undefined;
  }

  private passive(clause: Clause, found: FoundCue, draft: Draft): Draft | undefined {
    const subject = subjectBefore(clause, found.first, this.table);
    const next = found.last + 1;
    if (word(clause, next) === 'by') {
      const last = sourceEnd(clause, next + 1, this.table);
      if (last <= next || subject === undefined || !(found.cue.phrase || found.cue.clause)) return undefined;
      if (has(clause, next + 1, GERUND)) return undefined;
      draft.source = this.span(clause, next + 1, last);
      draft.content.push(this.span(clause, subject.first, subject.last));
      return draft;
    }
    if (subject === undefined) return undefined;
    const opens = word(clause, next) === 'that' || has(clause, next, SUBORDINATOR);
    if (opens && (found.cue.clause || found.cue.hearer)) {
      draft.content.push(
        this.contentSpan(clause, next, contentEnd(clause, next, this.bounds(clause, found), this.table)),
      );
      if (found.cue.hearer) draft.addressee = this.span(clause, subject.first, subject.last);
      return draft;
    }
    if (found.prepositional && found.cue.phrase) {
      const end = contentEnd(clause, next, this.bounds(clause, found), this.table);
      if (end < next) return undefined;
      draft.content.push(this.contentSpan(clause, next, end));
      return draft;
    }
    if (
      (word(clause, next) === 'to' && opensInfinitive(clause, next) && (found.cue.raised || found.cue.infinitive)) ||
      (word(clause, next) === 'as' && found.cue.as)
    ) {
      const start = word(clause, next) === 'as' ? next + 1 : next;
      const end = contentEnd(clause, start, this.bounds(clause, found), this.table);
      if (end < start) return undefined;
      if (start > next) draft.cue = this.span(clause, found.first, next);
      draft.content.push(this.span(clause, subject.first, subject.last), this.contentSpan(clause, start, end));
      return draft;
    }
    if (found.cue.phrase && found.cue.class !== 'evidence') {
      draft.content.push(this.span(clause, subject.first, subject.last));
      return draft;
    }
    return undefined;
  }

  /** The content after a cue; sets the addressee and a colon in the cue on the way. */
  private right(clause: Clause, found: FoundCue, draft: Draft, limit: number): Span | undefined {
    const { cue } = found;
    let at = found.last + 1;
    const finish = (start: number): Span | undefined => {
      if (start >= clause.tokens.length || start >= limit) return undefined;
      let end = contentEnd(clause, start, this.bounds(clause, found), this.table);
      if (end >= limit) end = limit - 1;
      while (end > start && has(clause, end, COMMA | COORDINATOR)) end--;
      return end < start ? undefined : this.contentSpan(clause, start, end);
    };
    if (found.prepositional) return opensPhrase(clause, at) ? finish(at) : undefined;
    if (cue.hearer && opensPhrase(clause, at) && !has(clause, at, MARK) && word(clause, at) !== 'that') {
      const last = phraseEnd(clause, at, OF);
      const next = last + 1;
      const past = pastAdjuncts(clause, next, this.table).at;
      const w = word(clause, past);
      if (
        last >= at &&
        (w === 'that' ||
          has(clause, past, SUBORDINATOR | MARK) ||
          (has(clause, past, COMMA) && has(clause, past + 1, MARK)) ||
          opensClause(clause, past) ||
          word(clause, next) === 'to' ||
          [':'].includes(w))
      ) {
        draft.addressee = this.span(clause, at, last);
        if (word(clause, next) === 'to') return finish(cue.raised && found.lemma !== 'tell' ? at : next);
        at = past;
      } else if (last >= at && ['about', 'of', 'against', 'on'].includes(word(clause, next))) {
        draft.addressee = this.span(clause, at, last);
        return finish(next + 1);
      } else if (last < at) return undefined;
    }
    if (word(clause, at) === 'to' && opensInfinitive(clause, at) && cue.infinitive) return finish(at);
    const speaks = cue.clause || cue.question;
    if (speaks) {
      const past = pastAdjuncts(clause, at, this.table);
      if (past.at > at && (has(clause, past.at, SUBORDINATOR | MARK | COMMA | BREAK) || opensClause(clause, past.at))) {
        at = past.at;
        if (past.addressee !== undefined)
          draft.addressee = this.span(clause, past.addressee.first, past.addressee.last);
      }
    }
    if (word(clause, at) === ':') {
      draft.cue = at === found.last + 1 ? this.span(clause, found.first, at) : draft.cue!;
      if (at + 1 >= clause.tokens.length) {
        draft.awaits = true;
        return undefined;
      }
      return finish(at + 1);
    }
    if (has(clause, at, COMMA) && speaks) {
      if (has(clause, at + 1, MARK)) return finish(at + 1);
      if (has(clause, at + 1, SUBORDINATOR) && word(clause, at + 1) === 'that') return finish(at + 1);
      return undefined;
    }
    if (has(clause, at, MARK) && clause.quote[at]! >= 0) return finish(at);
    if (
      has(clause, at, SUBORDINATOR) &&
      speaks &&
      (cue.question || word(clause, at) === 'that' || word(clause, at) === 'how' || word(clause, at) === 'what')
    )
      return finish(at);
    if (cue.raised && opensPhrase(clause, at)) return finish(at);
    if ((cue.phrase || cue.as) && (opensPhrase(clause, at) || has(clause, at, GERUND))) return finish(at);
    if (cue.clause && opensPhrase(clause, at)) {
      const content = finish(at);
      const last = content === undefined ? at : this.lastToken(clause, content.end);
      return hasFinite(clause, at + 1, last) || has(clause, at, MARK) ? content : undefined;
    }
    return undefined;
  }

  /** Gives quotations that nothing claimed to the speaker before them, then closes the list. */
  finish(): Attribution[] {
    const drafts = this.drafts.sort((a, b) => a.cue!.start - b.cue!.start);
    let d = 0;
    let c = 0;
    const claims = drafts.flatMap((draft) => draft.content).sort((a, b) => a.start - b.start);
    for (const quotation of this.quotes) {
      if (quotation.depth > 0 || quotation.kind !== 'speech') continue;
      while (c < claims.length && claims[c]!.end <= quotation.start) c++;
      if (c < claims.length && claims[c]!.start < quotation.end) continue;
      while (d + 1 < drafts.length && drafts[d + 1]!.cue!.start < quotation.start) d++;
      const draft = drafts[d];
      if (draft === undefined || draft.cue!.start > quotation.start) continue;
      const from = Math.max(draft.cue!.end, draft.source?.end ?? 0, ...draft.content.map((span) => span.end));
      if (from > quotation.start) continue;
      const between = this.text.slice(from, Math.min(quotation.start, from + 200));
      const direct = draft.awaits || draft.content.some(({ start, end }) => isQuoted(this.text, start, end));
      if (!direct || quotation.start - from > 200) continue;
      const paragraphs = (between.match(/\n/gu) ?? []).length;
      if (paragraphs === 0 ? /^[^.!?]*[.!?]?["”’)]?\s*$/u.test(between) : draft.awaits || /^[.,:\s]*$/u.test(between)) {
        draft.content.push({ start: quotation.start, end: quotation.end });
        draft.awaits = false;
      }
    }
    return drafts.filter(({ content }) => content.length > 0).map((draft) => this.close(draft));
  }

  private close(draft: Draft): Attribution {
    const { awaits: _, content, ...rest } = draft;
    const inQuotes = content.filter(({ start, end }) => isQuoted(this.text, start, end)).length;
    const quoted =
      inQuotes === content.length
        ? 'direct'
        : inQuotes > 0 || content.some((span) => this.holdsQuotation(span))
          ? 'mixed'
          : 'indirect';
    return { ...rest, content: [...content].sort((a, b) => a.start - b.start), quoted };
  }

  private holdsQuotation({ start, end }: Span): boolean {
    let low = 0;
    let high = this.quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.quotes[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const quotation = this.quotes[low];
    return quotation !== undefined && quotation.end <= end && quotation.kind !== 'title';
  }
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["“”„«»‹›‘‚']/u.test(text[start]!) && /["”“»«›‹’']/u.test(text[end - 1]!);
}

/** Whether a source could start here: "said [X]". */
function startsSource(clause: Clause, at: number): boolean {
  return has(clause, at, NAME | NOUN | DETERMINER | ADJECTIVE | PRONOUN) && !has(clause, at, SUBORDINATOR | RELATIVE);
}

/** "to" before a verb, with an adverb between or not. */
function opensInfinitive(clause: Clause, to: number): boolean {
  let k = to + 1;
  while (has(clause, k, ADVERB)) k++;
  const token = clause.tokens[k];
  return token !== undefined && (has(clause, k, AUXILIARY) || (has(clause, k, VERB) && token.lower === token.lemma));
}

/** Whether a noun phrase or gerund can start here. */
function opensPhrase(clause: Clause, at: number): boolean {
  return (
    has(clause, at, HEAD | DETERMINER | ADJECTIVE | GERUND | MARK | RELATIVE | PARTICIPLE) ||
    (has(clause, at, SUBORDINATOR) &&
      !['because', 'as', 'than', 'if', 'so', 'although', 'while'].includes(word(clause, at))) ||
    (has(clause, at, ADVERB) && has(clause, at + 1, HEAD | DETERMINER | ADJECTIVE))
  );
}

/** Whether a bare clause can start here: "told reporters [he would]". */
function opensClause(clause: Clause, at: number): boolean {
  return has(clause, at, PRONOUN | DETERMINER | NAME | NOUN | ADJECTIVE) && !has(clause, at, PREPOSITION);
}
void NONE;
