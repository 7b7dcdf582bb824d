import type { Attribution } from '../attribution/attribution.js';
import type { Clause } from '../attribution/clause.js';
import type { Sentence, Token } from '../languages/language.js';
import { CONCEDING, GIVING, HEARERS, NAMING } from '../lexicon/bodies.js';
import { cues } from '../lexicon/cues.js';
import { OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS, RELATIVES } from '../lexicon/grammar.js';
import type { Span } from '../text/span.js';
import type { Line } from './article.js';
import { headOf, type Phrase, phraseOf, tokenFrom } from './phrase.js';
import { isNothing, worded } from './wording.js';

/** Somebody whom a sentence may let speak. */
export interface Voice {
  readonly source: Phrase;
  /**
   * `says`: plain speech, or a quotation. `holds`: a stance is told. `thinks`: a thought, or what something shows. `wants`: an
   * intention. `silent`: it is told that the source said nothing on a point.
   */
  readonly manner: 'says' | 'holds' | 'thinks' | 'wants' | 'silent';
}

export interface Ranked extends Voice {
  /** Higher first; whole numbers part the ways of finding a voice. */
  readonly weight: number;
}

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

const MANNERS = {
  speech: 'says',
  attitude: 'holds',
  evidence: 'thinks',
  thought: 'thinks',
  intention: 'wants',
} as const;
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
  return GIVING.has(cueLemma) && isNothing(tokens, tokenFrom(tokens, cue!.end));
}

/** Not those who are told, and not a word that only relates. */
function isSpeaker({ tokens }: Phrase): boolean {
  if (tokens.length === 0 || HEARERS.has(headOf(tokens))) return false;
  const { lower } = tokens[0]!;
  if (OBJECT_PRONOUNS.has(lower)) return tokens.length === 1 && lower === 'him';
  return !(tokens.length === 1 && RELATIVES.has(lower));
}
