import type { PartOfSpeech, Token } from '../languages/language.js';
import {
  ALSO_PREPOSITIONS,
  BARE_CLAUSE_VERBS,
  CLAUSE_OPENERS,
  LIST_OPENERS,
  PREPOSITIONAL_PARTICIPLES,
  SUBJECT_OPENERS,
} from '../lexicon/clauses.js';
import { CLAUSAL, traitsOf } from '../lexicon/traits.js';
import { type Predicate, predicatesOf } from './predicates.js';
import { isItemMark, type TokenRange, trim } from './trim.js';

/** Content words that a run must have to stand as a statement of its own: fewer say too little to be compared. */
const SMALLEST_STATEMENT = 3;

function isContent(pos: PartOfSpeech): boolean {
  switch (pos) {
    case 'noun':
    case 'name':
    case 'verb':
    case 'adjective':
    case 'adverb':
    case 'number':
      return true;
    default:
      return false;
  }
}

/**
 * Cuts a sentence into propositions: at semicolons, before a second finite verb ("said X and urged Y"), before a
 * participle or relative clause after a comma ("..., highlighting that"), at lists that are opened by "including", before the
 * items of a list ("(b)"), and at "and that". Between the opening of a clause and a cut there is a verb: what "and" joins before it is a subject. A cut
 * that would leave a piece with fewer than three content words is not made. One pass, no parser.
 */
export function propositionsOf(
  tokens: readonly Token[],
  predicates: readonly Predicate[] = predicatesOf(tokens),
): TokenRange[] {
  const content = contentBefore(tokens);
  const clauses = new ClauseReader(tokens, predicates);
  const starts = [0];
  const all = content[tokens.length]!;
  let from = 0;
  for (let i = 1; i < tokens.length; i += 1) {
    clauses.stepTo(i);
    if (content[i]! - content[from]! < SMALLEST_STATEMENT || all - content[i]! < SMALLEST_STATEMENT) continue;
    if (!clauses.opensProposition(from)) continue;
    starts.push(i);
    from = i;
  }
  const ranges: TokenRange[] = [];
  for (let k = 0; k < starts.length; k += 1) {
    const range = trim(tokens, starts[k]!, (k + 1 < starts.length ? starts[k + 1]! : tokens.length) - 1);
    if (range !== undefined) ranges.push(range);
  }
  return ranges;
}

/** Goes through a sentence and knows, at each token, what has been said before it. */
class ClauseReader {
  readonly #tokens: readonly Token[];
  readonly #predicates: readonly Predicate[];
  #at = 0;
  /** Number of the first predicate that does not begin before the token. */
  #next = 0;
  /** Where the last finite verb, and the last one of the main line, began. */
  #finite = -1;
  #stated = -1;
  /** Where the last clause opened whose subject comes after its opener. */
  #opened = -1;
  #comma = -1;
  #that = -1;

  constructor(tokens: readonly Token[], predicates: readonly Predicate[]) {
    this.#tokens = tokens;
    this.#predicates = predicates;
  }

  stepTo(at: number): void {
    for (; this.#at < at; this.#at += 1) this.#pass(this.#at);
  }

  #pass(i: number): void {
    const token = this.#tokens[i]!;
    const { lower } = token;
    const predicate = this.#predicates[this.#next];
    if (predicate?.first === i) {
      this.#next += 1;
      if (predicate.form === 'finite') {
        this.#finite = i;
        if (!predicate.side) this.#stated = i;
      }
    }
    if (lower === ',') this.#comma = i;
    else if (lower === ';') this.#opened = i;
    if ((traitsOf(token) & CLAUSAL) === 0) return;
    if (lower === 'that') this.#that = i;
    const says =
      token.pos === 'verb' && BARE_CLAUSE_VERBS.has(token.lemma) && this.#tokens[i + 1]?.pos !== 'punctuation';
    // "before" and the like are passed over: as often as a clause they lead a phrase.
    const opens = SUBJECT_OPENERS.has(lower) && !ALSO_PREPOSITIONS.has(lower);
    if (says || opens) this.#opened = i;
  }

  /** Whether a new proposition opens at the token, `from` being where the last one did. */
  opensProposition(from: number): boolean {
    const token = this.#tokens[this.#at]!;
    const { lower, pos } = token;
    const before = this.#tokens[this.#at - 1]!.lower;
    if (before === ';' || isItemMark(this.#tokens, this.#at)) return true;
    const pause = before === ',' || before === '–' || before === '—';
    if (pause && LIST_OPENERS.has(lower)) return true;
    if (this.#stated < from || this.#finite <= this.#opened) return false;
    if (pause && pos === 'verb' && lower.endsWith('ing')) return this.#isStatedParticiple(lower);
    if (pause && lower === 'that') return this.#that >= from && this.#finite > this.#that;
    if ((traitsOf(token) & CLAUSAL) === 0) return false;
    switch (CLAUSE_OPENERS.get(lower)) {
      case 'relative':
        return pause && this.#finiteWithin(6);
      case 'contrast':
        return pause && this.#finiteWithin(10);
      case 'coordinate':
        return this.#coordinates(pause);
      default:
        return false;
    }
  }

  #isStatedParticiple(lower: string): boolean {
    const next = this.#tokens[this.#at + 1];
    return !PREPOSITIONAL_PARTICIPLES.has(lower) && next !== undefined && next.pos !== 'punctuation';
  }

  #finiteWithin(reach: number): boolean {
    for (let k = this.#next; k < this.#predicates.length; k += 1) {
      const { first, form } = this.#predicates[k]!;
      if (first > this.#at + reach) return false;
      if (form === 'finite') return true;
    }
    return false;
  }

  /** Whether "and" joins a second predicate, a second "that" clause, or a clause with a subject of its own. */
  #coordinates(pause: boolean): boolean {
    const tokens = this.#tokens;
    const joint = this.#at;
    let i = joint + 1;
    if (tokens[i]?.pos === 'number' && tokens[joint - 1]!.pos === 'number') return false;
    while (tokens[i]?.pos === 'adverb') i += 1;
    if (tokens[i]?.lower === 'that') return this.#finiteWithin(Number.POSITIVE_INFINITY);
    const verb = this.#predicates[this.#next];
    if (verb === undefined || verb.form !== 'finite') return false;
    const marked = isMarked(tokens, verb);
    // "special and privileged partnership", "intercepted and hit the drone": words that share what follows.
    if (verb.first === i) return marked && !SHARES_NEXT.has(tokens[joint - 1]!.pos);
    if (!isSubject(tokens, i, verb.first)) return false;
    if (pause) return marked || tokens[i]!.pos === 'pronoun';
    if (this.#finite < this.#comma || SHARES_NEXT.has(tokens[joint - 1]!.pos)) return false;
    // "discussed the plan and the progress made in talks": a participle that hangs on its noun.
    const reduced =
      verb.first === verb.last && tokens[verb.first]!.pos === 'verb' && tokens[verb.last + 1]?.pos === 'preposition';
    return marked && (!reduced || tokens[i]!.pos === 'pronoun' || tokens[i]!.pos === 'name');
  }
}

const SHARES_NEXT: ReadonlySet<PartOfSpeech> = new Set(['adjective', 'verb', 'determiner']);
const IN_SUBJECT: ReadonlySet<PartOfSpeech> = new Set([
  'noun',
  'name',
  'adjective',
  'adverb',
  'determiner',
  'number',
  'pronoun',
  'preposition',
]);
const CLITIC = /^['’]s?$/u;
/** Tokens that a subject may have for its verb to be looked for. */
const LONGEST_SUBJECT = 12;

/** An auxiliary, or a verb in a form that is not its dictionary form: other words may be nouns. */
function isMarked(tokens: readonly Token[], { first }: Predicate): boolean {
  const { pos, lower, lemma } = tokens[first]!;
  return pos === 'auxiliary' || lower !== lemma;
}

/** Whether tokens `first` to `end`, exclusive, are one subject: noun phrases joined by prepositions or "and". */
function isSubject(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > LONGEST_SUBJECT || tokens[first]!.pos === 'preposition') return false;
  let joined = true;
  for (let i = first; i < end; i += 1) {
    const { pos, lower } = tokens[i]!;
    if ((traitsOf(tokens[i]!) & CLAUSAL) !== 0)
      if (SUBJECT_OPENERS.has(lower) || CLAUSE_OPENERS.get(lower) === 'relative') return false;
    const joint = pos === 'preposition' || lower === 'and';
    if (!joint && !IN_SUBJECT.has(pos) && lower !== 'there' && !CLITIC.test(lower)) return false;
    if (!joined && (pos === 'determiner' || pos === 'pronoun')) return false;
    joined = joint || pos === 'adverb' || (joined && pos === 'determiner');
  }
  return tokens[end - 1]!.lower !== 'and';
}

/** For each token how many content words stand before it; one more at the end for all. */
function contentBefore(tokens: readonly Token[]): number[] {
  const counts = [0];
  let count = 0;
  for (const { pos } of tokens) {
    if (isContent(pos)) count += 1;
    counts.push(count);
  }
  return counts;
}
