import type { Token } from '../languages/language.js';
import { TAKEN_UP } from '../lexicon/grammar.js';
import { CALLED_FOR_ALL, type Initiative, initiativeIndex, type Undertaking } from '../lexicon/initiative.js';
import type { Match } from '../lexicon/phrase.js';
import { begunInClauses, whoDid } from './clause-initiator.js';
import { isNamed } from './is-named.js';
import type { Phrase } from './phrases.js';
import type { RoleReading } from './roles.js';
import { Syntax } from './syntax.js';

/** Who began something, as a run of tokens says it. */
export interface Beginning {
  readonly of: Undertaking;
  /** The words of the table that show it. */
  readonly word: string;
  /** It was the first blow, in whatever words. */
  readonly strikesFirst: boolean;
  readonly initiator: Phrase;
  /** First and last token of the words that show it, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/**
 * Who called, invited, asked or began, in text order: "X called Y", "Y took a call from X", "at X's request", and of "the
 * latter" whom that takes up. Nothing where the run does not name the one who did.
 */
export function beginningsOf(tokens: readonly Token[], syntax: Syntax = new Syntax(tokens)): Beginning[] {
  const beginnings: Beginning[] = [];
  for (const match of syntax.find(initiativeIndex())) {
    const initiator = initiatorOf(tokens, syntax, match);
    if (initiator)
      beginnings.push({
        of: match.entry.of,
        word: match.entry.phrase,
        strikesFirst: match.entry.first === true,
        initiator: takenUp(tokens, syntax.phrases, initiator),
        first: match.first,
        last: match.last,
      });
  }
  return [...beginnings, ...begunInClauses(tokens, syntax.phrases)].sort((x, y) => x.first - y.first);
}

function initiatorOf(
  tokens: readonly Token[],
  syntax: Pick<Syntax, 'phrases' | 'roles'>,
  { first, last, entry }: Match<Initiative>,
): Phrase | undefined {
  switch (entry.initiator) {
    case 'subject': {
      if (tokens[first]!.pos !== 'verb') return undefined;
      const role = syntax.roles.find(({ predicate }) => predicate.head === first);
      if (role === undefined && last > first) return whoDid(tokens, syntax.phrases, first);
      return role && (last > first || concernsParty(tokens, role, entry)) ? role.agent : undefined;
    }
    case 'object':
    case 'after':
      return (
        syntax.phrases.find((phrase) => phrase.first > last && phrase.first <= last + 2) ??
        inside(syntax.phrases, last + 1)
      );
    case 'before':
      return upTo(syntax.phrases, first - 1);
    default:
      return undefined;
  }
}

/**
 * A single verb ("called", "invited") begins a contact only with somebody: "called for calm", "called the longest strike" and "called
 * it a lie" do not.
 */
function concernsParty(tokens: readonly Token[], { patient, passive }: RoleReading, { of }: Initiative): boolean {
  if (of !== 'contact') return true;
  if (patient === undefined) return false;
  // "called the strike destructive", "called the minister a liar"
  const next = tokens[patient.last + 1]?.pos;
  if (next === 'adjective' || next === 'determiner') return false;
  const { pos, lemma } = tokens[patient.head]!;
  return (
    hasName(tokens, patient.first, patient.last) ||
    (pos === 'pronoun' && passive) ||
    (pos === 'noun' && !CALLED_FOR_ALL.has(lemma))
  );
}

/** Whom "the latter" and "the former" mean: of the last two phrases with a name before them one; the word itself where there are not two. */
function takenUp(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): Phrase {
  const back = TAKEN_UP.get(tokens[phrase.head]!.lower);
  if (back === undefined) return phrase;
  const named = phrases.filter(({ first, last }) => last < phrase.first && hasName(tokens, first, last));
  return named.length < 2 ? phrase : named.at(-back)!;
}

function hasName(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(isNamed);
}

/** The part of a phrase from a token on, as in "at the request of | the minister". */
function inside(phrases: readonly Phrase[], at: number): Phrase | undefined {
  const phrase = phrases.find(({ first, last }) => first <= at && at <= last);
  return phrase && phrase.head < at ? { ...phrase, first: at, head: phrase.last } : phrase;
}

/** The part of a phrase up to a token, as in "Kenya | 's request". */
function upTo(phrases: readonly Phrase[], at: number): Phrase | undefined {
  const phrase = phrases.find(({ first, last }) => first <= at && at <= last);
  return phrase && { ...phrase, last: at, head: at };
}
