import { english } from '../languages/english.js';
import type { Reading } from '../languages/language.js';
import { cues } from '../lexicon/cues.js';
import type { Span } from '../text/span.js';
import { after } from './after.js';
import { around } from './around.js';
import type { Attribution } from './attribution.js';
import { type Clause, clauseOf, has, MARK } from './clause.js';
import { type Draft, type Scene, tokenAt } from './draft.js';
import { gather } from './gather.js';
import { type Quotation, quotations } from './quotations.js';
import { resolveSources } from './sources.js';

/** What can be chosen for `attributions`. */
export interface AttributeOptions {
  /**
   * Attributions inside the content of others. `told`: only where somebody's words are told as a whole by somebody else ("Xi told
   * Putin that C, according to state media"). `all`: also what the words reported report ("The statement said that Xi urged ...").
   * Default: `told`.
   */
  readonly nested?: 'told' | 'all';
}

/**
 * Who said what in an English text: every attribution with the exact spans of its source, cue and content, in the order in which
 * their content starts, outer before inner.
 *
 * Method: rules over the tokens of the English reader. Cues come from a table of verbs, nouns and adjectives with the
 * constructions that each takes; quotation marks, commas and clause openers bound source and content. Pronouns and descriptions
 * take up the last mention that fits. Spans follow the habits of PolNeAR (Newell, Margolin and Ruths 2018): auxiliaries and
 * adverbs belong to the cue, titles and appositions to the source, "that" and quotation marks to the content. We depart from
 * it in keeping nested attributions. Linear in the length of the text; throws on none.
 */
export function attributions(text: string, options: AttributeOptions = {}): Attribution[] {
  return attribute(english.read(text), text, options);
}

/** How deep attributions are looked for inside each other. */
const DEEPEST = 2;

/** `attributions` of a text that was read already. */
export function attribute(reading: Reading, text: string, { nested = 'told' }: AttributeOptions = {}): Attribution[] {
  const scene: Scene = { text, quotes: quotations(text) };
  const table = cues();
  const drafts: Draft[] = [];
  let claimed = 0;
  let q = 0;
  for (const { start, tokens } of reading.sentences) {
    while (q < scene.quotes.length && scene.quotes[q]!.end <= start) q++;
    const clause = clauseOf(tokens, scene.quotes, q, table);
    const free = (i: number): boolean => clause.tokens[i]!.start >= claimed && !inSpeech(scene, clause, i);
    const found = inClause(scene, clause, free, quotationBefore(scene, q, start));
    const deeper =
      nested === 'all'
        ? [...inside(scene, clause, contentOf(found), 1), ...inQuotations(scene, clause, found)]
        : toldInside(scene, clause, found);
    for (const draft of found) drafts.push(draft);
    for (const draft of deeper) drafts.push(draft);
    for (const { content, cue } of found)
      for (const { end } of content) if (end > cue.end) claimed = Math.max(claimed, end);
  }
  return resolveSources(gather(scene, drafts), reading, text);
}

function inClause(scene: Scene, clause: Clause, free: (token: number) => boolean, before?: Quotation): Draft[] {
  const wrapped = around(scene, clause, free, before);
  const governed = after(scene, clause, free, wrapped);
  return wrapped.length === 0 ? governed : [...wrapped.map(({ draft }) => draft), ...governed];
}

function inSpeech({ quotes }: Scene, clause: Clause, i: number): boolean {
  const q = clause.quote[i]!;
  return q >= 0 && quotes[q]!.kind === 'speech';
}

/** The quotation that ends right before the sentence at `start`, in its paragraph. */
function quotationBefore({ text, quotes }: Scene, q: number, start: number): Quotation | undefined {
  const quotation = quotes[q - 1];
  if (quotation === undefined || quotation.depth > 0 || quotation.kind === 'title' || start - quotation.end > 8)
    return undefined;
  return /^[^\S\n]*$/u.test(text.slice(quotation.end, start)) ? quotation : undefined;
}

/** Attributions inside the content of others, level by level. */
function inside(scene: Scene, clause: Clause, spans: readonly Span[], level: number): Draft[] {
  const all: Draft[] = [];
  for (const span of spans) {
    const part = partOf(clause, span);
    if (part === undefined) continue;
    const found = inClause(scene, part, (i) => !inSpeech(scene, part, i));
    all.push(...found);
    if (level < DEEPEST) all.push(...inside(scene, part, contentOf(found), level + 1));
  }
  return all;
}

function contentOf(drafts: readonly Draft[]): Span[] {
  const spans: Span[] = [];
  for (const { content } of drafts) spans.push(...content);
  return spans;
}

/** "“C,” Xi told Putin, according to state media": the inner attribution takes up what the outer one tells. */
function toldInside(scene: Scene, clause: Clause, outer: readonly Draft[]): Draft[] {
  const told = contentOf(outer.filter(({ wraps }) => wraps));
  const starts = new Set(told.map(({ start }) => start));
  return inside(scene, clause, told, DEEPEST).filter(
    ({ cueClass, source }) => cueClass === 'speech' && source !== undefined && starts.has(source.start),
  );
}

/** Attributions in quotations that no attribution of their sentence explains: long ones, whose speaker is named elsewhere. */
function inQuotations(scene: Scene, clause: Clause, found: readonly Draft[]): Draft[] {
  const explained = contentOf(found).sort((a, b) => a.start - b.start);
  let e = 0;
  let explainedTo = 0;
  const spans: Span[] = [];
  for (let i = 0; i < clause.tokens.length; i++) {
    if (!inSpeech(scene, clause, i)) continue;
    const first = i;
    while (i + 1 < clause.tokens.length && clause.quote[i + 1] === clause.quote[first]) i++;
    const span = { start: clause.tokens[first]!.start, end: clause.tokens[i]!.end };
    while (e < explained.length && explained[e]!.start < span.end)
      explainedTo = Math.max(explainedTo, explained[e++]!.end);
    if (explainedTo <= span.start) spans.push(span);
  }
  return inside(scene, clause, spans, 1);
}

/** The clause cut to a span, its outermost quotation taken off; undefined where it holds nothing to look into. */
function partOf(clause: Clause, span: Span): Clause | undefined {
  const first = tokenAt(clause, span.start);
  let last = tokenAt(clause, span.end - 1);
  if (clause.tokens[last]!.start >= span.end) last--;
  if (last - first < 3 || clause.tokens[first]!.start >= span.end) return undefined;
  const heads = clause.heads.filter((i) => i >= first && i <= last);
  if (heads.length === 0) return undefined;
  const around = has(clause, first, MARK) || clause.quote[first] === clause.quote[last] ? clause.quote[first]! : -1;
  const quote = clause.quote.slice(first, last + 1);
  return {
    tokens: clause.tokens.slice(first, last + 1),
    roles: clause.roles.slice(first, last + 1),
    cues: clause.cues.slice(first, last + 1),
    quote: around < 0 ? quote : quote.map((q) => (q === around ? -1 : q)),
    heads: heads.map((i) => i - first),
  };
}
