import { attribute } from '../attribution/attribute.js';
import type { Attribution } from '../attribution/attribution.js';
import type { ReadoutRecord } from '../event/event.js';
import type { Language, Name, Reading, Sentence } from '../languages/language.js';
import type { Claim, ReadClaim } from './claim.js';
import { polarityOf } from './polarity.js';
import { propositionsOf, type TokenRange } from './propositions.js';
import { slotsOf } from './slots.js';
import { speakerOf } from './speaker.js';
import { strengthOf } from './strength.js';

/** The claims of one readout in text order: the propositions of its sentences, each with who says it and what fills its slots. */
export function extractClaims({ id, text }: ReadoutRecord, reading: Reading, language: Language, eventDate?: string): ReadClaim[] {
  const attributions = language.limits.includes('no-attribution') ? [] : attribute(reading, text);
  const claims: ReadClaim[] = [];
  let next = 0;
  for (const sentence of reading.sentences) {
    while (next < attributions.length && endOf(attributions[next]!) <= sentence.start) next += 1;
    const near = attributionsIn(attributions, next, sentence);
    for (const range of propositionsOf(sentence.tokens)) {
      const at = { readout: id, number: claims.length, text, language: reading.language, eventDate };
      claims.push(claimIn(sentence, range, near, at));
    }
  }
  return claims;
}

interface Place {
  readonly readout: string;
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly eventDate: string | undefined;
}

function claimIn(sentence: Sentence, { first, last }: TokenRange, attributions: readonly Attribution[], at: Place): ReadClaim {
  const tokens = sentence.tokens.slice(first, last + 1);
  const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const strength = strengthOf(tokens);
  const claim: Claim = {
    id: `${at.readout}#${at.number}`,
    readout: at.readout,
    span,
    quote: at.text.slice(span.start, span.end),
    sentence: { start: sentence.start, end: sentence.end },
    speaker: speakerOf(span, tokens, attributions, at.text),
    polarity: polarityOf(tokens),
    ...(strength === undefined ? {} : { strength }),
    slots: slotsOf(tokens, at.eventDate),
  };
  return { claim, tokens, names: namesWithin(sentence.names, first, last), language: at.language };
}

function attributionsIn(attributions: readonly Attribution[], from: number, sentence: Sentence): Attribution[] {
  const near: Attribution[] = [];
  for (let i = from; i < attributions.length && startOf(attributions[i]!) < sentence.end; i += 1) near.push(attributions[i]!);
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
