import type { Phrase } from '../../claims/phrases.js';
import type { RoleReading } from '../../claims/roles.js';
import { loadedIndex } from '../../lexicon/loaded.js';
import { findPhrases } from '../../lexicon/phrase.js';
import { DOING, type WrongKind, wrongIndex } from '../../lexicon/wrongs.js';
import type { Finding } from './finding.js';
import type { ClaimView } from './view.js';

/** `blame-differs`: each side lays a wrong at the door of a country, and not of the same. */
export function opposeBlame(a: ClaimView, b: ClaimView): Finding[] {
  const left = wrongdoersOf(a);
  if (left.size === 0) return [];
  const right = wrongdoersOf(b);
  if (right.size === 0 || [...left].some((country) => right.has(country))) return [];
  return [{ against: { code: 'blame-differs', left: [...left].join(' '), right: [...right].join(' ') } }];
}

/** Countries that a claim says did wrong, in text order. */
function wrongdoersOf(view: ClaimView): Set<string> {
  const found = new Set<string>();
  const add = (countries: readonly string[]) => {
    for (const country of countries) found.add(country);
  };
  for (const { first, last, entry } of findPhrases(view.tokens, wrongIndex())) {
    if (view.denied[first] === 1 || (entry.verb && view.tokens[first]!.pos !== 'verb')) continue;
    add(doersAt(view, first, last, entry.kind));
  }
  for (const { first, last, entry } of findPhrases(view.tokens, loadedIndex())) {
    if (entry.kind === 'blame' && view.denied[first] !== 1) add(doersAt(view, first, last, 'quality'));
  }
  return found;
}

/** Words behind "responsibility lies with" in which the one named is looked for. */
const REACH = 12;

function doersAt(view: ClaimView, first: number, last: number, kind: WrongKind): string[] {
  const { tokens, phrases } = view;
  if (kind === 'duty') return countriesIn(view, last + 1, Math.min(last + REACH, tokens.length - 1)).slice(0, 1);
  const role = roleOf(view, first, kind);
  const doers = role?.agent ? countriesOf(view, role.agent) : [];
  if (doers.length > 0 || tokens[first]!.pos === 'verb') return doers;
  const at = phrases.findIndex((phrase) => phrase.first <= first && first <= phrase.last);
  if (at < 0) return kind === 'quality' ? subjectOfCopula(view, first) : [];
  const phrase = phrases[at]!;
  const own = countriesIn(view, phrase.first, kind === 'deed' ? first : phrase.last);
  if (own.length > 0) return own;
  const by = phrases.slice(at + 1, at + 3).find(({ preposition }) => preposition === 'by');
  return by ? countriesOf(view, by) : [];
}

/** The act that a word of wrong stands in: it is the verb itself, or what somebody "made" or "carried out". */
function roleOf({ tokens, roles }: ClaimView, at: number, kind: WrongKind): RoleReading | undefined {
  return roles.find(({ predicate, patient }) => {
    if (predicate.first <= at && at <= predicate.last) return true;
    if (kind === 'deed' || patient === undefined || !DOING.has(tokens[predicate.head]!.lemma)) return false;
    return patient.first <= at && at <= patient.last;
  });
}

/** "the approach of X was unsafe". */
function subjectOfCopula(view: ClaimView, at: number): string[] {
  const copula = view.predicates.findLast(({ last }) => last < at);
  if (copula === undefined || at - copula.last > 4) return [];
  const subject = view.phrases.findLast(({ last, preposition }) => last < copula.first && preposition === undefined);
  return subject ? countriesOf(view, subject) : [];
}

function countriesOf(view: ClaimView, { first, last }: Phrase): string[] {
  return countriesIn(view, first, last);
}

function countriesIn({ tokens }: ClaimView, first: number, last: number): string[] {
  const countries: string[] = [];
  for (let at = first; at <= last; at++) if (tokens[at]!.country !== undefined) countries.push(tokens[at]!.country!);
  return countries;
}
