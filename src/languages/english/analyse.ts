import { type Lemma, lemmasOf } from '../../lexicon/morphology.js';
import { DIGIT, kindAt, LOWER, UPPER } from '../../text/characters.js';
import { normalise } from '../../text/normalise.js';
import { closedClass, closedLemma, isPastOnly } from './closed-class.js';
import type { State } from './follows.js';
import { type Candidates, stateNumber } from './tag.js';
import type { TokenKind } from './tokenize.js';

/** What is known of a word form by itself, whatever the sentence. */
export interface Word {
  readonly lower: string;
  /** Starts with a capital: `lower`, `capital` (Xi), `capitals` (US, NATO). */
  readonly shape: 'lower' | 'capital' | 'capitals';
  readonly closed: boolean;
  /** In the word list or the closed classes. */
  readonly known: boolean;
  /** As a word that its capital says nothing about. */
  readonly plain: Candidates;
  /** As a word with a capital inside a sentence. */
  readonly capital: Candidates;
  /** As the first word of a sentence, with a capital. */
  readonly first: Candidates;
  readonly lemmas: readonly Lemma[];
}

/** How much the frequency of a part of speech counts beside the order of the words. */
const FREQUENCY_WEIGHT = 0.7;

const only = (state: State): Candidates => ({ states: [stateNumber(state)], bits: [0] });

export function analyse(text: string, kind: TokenKind): Word {
  const lower = normalise(text);
  const shape = shapeOf(text);
  if (kind === 'number') return fixed(lower, 'number');
  if (kind === 'mark') return fixed(lower, 'punctuation');
  if (kind === 'symbol' || kind === 'tag') return fixed(lower, 'other');
  const states = closedClass(lower);
  const closed = states !== undefined;
  const lemmas = closed ? [{ lemma: closedLemma(lower), pos: 'noun' as const, count: 0 }] : lemmasOf(lower);
  const scores = states ? closedScores(states) : openScores(lower, lemmas);
  const plain = candidates(scores);
  const name = only('name');
  const capital = closed ? (shape === 'capitals' && lower.length > 1 ? name : plain) : name;
  const first = closed
    ? capital
    : candidates(new Map([...scores, ['name', lemmas.length === 0 ? 4 : -2] as [State, number]]));
  return { lower, shape, closed, known: closed || lemmas.length > 0, plain, capital, first, lemmas };
}

function fixed(lower: string, state: State): Word {
  const own = only(state);
  return { lower, shape: 'lower', closed: true, known: true, plain: own, capital: own, first: own, lemmas: [] };
}

function shapeOf(text: string): Word['shape'] {
  if (kindAt(text, 0) !== UPPER) return kindAt(text, 0) === DIGIT && /\p{Lu}/u.test(text) ? 'capital' : 'lower';
  for (let at = 1; at < text.length; at += 1) if (kindAt(text, at) === LOWER) return 'capital';
  return 'capitals';
}

function candidates(scores: ReadonlyMap<State, number>): Candidates {
  return { states: [...scores.keys()].map(stateNumber), bits: [...scores.values()] };
}

/** The first state a word is listed with is worth a bit more than the second, and so on. */
function closedScores(states: readonly State[]): Map<State, number> {
  return new Map(states.map((state, rank) => [state, -rank]));
}

function openScores(lower: string, lemmas: readonly Lemma[]): Map<State, number> {
  const counts = new Map<State, number>();
  const add = (state: State, count: number) => counts.set(state, Math.max(counts.get(state) ?? 0, count + 0.5));
  for (const { lemma, pos, count } of lemmas) {
    if (pos === 'noun') add(lemma !== lower || lower.endsWith('s') ? 'plural' : 'noun', count);
    else if (pos === 'verb') for (const state of verbStates(lower, lemma)) add(state, count);
    else add(pos, count);
  }
  if (counts.size === 0) for (const [state, count] of guess(lower)) add(state, count);
  const total = Math.max(...counts.values());
  return new Map([...counts].map(([state, count]) => [state, FREQUENCY_WEIGHT * Math.log2(count / total)]));
}

function verbStates(lower: string, lemma: string): readonly State[] {
  if (lemma === lower) return ['base', 'present'];
  if (lower.endsWith('ing')) return ['gerund'];
  if (lower.endsWith('s')) return ['present'];
  if (isPastOnly(lower)) return ['past'];
  if (lower.endsWith('n') || lower.endsWith('one')) return ['participle'];
  return ['past', 'participle'];
}

/** Endings that tell the part of speech of a word that no list has, with counts as a lexicon would give; the first that fits. */
const GUESSES: readonly (readonly [RegExp, readonly (readonly [State, number])[]])[] = [
  [
    /^\d+(?:st|nd|rd|th)$/u,
    [
      ['adjective', 10],
      ['noun', 2],
    ],
  ],
  [/^\d+s$/u, [['plural', 5]]],
  [
    /-(?:old|based|led|made|style|wide|free|like|term|level|scale|range|[a-z]+ed)$/u,
    [
      ['adjective', 10],
      ['noun', 1],
    ],
  ],
  [
    /^(?:pre|post|anti|pro|non|multi|inter|cross)-/u,
    [
      ['adjective', 5],
      ['noun', 2],
    ],
  ],
  [
    /^\d+-\p{Ll}+$/u,
    [
      ['adjective', 5],
      ['noun', 2],
    ],
  ],
  [
    /-\p{L}+ing$/u,
    [
      ['noun', 3],
      ['adjective', 3],
      ['gerund', 1],
    ],
  ],
  [
    /ly$/u,
    [
      ['adverb', 10],
      ['adjective', 1],
    ],
  ],
  [
    /ing$/u,
    [
      ['gerund', 5],
      ['noun', 2],
    ],
  ],
  [
    /ed$/u,
    [
      ['past', 5],
      ['participle', 5],
      ['adjective', 1],
    ],
  ],
  [/(?:ness|ment|tion|sion|ity|ship|ism|ance|ence|hood|age|cy)$/u, [['noun', 10]]],
  [/(?:nesses|ments|tions|sions|ities|ships|isms|ances|ences|ers|ors|ists|ians)$/u, [['plural', 10]]],
  [
    /(?:ous|ful|able|ible|less|ive|ical|ic|ish|al|ary)$/u,
    [
      ['adjective', 8],
      ['noun', 1],
    ],
  ],
  [
    /(?:ize|ise|ify)$/u,
    [
      ['base', 5],
      ['present', 5],
    ],
  ],
  [
    /[^s]s$/u,
    [
      ['plural', 8],
      ['present', 1],
    ],
  ],
  [
    /-/u,
    [
      ['noun', 3],
      ['adjective', 2],
    ],
  ],
];

function guess(lower: string): readonly (readonly [State, number])[] {
  return (
    GUESSES.find(([ending]) => ending.test(lower))?.[1] ?? [
      ['noun', 5],
      ['adjective', 1],
    ]
  );
}
