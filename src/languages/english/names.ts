import { lemmasOf } from '../../lexicon/morphology.js';
import type { PlaceFound } from '../../lexicon/places.js';
import type { Name, Sentence, Token } from '../language.js';
import {
  calendarWords,
  companyWords,
  departmentWords,
  familyNamesFirst,
  nameSuffixes,
  namingPossessors,
  neverPersonWords,
  organisationWords,
  placeWords,
  titleHeads,
  titleParts,
} from './name-words.js';

/** A person's family name that stands alone is the person: `Hecker said`, after `Gen. James Hecker`. */
export function joinPersons(sentences: readonly Sentence[]): Sentence[] {
  const persons = new Set<string>();
  for (const { names } of sentences) for (const { kind, key } of names) if (kind === 'person') persons.add(key);
  return sentences.map((sentence) =>
    sentence.names.some((name) => name.kind === 'unknown' && persons.has(name.key))
      ? {
          ...sentence,
          names: sentence.names.map((name) =>
            persons.has(name.key) && name.kind === 'unknown' ? { ...name, kind: 'person' } : name,
          ),
        }
      : sentence,
  );
}

/** The place that each token of the sentence belongs to. */
type PlaceAt = ReadonlyMap<number, PlaceFound>;

/** The names of one sentence: runs of words with capitals, cut where a country, a title or a date starts another one. */
export function namesIn(tokens: readonly Token[], placeAt: PlaceAt): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    const last = startsRun(tokens, i, placeAt) ? runEnd(tokens, i, placeAt) : -1;
    if (last < i) i += 1;
    else {
      const name = nameOf(tokens, i, last, placeAt);
      if (name) names.push(name);
      i = last + 1;
    }
  }
  return names;
}

const base = (token: Token): string => (token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower);

function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.pos !== 'name' || calendarWords().has(base(token))) return false;
  return !(token.lower === 'pm' && tokens[i - 1]?.pos === 'number'); // a clock time, not a prime minister
}

/** A demonym with a capital is part of a name before an organisation's words only: `Chinese Foreign Ministry`. */
function isDemonym(tokens: readonly Token[], i: number, placeAt: PlaceAt): boolean {
  return placeAt.get(i)?.via === 'demonym' && tokens[i] !== undefined && !isLower(tokens[i]);
}

function isLower(token: Token): boolean {
  return token.text.charAt(0) === token.lower.charAt(0);
}

function startsRun(tokens: readonly Token[], i: number, placeAt: PlaceAt): boolean {
  return isNameWord(tokens, i) || placeAt.has(i);
}

/** No name has more tokens; it keeps a row of a million countries linear. */
const LONGEST = 16;

/** The last token of the run that starts at `first`. */
function runEnd(tokens: readonly Token[], first: number, placeAt: PlaceAt): number {
  const place = placeAt.get(first);
  let end = place ? place.last : first;
  // "US President Joe Biden" is two names, "US Air Force" one: a country goes on into an organisation only.
  for (;;) {
    const next = end + 1;
    const token = tokens[next];
    if (token === undefined || next >= first + LONGEST) return settle(tokens, first, end, placeAt);
    if (placeAt.has(next) && placeAt.get(next)!.first === next) {
      if (isDemonym(tokens, next, placeAt)) return settle(tokens, first, end, placeAt);
      end = placeAt.get(next)!.last;
    } else if (isNameWord(tokens, next)) end = next;
    else {
      const over = bridge(tokens, end, placeAt);
      if (over === 0) return settle(tokens, first, end, placeAt);
      end = placeAt.get(end + over)?.last ?? end + over;
    }
  }
}

/** A country's run that goes on into words of no organisation or place ends with the country. */
function settle(tokens: readonly Token[], first: number, end: number, placeAt: PlaceAt): number {
  const place = placeAt.get(first);
  if (place === undefined || end === place.last) return end;
  for (let i = place.last + 1; i <= end; i += 1) {
    const word = base(tokens[i]!);
    if (titleHeads().has(word) && !organisationWords().has(word)) break;
    if (organisationWords().has(word) || placeWords().has(word)) return end;
  }
  return place.last;
}

/** How many tokens lead over `of`, `of the`, `for`, `'s` to the next word of the same name; 0 where none do. */
function bridge(tokens: readonly Token[], end: number, placeAt: PlaceAt): number {
  const left = tokens[end]!;
  const first = tokens[end + 1]?.lower;
  const goesOn = (at: number) => isNameWord(tokens, at) || placeAt.has(at);
  if (first === "'s") return namingPossessors().has(left.lower) && goesOn(end + 2) ? 2 : 0;
  if (first !== 'of' && first !== 'for') return 0;
  const word = base(left);
  const heads =
    (organisationWords().has(word) && !companyWords().has(word)) || placeWords().has(word) || word === 'secretary';
  const official = word === 'secretary';
  if (!heads || (official && placeAt.has(end + 2))) return 0;
  if (goesOn(end + 2)) return 2;
  return tokens[end + 2]?.lower === 'the' && goesOn(end + 3) ? 3 : 0;
}

function nameOf(tokens: readonly Token[], first: number, last: number, placeAt: PlaceAt): Name | undefined {
  const place = placeAt.get(first);
  if (place && place.last >= last) {
    if (place.via === 'demonym') return undefined;
    return {
      first,
      last,
      key: wholeKey(tokens, first, last),
      kind: place.via === 'metonym' ? 'organisation' : 'place',
    };
  }
  const run = tokens.slice(first, last + 1).map(base);
  const whole = (kind: Name['kind']): Name => ({ first, last, key: wholeKey(tokens, first, last), kind });
  const is = (words: readonly string[], list: () => ReadonlySet<string>) => words.some((word) => list().has(word));

  const head = run.findLastIndex((word) => titleHeads().has(word) || titleHeads().has(word.replace(/s$/, '')));
  if (head >= 0) {
    const held = run.slice(afterDepartment(run, head + 1)).filter((word) => !nameSuffixes().has(word));
    if (held.length === 0) return undefined; // an office, nobody's name
    if (!is(held, organisationWords) && !is(held, placeWords))
      return { first, last, key: personKey(held), kind: 'person' };
  }
  if (run.every((word) => titleParts().has(word) || nameSuffixes().has(word))) return undefined;
  if (is(run, organisationWords)) return whole('organisation');
  if (is(run, placeWords)) return whole('place');
  if (run.length > 1)
    return isPersonal(tokens, first, last, run) ? { ...whole('person'), key: personKey(run) } : whole('unknown');
  if (familyNamesFirst().has(run[0]!)) return whole('person');
  if (/(?:an|ern|ese|ish|ic)$/.test(run[0]!) && lemmasOf(run[0]!)[0]?.pos === 'adjective') return undefined; // European
  return whole(/^\p{Lu}{3,6}$/u.test(tokens[first]!.text) ? 'organisation' : 'unknown');
}

/** Past `of State`, `of the Treasury` behind `Secretary`. */
function afterDepartment(run: readonly string[], at: number): number {
  let after = at;
  if (run[at] === 'of') while (after < run.length && departmentWords().has(run[after]!)) after += 1;
  return after;
}

/** No title, but a last word that is in no dictionary, or a family name that stands first: most often a person. */
function isPersonal(tokens: readonly Token[], first: number, last: number, run: readonly string[]): boolean {
  if (run.length > 4 || run.some((word) => neverPersonWords().has(word) || /\d|^\P{L}/u.test(word))) return false;
  if (familyNamesFirst().has(run[0]!)) return true;
  const family = run.findLastIndex((word) => !nameSuffixes().has(word));
  const isAcronym = /^\P{Ll}{2,}$/u.test(tokens[first + family]?.text ?? '') && last > first;
  return family > 0 && !isAcronym && lemmasOf(run[family]!).every(({ count }) => count <= 1);
}

function personKey(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && nameSuffixes().has(words[last]!)) last -= 1;
  const isFamilyFirst = last > 0 && last <= 2 && familyNamesFirst().has(words[0]!);
  return isFamilyFirst ? words[0]! : words[last]!;
}

function wholeKey(tokens: readonly Token[], first: number, last: number): string {
  const words: string[] = [];
  for (let i = first; i <= last; i += 1) {
    const { lower } = tokens[i]!;
    if (lower === "'s" && words.length > 0) words.push(`${words.pop()}'s`);
    else if (lower !== 'the' && lower !== 'a') words.push(lower);
  }
  return words.join(' ');
}
