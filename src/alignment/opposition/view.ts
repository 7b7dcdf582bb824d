import type { Claim, Moment, Quantity, ReadClaim } from '../../claims/claim.js';
import { type Denial, deniedTokens } from '../../claims/denial.js';
import type { Phrase } from '../../claims/phrases.js';
import type { Predicate } from '../../claims/predicates.js';
import type { RoleReading } from '../../claims/roles.js';
import { Syntax } from '../../claims/syntax.js';
import type { PartOfSpeech, Token } from '../../languages/language.js';
import { wordRelation } from '../../lexicon/relations.js';
import type { Span } from '../../text/span.js';

/** A claim opened up for comparison: worked out once, then laid against many others. Token numbers count from `tokens[0]`. */
export interface ClaimView {
  readonly claim: Claim;
  readonly tokens: readonly Token[];
  readonly syntax: Syntax;
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly predicates: readonly Predicate[];
  /** From the main verb to what is stated. */
  readonly line: readonly Predicate[];
  readonly phrases: readonly Phrase[];
  readonly roles: readonly RoleReading[];
  readonly denials: readonly Denial[];
  /** 1 for each token that is denied. */
  readonly denied: Uint8Array;
  /** For each content word its key, elsewhere the empty string. */
  readonly keys: readonly string[];
  /** The keys, each with the number of its first token. */
  readonly firstOf: ReadonlyMap<string, number>;
  /** What one comparer reads off the claim by itself, worked out when it is first asked for, and once. */
  once<Answer>(read: (view: ClaimView) => Answer): Answer;
}

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'verb', 'adjective']);

/** A claim is compared by its first tokens and slots only; one that is longer is no proposition. It bounds the work on any text. */
const LONGEST = { tokens: 400, slots: 16 };

export function viewOf({ claim, syntax: whole }: ReadClaim): ClaimView {
  const syntax = whole.tokens.length > LONGEST.tokens ? new Syntax(whole.tokens.slice(0, LONGEST.tokens)) : whole;
  const { tokens, predicates, line, phrases, roles, denials } = syntax;
  const end = tokens.at(-1)?.end ?? 0;
  const within = <S extends Span>(slots: readonly S[]) =>
    slots.slice(0, LONGEST.slots).filter((slot) => slot.end <= end);
  const keys = tokens.map(keyOf);
  const firstOf = new Map<string, number>();
  keys.forEach((key, at) => {
    if (key !== '' && !firstOf.has(key)) firstOf.set(key, at);
  });
  const answers = new Map<unknown, unknown>();
  return {
    claim,
    tokens,
    syntax,
    quantities: within(claim.slots.quantities),
    moments: within(claim.slots.moments),
    predicates,
    line,
    phrases,
    roles,
    denials,
    denied: deniedTokens(tokens, denials),
    keys,
    firstOf,
    once<Answer>(read: (view: ClaimView) => Answer): Answer {
      let answer = answers.get(read) as Answer;
      if (answer === undefined && !answers.has(read)) {
        answer = read(this);
        answers.set(read, answer);
      }
      return answer;
    },
  };
}

/** What a word is compared by: its country, else its dictionary form; the empty string for words without content. */
function keyOf(token: Token): string {
  if (token.country !== undefined) return `@${token.country}`;
  return CONTENT.has(token.pos) ? token.lemma : '';
}

/** Whether two keys mean the same, or nearly: equal, synonyms, or of one root. */
export function sameMeaning(a: string, b: string): boolean {
  if (a === b) return a !== '';
  if (a === '' || b === '' || a.startsWith('@') || b.startsWith('@')) return false;
  const relation = wordRelation(a, b);
  return (
    relation !== undefined && (relation.kind === 'synonym' || (relation.kind === 'derived' && relation.distance === 1))
  );
}

/** Keys of words that are in both claims. */
export function sharedKeys(a: ClaimView, b: ClaimView): string[] {
  const shared: string[] = [];
  for (const key of a.firstOf.keys()) if (b.firstOf.has(key)) shared.push(key);
  return shared;
}

/** The words of a stretch of tokens as they stand in the text, white space made single. */
export function wordsIn(tokens: readonly Token[], start: number, end: number): string {
  let text = '';
  let last = 0;
  for (const token of tokens) {
    if (token.end <= start || token.start >= end) continue;
    const from = Math.max(start, token.start);
    text += (text !== '' && from > last ? ' ' : '') + token.text.slice(from - token.start, end - token.start);
    last = token.end;
  }
  return text;
}

/** Number of the token that holds an offset of the text, by halving. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
