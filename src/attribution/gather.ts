import type { Span } from '../text/span.js';
import type { Attribution } from './attribution.js';
import type { Draft, Scene } from './draft.js';
import type { Quotation } from './quotations.js';

/** A draft with all its content, whose source is not resolved yet. */
export interface Gathered {
  readonly draft: Draft;
  readonly content: readonly Span[];
  readonly quoted: Attribution['quoted'];
  readonly nested: number | undefined;
}

/** Longest stretch between a speaker's words and a quotation that goes on with them. */
const NEAR = 200;

/** Gives quotations that nobody claimed to the speaker before them, and puts the list in order. */
export function gather(scene: Scene, drafts: readonly Draft[]): Gathered[] {
  const sorted = [...drafts].sort((a, b) => a.cue.start - b.cue.start);
  if (scene.quotes.length === 0) return ordered(scene, sorted, new Map());
  const claims = sorted.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const more = new Map<Draft, Span[]>();
  let d = -1;
  let c = 0;
  let claimedTo = 0;
  let until = 0;
  for (const quotation of scene.quotes) {
    if (quotation.depth > 0 || quotation.kind !== 'speech') continue;
    while (c < claims.length && claims[c]!.start < quotation.end) claimedTo = Math.max(claimedTo, claims[c++]!.end);
    if (claimedTo > quotation.start) continue;
    const from = d;
    while (d + 1 < sorted.length && sorted[d + 1]!.cue.start < quotation.start) d++;
    const draft = sorted[d];
    if (draft === undefined) continue;
    if (d !== from) until = Math.max(draft.cue.end, draft.source?.end ?? 0, draft.content.at(-1)?.end ?? 0);
    if (until > quotation.start || !goesOn(scene, draft, until, quotation)) continue;
    const given = more.get(draft);
    if (given === undefined) more.set(draft, [{ start: quotation.start, end: quotation.end }]);
    else given.push({ start: quotation.start, end: quotation.end });
    until = quotation.end;
  }
  return ordered(scene, sorted, more);
}

/** Whether a quotation is the same speaker's: beside the words in the paragraph, or right after a colon or quotation in the one before. */
function goesOn(scene: Scene, draft: Draft, until: number, quotation: Quotation): boolean {
  if (quotation.start - until > NEAR) return false;
  const awaited = draft.content.length === 0;
  if (!awaited && !draft.content.some((span) => isQuoted(scene, span))) return false;
  const between = scene.text.slice(until, quotation.start);
  if (!between.includes('\n')) return /^[^.!?]*(?:[.!?]["”’)]?\s*)?$/u.test(between);
  return awaited || /^[.,:\s]*$/u.test(between);
}

function ordered(scene: Scene, drafts: readonly Draft[], more: ReadonlyMap<Draft, readonly Span[]>): Gathered[] {
  const whole: { draft: Draft; content: readonly Span[] }[] = [];
  for (const draft of drafts) {
    const content = inOrder(draft.content, more.get(draft));
    if (content.length > 0) whole.push({ draft, content });
  }
  whole.sort(
    (a, b) =>
      a.content[0]!.start - b.content[0]!.start ||
      b.content.at(-1)!.end - a.content.at(-1)!.end ||
      b.draft.cue.start - a.draft.cue.start,
  );
  const holders = holdersOf(whole);
  return whole.map(({ draft, content }, i) => {
    return { draft, content, quoted: quotedness(scene, content), nested: holders[i] };
  });
}

function inOrder(own: readonly Span[], more: readonly Span[] = []): readonly Span[] {
  if (own.length + more.length < 2) return own.length > 0 ? own : more;
  return [...own, ...more].sort((a, b) => a.start - b.start);
}

/** For each attribution the number of the one whose content holds its cue most closely. */
function holdersOf(
  items: readonly { readonly draft: Draft; readonly content: readonly Span[] }[],
): (number | undefined)[] {
  const holders = new Array<number | undefined>(items.length).fill(undefined);
  const spans = items.flatMap(({ content }, owner) => content.map(({ start, end }) => ({ start, end, owner })));
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.owner - b.owner);
  const byCue = items.map((_, i) => i).sort((a, b) => items[a]!.draft.cue.start - items[b]!.draft.cue.start);
  const open: { start: number; end: number; owner: number }[] = [];
  let s = 0;
  for (const i of byCue) {
    const { cue } = items[i]!.draft;
    while (s < spans.length && spans[s]!.start <= cue.start) {
      while (open.length > 0 && open.at(-1)!.end <= spans[s]!.start) open.pop();
      open.push(spans[s++]!);
    }
    while (open.length > 0 && open.at(-1)!.end <= cue.start) open.pop();
    for (let k = open.length - 1; k >= 0; k--) {
      const { end, owner } = open[k]!;
      if (end >= cue.end && owner !== i) {
        holders[i] = owner;
        break;
      }
    }
  }
  return holders;
}

function quotedness(scene: Scene, content: readonly Span[]): Attribution['quoted'] {
  const inQuotes = content.filter((span) => isQuoted(scene, span)).length;
  if (inQuotes === content.length) return 'direct';
  return inQuotes > 0 || content.some((span) => holdsQuotation(scene, span)) ? 'mixed' : 'indirect';
}

/** Whether the span is one quotation, or a part of one from its start. */
function isQuoted({ quotes }: Scene, { start, end }: Span): boolean {
  const quotation = quotes[quotationFrom(quotes, start)];
  return quotation !== undefined && quotation.start === start && quotation.end >= end;
}

function holdsQuotation({ quotes }: Scene, { start, end }: Span): boolean {
  const quotation = quotes[quotationFrom(quotes, start)];
  return quotation !== undefined && quotation.end <= end && quotation.kind !== 'title';
}

/** The number of the first quotation that starts at or after `offset`. */
function quotationFrom(quotes: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
