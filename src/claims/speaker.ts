import type { Attribution } from '../attribution/attribution.js';
import type { Token } from '../languages/language.js';
import { impersonalIndex } from '../lexicon/joint.js';
import { findPhrases } from '../lexicon/phrase.js';
import { MUTE } from '../lexicon/referents.js';
import { contains, type Span } from '../text/span.js';
import type { Writable } from '../text/writable.js';
import type { Speaker } from './claim.js';
import { verbCue } from './cue-words.js';
import { mainOf } from './main-line.js';
import type { Predicate } from './predicates.js';
import { isSeveral } from './several.js';
import { strengthOf } from './strength.js';
import type { Syntax } from './syntax.js';
import type { TokenRange } from './trim.js';

/** Where the claim stands. */
interface Place {
  readonly text: string;
  readonly tokensIn: (span: Span) => readonly Token[];
  /** How much a stretch of the text says. */
  readonly extent: (start: number, end: number) => number;
}

/**
 * Who says the claim that the tokens `first` to `last` of a sentence make: whoever its own main verb names ("Putin informed
 * Xi of ..."), or else the innermost source whose words hold at least half of it.
 *
 * `joint` is told by who speaks or acts, not by words inside what is said: "Xi stressed that both sides benefit" is his.
 */
export function speakerOf(
  { first, last }: TokenRange,
  sentence: Syntax,
  attributions: readonly Attribution[],
  place: Place,
): Speaker {
  const { text, tokensIn } = place;
  const { tokens } = sentence;
  const claim = { start: tokens[first]!.start, end: tokens[last]!.end };
  const whole = first === 0 && last === tokens.length - 1;
  const main = whole
    ? sentence.line[0]
    : mainOf(sentence.predicates.filter((predicate) => first <= predicate.first && predicate.last <= last));
  const speaking = attributions.filter(({ source }) => source === undefined || canSpeak(tokensIn(source)));
  const head = main === undefined ? undefined : tokens[main.head]!;
  const holding = speaking.filter(
    (one) => one.cueClass === 'speech' && holds(one, claim, place) && !isAside(one, claim, head),
  );
  const own = main === undefined ? undefined : speaking.find((one) => isCueOf(one, main, tokens));
  const inner = innermost(own === undefined ? holding : [...holding, own], place);
  const source = inner?.antecedent ?? inner?.source;
  const named = source === undefined ? [] : tokensIn(source);
  const agent = main === undefined ? [] : agentOf(main, sentence);
  const told = holding.filter((one) => one.cue === undefined || !contains(claim, one.cue));
  const speaker: Partial<Writable<Speaker>> = {};
  if (inner?.sourceName !== undefined) speaker.name = onOneLine(inner.sourceName);
  const country = countryOf(named);
  if (country !== undefined) speaker.country = country;
  if (inner?.addressee !== undefined)
    speaker.addressee = onOneLine(text.slice(inner.addressee.start, inner.addressee.end));
  if (inner !== undefined) speaker.cue = inner.cueLemma;
  speaker.quoted = inner?.quoted === 'direct';
  speaker.joint = isSeveral(named) || ((inner === undefined || inner === own) && isSeveral(agent));
  speaker.impersonal =
    source === undefined &&
    agent.length === 0 &&
    main !== undefined &&
    isImpersonal(tokens.slice(first, last + 1), main.head - first);
  speaker.reported = told.length > 1;
  return speaker as Speaker;
}

/**
 * "The plan [proposed by Canada] would cut tariffs", "After mentioning the plan he left": the cue stands in the claim beside
 * its main verb, behind what was said or with nobody who said it, and that verb is no part of it.
 */
function isAside({ source, cue, content }: Attribution, claim: Span, main: Token | undefined): boolean {
  if (cue === undefined || main === undefined || !contains(claim, cue) || contains(cue, main)) return false;
  if (source !== undefined && (source.start < cue.end || content.at(-1)!.end > cue.start)) return false;
  return !content.some((span) => contains(span, main));
}

/** Whether the main noun of a source is somebody, or something that holds words: "such measures call for care" quotes nobody. */
function canSpeak(source: readonly Token[]): boolean {
  const first = source.findIndex(({ pos }) => pos === 'noun' || pos === 'name');
  let head = first;
  while (source[head + 1]?.pos === 'noun' || source[head + 1]?.pos === 'name') head += 1;
  const { pos, lemma } = source[head] ?? {};
  return pos !== 'noun' || lemma === undefined || !MUTE.has(lemma);
}

/** The main verb of the claim is what introduces somebody's words, and stands on the ladder of commitment: an act of speech. */
function isCueOf({ cue }: Attribution, main: Predicate, tokens: readonly Token[]): boolean {
  const { start, end } = tokens[main.head]!;
  if (cue === undefined || start < cue.start || cue.end < end) return false;
  return (
    strengthOf(tokens.slice(main.first, main.last + 2), [
      { ...main, first: 0, last: main.last - main.first, head: main.head - main.first },
    ]) !== undefined
  );
}

/** Who does what the main verb says, where that is an act of talking or deciding: "it was agreed by the two sides". */
function agentOf({ head }: Predicate, sentence: Syntax): readonly Token[] {
  const { tokens } = sentence;
  if (verbCue(tokens[head]!.lemma) === undefined) return [];
  const agent = sentence.roles.find(({ predicate }) => predicate.head === head)?.agent;
  return agent === undefined ? [] : tokens.slice(agent.first, agent.last + 1);
}

/** The verb at `head` is part of a phrase that says something was said, and not by whom. */
function isImpersonal(tokens: readonly Token[], head: number): boolean {
  return findPhrases(tokens, impersonalIndex()).some(
    (match) => match.first <= head && head <= match.last && tokens[match.last + 1]?.lower !== 'by',
  );
}

/** Share of a claim that the words of its speaker take, at least; less where source and verb stand in the claim too. */
const HELD = { apart: 0.5, inside: 0.25 };

function holds({ content, cue }: Attribution, claim: Span, { extent }: Place): boolean {
  let shared = 0;
  for (const { start, end } of content) {
    if (start < claim.end && claim.start < end)
      shared += extent(Math.max(start, claim.start), Math.min(end, claim.end));
  }
  if (shared === 0) return false;
  const inside = cue !== undefined && contains(claim, cue);
  return shared >= extent(claim.start, claim.end) * (inside ? HELD.inside : HELD.apart);
}

/** The attribution of the fewest words; of equal ones the first. */
function innermost(attributions: readonly Attribution[], place: Place): Attribution | undefined {
  let least: Attribution | undefined;
  for (const one of attributions)
    if (least === undefined || contentOf(one, place) < contentOf(least, place)) least = one;
  return least;
}

/** Names are compared as they are written, so a line break in one makes no other. */
function onOneLine(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ');
}

function contentOf({ content }: Attribution, { extent }: Place): number {
  let sum = 0;
  for (const { start, end } of content) sum += extent(start, end);
  return sum;
}

/** The one country that the words of a source name. */
function countryOf(tokens: readonly Token[]): string | undefined {
  let only: string | undefined;
  for (const { country } of tokens) {
    if (country === undefined || country === only) continue;
    if (only !== undefined) return undefined;
    only = country;
  }
  return only;
}
