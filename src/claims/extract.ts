import { attribute } from '../attribution/attribute.js';
import type { Attribution } from '../attribution/attribution.js';
import type { ReadoutRecord } from '../event/event.js';
import type { Language, Name, Reading, Sentence, Token } from '../languages/language.js';
import { extentsIn } from '../text/extent.js';
import type { Span } from '../text/span.js';
import type { Claim, ReadClaim } from './claim.js';
import { polarityOf } from './polarity.js';
import { propositionsOf } from './propositions.js';
import { slotsOf } from './slots.js';
import { speakerOf } from './speaker.js';
import { strengthOf } from './strength.js';
import { Syntax } from './syntax.js';
import type { TokenRange } from './trim.js';

/** The claims of one readout in text order: the propositions of its sentences, each with who says it and what fills its slots. */
export function extractClaims(
  { id, text }: ReadoutRecord,
  reading: Reading,
  language: Language,
  eventDate?: string,
): ReadClaim[] {
  const attributions = language.limits.includes('no-attribution') ? [] : attribute(reading, text, { nested: 'all' });
  const claims: ReadClaim[] = [];
  const place = {
    readout: id,
    text,
    language: reading.language,
    eventDate,
    tokensIn: (span: Span) => tokensIn(reading, span),
    extent: extentsIn(text),
  };
  let next = 0;
  for (const sentence of reading.sentences) {
    while (next < attributions.length && endOf(attributions[next]!) <= sentence.start) next += 1;
    const syntax = new Syntax(sentence.tokens);
    const near = attributionsIn(attributions, next, sentence);
    const frames = framesOf(near);
    for (const range of propositionsOf(sentence.tokens, syntax.predicates))
      claims.push(claimIn(sentence, syntax, range, near, frames, place, claims.length));
  }
  return claims;
}

interface Place {
  readonly readout: string;
  readonly text: string;
  readonly language: string;
  readonly eventDate: string | undefined;
  readonly tokensIn: (span: Span) => readonly Token[];
  readonly extent: (start: number, end: number) => number;
}

function claimIn(
  sentence: Sentence,
  whole: Syntax,
  range: TokenRange,
  attributions: readonly Attribution[],
  frames: readonly Span[],
  place: Place,
  number: number,
): ReadClaim {
  const { first, last } = range;
  // Most sentences are one claim.
  const syntax = last - first + 1 === whole.tokens.length ? whole : new Syntax(sentence.tokens.slice(first, last + 1));
  const { tokens } = syntax;
  const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const id = `${place.readout}#${number}`;
  const { readout } = place;
  const quote = place.text.slice(span.start, span.end);
  const around = { start: sentence.start, end: sentence.end };
  const speaker = speakerOf(range, whole, attributions, place);
  const polarity = polarityOf(tokens, syntax);
  const strength = strengthOf(tokens, syntax.line);
  const slots = slotsOf(tokens, place.eventDate, syntax);
  const claim: Claim =
    strength === undefined
      ? { id, readout, span, quote, sentence: around, speaker, polarity, slots }
      : { id, readout, span, quote, sentence: around, speaker, polarity, strength, slots };
  const names = syntax === whole ? sentence.names : namesWithin(sentence.names, first, last);
  return { claim, tokens, names, language: place.language, frames, syntax };
}

/** Only acts of speech have a frame: who believes or plans something is part of what is told. */
function framesOf(attributions: readonly Attribution[]): Span[] {
  const frames: Span[] = [];
  for (const { cueClass, source, cue, addressee } of attributions)
    if (cueClass === 'speech') for (const span of [source, cue, addressee]) if (span !== undefined) frames.push(span);
  return frames;
}

/** The tokens of the sentence that holds a span, inside it. Sentences are found by halving. */
function tokensIn({ sentences }: Reading, span: Span): readonly Token[] {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const tokens = sentences[low]?.tokens ?? [];
  let first = 0;
  while (first < tokens.length && tokens[first]!.start < span.start) first += 1;
  let end = first;
  while (end < tokens.length && tokens[end]!.end <= span.end) end += 1;
  return tokens.slice(first, end);
}

function attributionsIn(attributions: readonly Attribution[], from: number, sentence: Sentence): Attribution[] {
  const near: Attribution[] = [];
  for (let i = from; i < attributions.length && startOf(attributions[i]!) < sentence.end; i += 1)
    near.push(attributions[i]!);
  return near;
}

function startOf({ content }: Attribution): number {
  return content[0]!.start;
}

function endOf({ content }: Attribution): number {
  return content.at(-1)!.end;
}

function namesWithin(names: readonly Name[], first: number, last: number): Name[] {
  return names
    .filter((name) => first <= name.first && name.last <= last)
    .map((name) => ({ ...name, first: name.first - first, last: name.last - first }));
}
