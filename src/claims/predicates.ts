import type { Token } from '../languages/language.js';
import { BE, RELATIVES, SUBORDINATORS } from '../lexicon/grammar.js';
import { adjectiveCue, nounCue, verbCue } from './cue-words.js';

/** A group of verbs that says one thing: "has been struck", "did not meet", "to land". */
export interface Predicate {
  /** First and last token of the group, both inclusive; adverbs and "not" inside it belong to it. */
  readonly first: number;
  readonly last: number;
  /** The token that carries the meaning: the last verb, else the auxiliary itself ("was"). */
  readonly head: number;
  readonly passive: boolean;
  /** `finite` can be the main verb of a statement, `infinitive` follows "to", `participle` hangs on another word. */
  readonly form: 'finite' | 'infinitive' | 'participle';
  /** It stands in a relative, subordinate or participle clause or in brackets: not part of what is stated. */
  readonly side: boolean;
}

/** How far, in tokens, the verb of a clause may lie behind its opener ("after he left" / "after the call"). */
const REACH = 8;

/** The verb groups of a run of tokens, in text order, each marked as main line or side clause. One pass, no parser. */
export function predicatesOf(tokens: readonly Token[]): Predicate[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const group = groupAt(tokens, at);
    if (group === undefined) continue;
    groups.push(group);
    at = group.last;
  }
  const predicates = markSideClauses(tokens, groups, SUBORDINATE);
  // Where all hangs on something else, "after" and the like led a phrase and no clause: "After the meeting Xi said ...".
  return predicates.some(isMain) ? predicates : markSideClauses(tokens, groups, CLAUSE_ONLY);
}

function isMain(predicate: Predicate): boolean {
  return !predicate.side && predicate.form === 'finite';
}

/**
 * The line of predicates from the main verb down to what is stated: "said" and "met" in "he said that they had met". Every
 * predicate but the last introduces the next.
 */
export function mainLine(tokens: readonly Token[], predicates: readonly Predicate[]): Predicate[] {
  const line: Predicate[] = [];
  const stated = predicates.filter((predicate) => !predicate.side);
  // Where all seems to hang on something else, the opener was read wrongly: "After the meeting Xi said ...".
  const candidates = stated.some((predicate) => predicate.form !== 'infinitive') ? stated : predicates;
  const main = candidates.findIndex((predicate) => predicate.form === 'finite');
  for (const predicate of candidates.slice(Math.max(0, main))) {
    if (line.length === 0) line.push(predicate);
    else if (introduces(tokens, line.at(-1)!, predicate)) line.push(predicate);
    else break;
  }
  return line;
}

/** Whether the clause or infinitive of `next` is what `verb` says, thinks, denies or undertakes. */
function introduces(tokens: readonly Token[], verb: Predicate, next: Predicate): boolean {
  if (next.form === 'finite' && afterContentNoun(tokens, verb.last + 1, next.first)) return true;
  const cue = verbCue(tokens[verb.head]!.lemma) ?? adjectiveCue(tokens[verb.last + 1]?.lemma ?? '');
  if (cue === undefined) return false;
  if (next.form === 'infinitive') return cue.infinitive || cue.raised || cue.subjectless;
  if (next.form === 'participle') return cue.denies || cue.class === 'intention';
  if (!cue.clause && !cue.hearer && !cue.question) return false;
  for (let at = verb.last + 1; at < next.first; at++) {
    const { lower } = tokens[at]!;
    if (lower === 'that' || lower === ':' || lower === 'whether' || QUOTE.test(lower)) return true;
    if (lower === ',' || lower === ';' || lower === 'and' || lower === 'but') return false;
  }
  return true;
}

/** "rejected the claim that ...". */
function afterContentNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]!.lower === 'that' && nounCue(tokens[at - 1]!.lemma)?.clause) return true;
    if (tokens[at]!.pos === 'punctuation') return false;
  }
  return false;
}

const QUOTE = /^["“”„«»]$/u;

interface Group extends Omit<Predicate, 'side'> {
  /** Past tense or past participle without an auxiliary: may turn out to be a reduced relative clause. */
  readonly bare: boolean;
}

function groupAt(tokens: readonly Token[], first: number): Group | undefined {
  if (!isVerbal(tokens[first]!) || isClockMark(tokens, first)) return undefined;
  let last = first;
  let head = first;
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isVerbal(token)) {
      // Two full verbs in a row are two predicates ("helped stop"), unless the first is an auxiliary by use ("has", "is").
      if (tokens[head]!.pos === 'verb' && !BE.has(tokens[head]!.lower) && tokens[head]!.lemma !== 'have') break;
      head = at;
      last = at;
    } else if (token.pos !== 'adverb' && token.lower !== 'not' && token.lower !== "n't") break;
  }
  const verb = tokens[head]!;
  const before = tokens[first - 1]?.lower;
  const helped = head > first;
  const ing = verb.lower.endsWith('ing') && verb.lower !== verb.lemma;
  const be = helped && BE.has(lastAuxiliary(tokens, first, head));
  const form = before === 'to' && !inflected(tokens[first]!) ? 'infinitive' : ing && !helped ? 'participle' : 'finite';
  const bare = !helped && verb.pos === 'verb' && !ing && inflected(verb);
  return { first, last, head, passive: be && !ing && verb.pos === 'verb', form, bare };
}

function lastAuxiliary(tokens: readonly Token[], first: number, head: number): string {
  for (let at = head - 1; at >= first; at--) if (isVerbal(tokens[at]!)) return tokens[at]!.lower;
  return '';
}

function isVerbal(token: Token): boolean {
  return token.pos === 'verb' || token.pos === 'auxiliary';
}

/** "7 am": not a form of "be". */
function isClockMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'am' && tokens[at - 1]?.pos === 'number';
}

function inflected(token: Token): boolean {
  return token.lower !== token.lemma && !token.lower.endsWith('s');
}

function markSideClauses(
  tokens: readonly Token[],
  groups: readonly Group[],
  openers: ReadonlySet<string>,
): Predicate[] {
  const marked: Predicate[] = [];
  let depth = 0;
  let until: Closing | undefined;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (lower === '(' || lower === '[') depth += 1;
    else if (lower === ')' || lower === ']') depth = Math.max(0, depth - 1);
    else if (until !== undefined && closes(tokens, at, until, groups, next)) until = undefined;
    until ??= opening(tokens, at, groups, next, openers);
    const group = groups[next];
    if (group === undefined || group.first !== at) continue;
    // "denied hitting": a participle that the verb before takes in is stated; others hang on something.
    const loose = group.form === 'participle' && at > 0 && tokens[at - 1]!.pos !== 'verb';
    const reduced = group.bare && isReduced(tokens, group, groups[next + 1]);
    const { bare: _, ...predicate } = group;
    marked.push({ ...predicate, side: depth > 0 || until !== undefined || loose || reduced });
    if (until !== undefined) until = { ...until, verbs: until.verbs + 1 };
    next += 1;
    at = group.last;
  }
  return marked;
}

/** How a side clause ends: at a comma, or before the second verb of the sentence where no comma opened it. */
interface Closing {
  readonly kind: 'relative' | 'subordinate' | 'participle';
  readonly opened: number;
  readonly verbs: number;
}

function opening(
  tokens: readonly Token[],
  at: number,
  groups: readonly Group[],
  next: number,
  openers: ReadonlySet<string>,
): Closing | undefined {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  const group = groups[next];
  const clause = group !== undefined && group.first - at <= REACH && group.first > at;
  if (RELATIVES.has(lower) && clause && before !== undefined) {
    const noun = before.pos === 'noun' || before.pos === 'name' || before.pos === 'pronoun' || before.pos === 'number';
    const relative =
      lower === 'that'
        ? noun && (next === 0 || !takesClause(tokens, at))
        : noun || before.lower === ',' || before.pos === 'preposition';
    if (relative) {
      return { kind: 'relative', opened: at, verbs: 0 };
    }
  }
  const purpose = lower === 'so' && tokens[at + 1]?.lower === 'that';
  if ((openers.has(lower) || purpose) && clause && !commaBetween(tokens, at, group.first)) {
    return { kind: 'subordinate', opened: at, verbs: 0 };
  }
  if (before?.lower === ',' && group?.first === at && group.form === 'participle') {
    return { kind: 'participle', opened: at, verbs: 0 };
  }
  return undefined;
}

/** Openers of clauses that are not what is said: all subordinators but "that", "how" and other heads of content clauses. */
const CONTENT_OPENERS: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'how',
  'what',
  'why',
  'than',
  'so',
  'when',
  'where',
]);
const CLAUSE_ONLY: ReadonlySet<string> = new Set([
  ...[...SUBORDINATORS].filter((word) => !CONTENT_OPENERS.has(word)),
  'when',
  'where',
]);
/** With those that are prepositions too. */
const SUBORDINATE: ReadonlySet<string> = new Set([...CLAUSE_ONLY, 'after', 'before', 'since', 'until']);

function closes(tokens: readonly Token[], at: number, side: Closing, groups: readonly Group[], next: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === ';' || lower === '—' || lower === '–') return true;
  if (lower === ',') return side.verbs > 0;
  // "the pilot who flew the jet struck the drone": the second finite verb is the sentence's own.
  if (side.kind !== 'relative' || side.verbs === 0) return false;
  const group = groups[next];
  if (group?.first !== at || group.form !== 'finite') return false;
  const joint = tokens[at - 1]?.lower;
  return joint !== 'and' && joint !== 'or' && joint !== ',' && !contentClause(tokens, groups[next - 1]!, at);
}

function contentClause(tokens: readonly Token[], verb: Group, to: number): boolean {
  for (let at = verb.last + 1; at < to; at++) if (SUBORDINATORS.has(tokens[at]!.lower)) return true;
  return verbCue(tokens[verb.head]!.lemma)?.clause === true && verb.last + 1 < to;
}

/** "the claim that ...", "said that ...": what follows is content, not a relative clause. */
function takesClause(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const token = tokens[back]!;
    if (token.pos === 'noun' && back === at - 1 && nounCue(token.lemma)?.clause) return true;
    if (token.pos === 'verb') {
      const cue = verbCue(token.lemma);
      return cue !== undefined && (cue.hearer || (cue.clause && tokens[back + 1]?.pos !== 'determiner'));
    }
    if (token.pos === 'punctuation') return false;
  }
  return false;
}

/** "the statement released by the ministry said": a past participle right behind its noun, with the sentence's verb to come. */
function isReduced(tokens: readonly Token[], group: Group, next: Group | undefined): boolean {
  const before = tokens[group.first - 1];
  if (before === undefined || (before.pos !== 'noun' && before.pos !== 'name')) return false;
  const after = tokens[group.last + 1];
  if (after?.lower === 'by') return true;
  if (next === undefined || next.form !== 'finite' || after?.pos !== 'preposition') return false;
  if (verbCue(tokens[group.head]!.lemma)?.clause) return false;
  for (let at = group.last + 1; at < next.first; at++) {
    const token = tokens[at]!;
    if (token.pos === 'punctuation' || token.pos === 'conjunction' || SUBORDINATORS.has(token.lower)) return false;
    if (RELATIVES.has(token.lower)) return false;
  }
  return true;
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === ',') return true;
  return false;
}
