import { type Lemma, lemmasOf } from '../../lexicon/morphology.js';
import { openingsOf, stepsOn } from '../../lexicon/openers.js';
import { type Pieces, piecesOf } from '../../lexicon/places.js';
import { traitsOfForm } from '../../lexicon/traits.js';
import { DIGIT, kindAt, LOWER, UPPER } from '../../text/characters.js';
import { FormTable } from '../../text/form-table.js';
import { normalise } from '../../text/normalise.js';
import { closedClass, closedLemma, isAcronym, isPastOnly, isUnchanged } from './closed-class.js';
import { STATES, type State } from './follows.js';
import { guess } from './guess.js';
import { isCountryPair } from './is-country-pair.js';
import { type Naming, namingOf } from './naming.js';
import { PARTS } from './parts.js';
import type { Candidate } from './tag.js';
import type { TokenKind } from './tokenize.js';

/** What is known of a word form by itself, whatever the sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** What it is to the table of places. */
  readonly pieces: Pieces;
  /** Countries that hyphens join, and nothing else. */
  readonly isPair: boolean;
  readonly naming: Naming;
  /** `capital`: starts with a capital (Xi); `capitals`: has nothing else (US, NATO); `lower`: all the rest. */
  readonly shape: 'lower' | 'capital' | 'capitals';
  /** Of the closed classes, a number or no word at all: its capital makes it no name. */
  readonly closed: boolean;
  /** What it can be where its capital, if it has one, says nothing. */
  readonly plain: readonly Candidate[];
  /** With a capital inside a sentence. */
  readonly capital: readonly Candidate[];
  /** With a capital at the start of a sentence. */
  readonly first: readonly Candidate[];
}

/** How much the frequency of a part of speech counts beside the order of the words. */
const FREQUENCY_WEIGHT = 0.7;
/** A part of speech so many times rarer than the most usual one is not considered. */
const RAREST = 500;
/** Bits for a name at the start of a sentence: of a word that is in no list, that only proper nouns share, and of the others. */
const FIRST_UNKNOWN = 4;
const FIRST_RARE = 1;
const FIRST_KNOWN = -3;
/** How often a noun must occur for its plural to be taken off a name: `Forces` -> `force`, not `James` -> `jam`; -ies is in no family name. */
const COMMON = 20;

// The same letters may be told apart: an apostrophe is a mark or a word.
const numbers = /* @__PURE__ */ new FormTable((text) => sign(text, normalise(text), 'number'));
const marks = /* @__PURE__ */ new FormTable((text) => mark(text, normalise(text)));
const signs = /* @__PURE__ */ new FormTable((text) => sign(text, normalise(text), 'other'));
const words = /* @__PURE__ */ new FormTable((text) => wordOf(text, normalise(text)));

/** What is known of the token that stands there. */
export function wordAt(text: string, start: number, end: number, kind: TokenKind): Word {
  switch (kind) {
    case 'number':
      return numbers.at(text, start, end);
    case 'mark':
      return marks.at(text, start, end);
    case 'symbol':
    case 'tag':
      return signs.at(text, start, end);
    default:
      return words.at(text, start, end);
  }
}

function wordOf(text: string, lower: string): Word {
  const shape = shapeOf(text);
  const states = closedClass(lower);
  if (states !== undefined) {
    const plain = states.map((state, rank) => candidate(state, -rank, lower, closedLemma(lower, state)));
    const capital = shape === 'capitals' && isAcronym(lower) ? [candidate('name', 0, lower, lower)] : plain;
    return word(text, lower, shape, true, plain, capital, capital);
  }
  const lemmas = lemmasOf(lower);
  const plain = openCandidates(lower, lemmas);
  if (shape === 'lower') return word(text, lower, shape, false, plain, plain, plain);
  const noun = lemmas.find(({ pos }) => pos === 'noun');
  const nameLemma = noun && (noun.count >= COMMON || lower.endsWith('ies')) ? noun.lemma : lower;
  const bits = lemmas.length === 0 ? FIRST_UNKNOWN : lemmas[0]!.count === 0 ? FIRST_RARE : FIRST_KNOWN;
  const capital = [candidate('name', 0, lower, nameLemma)];
  const first = [...plain, candidate('name', bits, lower, nameLemma)];
  return word(text, lower, shape, false, plain, capital, first);
}

/** A doubled typewritten quotation mark is one. */
function mark(text: string, lower: string): Word {
  return sign(text, lower === "''" || text === '``' ? '"' : lower, 'punctuation');
}

function sign(text: string, lower: string, state: State): Word {
  const only = [candidate(state, 0, lower, lower)];
  return word(text, lower, 'lower', true, only, only, only);
}

/** Made in one place, so that all words have one layout. */
function word(
  text: string,
  lower: string,
  shape: Word['shape'],
  closed: boolean,
  plain: Word['plain'],
  capital: Word['capital'],
  first: Word['first'],
): Word {
  const pieces = piecesOf({ text, lower, opens: openingsOf(lower)?.tables ?? 0 });
  const isPair = isCountryPair(text, pieces);
  return { text, lower, pieces, isPair, naming: namingOf(lower), shape, closed, plain, capital, first };
}

function candidate(state: State, bits: number, lower: string, lemma: string): Candidate {
  return {
    state: STATES.indexOf(state),
    bits,
    pos: PARTS[state],
    lemma,
    openings: openingsOf(lower, lemma),
    stepsOn: stepsOn(lower) || stepsOn(lemma),
    traits: traitsOfForm(lower, lemma),
  };
}

function shapeOf(text: string): Word['shape'] {
  if (kindAt(text, 0) !== UPPER) return kindAt(text, 0) === DIGIT && /\p{Lu}/u.test(text) ? 'capital' : 'lower';
  for (let at = 1; at < text.length; at += 1) if (kindAt(text, at) === LOWER) return 'capital';
  return 'capitals';
}

function openCandidates(lower: string, lemmas: readonly Lemma[]): Candidate[] {
  const counts = new Map<State, number>();
  const forms = new Map<State, string>();
  const add = (state: State, count: number, lemma: string) => {
    if (count < (counts.get(state) ?? 0)) return;
    counts.set(state, count);
    forms.set(state, lemma);
  };
  const noun = lemmas.find(({ lemma, pos }) => pos === 'noun' && lemma === lower)?.count ?? -1;
  for (const { lemma, pos, count } of lemmas.toReversed()) {
    const states = pos === 'noun' ? [nounState(lower, lemma)] : pos === 'verb' ? verbStates(lower, lemma) : [pos];
    // "offer" is seldom the comparative of "off".
    if (pos === 'adjective' && lemma !== lower && count <= noun) continue;
    for (const state of states) add(state, (count + 0.5) * (SHARES[state] ?? 1), lemma);
  }
  if (counts.size === 0) for (const [state, count] of guess(lower)) add(state, count, lower);
  const most = Math.max(...counts.values());
  const likely = [...counts].filter(([, count]) => count >= most / RAREST);
  return likely.map(([state, count]) =>
    candidate(state, FREQUENCY_WEIGHT * Math.log2(count / most), lower, forms.get(state)!),
  );
}

/** Counts are of lemmas; these are the shares of a lemma's uses that stand in one form, from memory of tagged corpora. */
const SHARES: Readonly<Partial<Record<State, number>>> = {
  noun: 0.75,
  plural: 0.3,
  base: 0.35,
  present: 0.12,
  past: 0.3,
  participle: 0.25,
  gerund: 0.15,
};

const nounState = (lower: string, lemma: string): State => (lemma !== lower || lower.endsWith('s') ? 'plural' : 'noun');

function verbStates(lower: string, lemma: string): readonly State[] {
  if (isUnchanged(lower)) return ['base', 'present', 'past', 'participle'];
  if (lemma === lower) return ['base', 'present'];
  if (lower.endsWith('ing')) return ['gerund'];
  if (lower.endsWith('s')) return ['present'];
  if (isPastOnly(lower)) return ['past'];
  if (lower.endsWith('n') || lower.endsWith('one')) return ['participle'];
  return ['past', 'participle'];
}
