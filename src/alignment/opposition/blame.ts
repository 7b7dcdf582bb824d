import type { Phrase } from '../../claims/phrases.js';
import { loadedIndex } from '../../lexicon/loaded.js';
import { findPhrases } from '../../lexicon/phrase.js';
import { type WrongKind, wrongIndex } from '../../lexicon/wrongs.js';
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
const REACH = 8;

function doersAt(view: ClaimView, first: number, last: number, kind: WrongKind): string[] {
  const { tokens, phrases, roles, predicates } = view;
  if (kind === 'duty') return countriesIn(view, last + 1, Math.min(last + REACH, tokens.length - 1)).slice(0, 1);
  const role = roles.find(({ predicate, patient }) => {
    if (predicate.first <= first && first <= predicate.last) return true;
    return kind === 'quality' && patient !== undefined && patient.first <= first && first <= patient.last;
  });
  if (tokens[first]!.pos === 'verb' && tokens[first]!.lower !== tokens[first]!.lemma && !role) return [];
  const doers = role?.agent ? countriesOf(view, role.agent) : [];
  if (doers.length > 0) return doers;
  const phrase = phrases.find((candidate) => candidate.first <= first && first <= candidate.last);
  if (phrase && tokens[first]!.pos !== 'verb') {
    const own =
      kind === 'quality' ? countriesIn(view, phrase.first, phrase.last) : countriesIn(view, phrase.first, first);
    if (own.length > 0) return own;
    const by = phrases.find(
      (candidate) =>
        candidate.first > phrase.last && candidate.first <= phrase.last + 3 && candidate.preposition === 'by',
    );
    if (by) return countriesOf(view, by);
  }
  if (kind !== 'quality' || phrase) return [];
  const copula = predicates.find(({ last: end }) => end < first && first - end <= 4);
  const subject =
    copula && phrases.findLast((candidate) => candidate.last < copula.first && candidate.preposition === undefined);
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
