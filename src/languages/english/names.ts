import type { PlaceFound } from '../../lexicon/places.js';
import type { Name, Sentence, Token } from '../language.js';
import type { Word } from './analyse.js';
import {
  CALENDAR,
  COMPANY,
  DEPARTMENT,
  FAMILY_FIRST,
  NAMING_POSSESSOR,
  NEVER_PERSON,
  ORGANISATION,
  PLACE,
  SUFFIX,
  TITLE,
  TITLE_PART,
} from './name-words.js';
import { type Naming, OF_NAME, RARE, TITLES } from './naming.js';

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

/** The names of one sentence: runs of words with capitals, cut where a country, a title or a date starts another one. */
export function namesIn(tokens: readonly Token[], words: readonly Word[], places: PlaceAt): Name[] {
  return new NameFinder(tokens, words, places).names();
}

/** The place that each token of a sentence belongs to; empty where there is none. */
export type PlaceAt = readonly (PlaceFound | undefined)[];

/** No name has more tokens; it keeps a row of a million countries linear. */
const LONGEST = 16;

class NameFinder {
  constructor(
    readonly tokens: readonly Token[],
    /** What is known of the form of each token. */
    readonly words: readonly Word[],
    readonly places: PlaceAt,
  ) {}

  names(): Name[] {
    const names: Name[] = [];
    for (let i = 0; i < this.tokens.length; i += 1) {
      if (!this.#goesOn(i)) continue;
      const last = this.#runEnd(i);
      const name = this.#nameOf(i, last);
      if (name) names.push(name);
      i = last;
    }
    return names;
  }

  #bits(i: number): number {
    return this.words[i]!.naming.bits;
  }

  #isNameWord(i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined || token.pos !== 'name' || (this.#bits(i) & CALENDAR) !== 0) return false;
    return !(token.lower === 'pm' && this.tokens[i - 1]?.pos === 'number'); // a clock time, not a prime minister
  }

  #goesOn(i: number): boolean {
    return this.#isNameWord(i) || this.places[i] !== undefined;
  }

  /** A demonym with a capital is part of a name before an organisation's words only: `Chinese Foreign Ministry`. */
  #isDemonym(i: number): boolean {
    const { text, lower } = this.tokens[i]!;
    return this.places[i]?.via === 'demonym' && text.charAt(0) !== lower.charAt(0);
  }

  /** The last token of the run that starts at `first`. */
  #runEnd(first: number): number {
    let end = this.places[first]?.last ?? first;
    // "US President Joe Biden" is two names, "US Air Force" one: a country goes on into an organisation only.
    for (;;) {
      const next = end + 1;
      if (next >= this.tokens.length || next >= first + LONGEST) break;
      const place = this.places[next];
      if (place?.first === next) {
        if (this.#isDemonym(next)) break;
        end = place.last;
      } else if (this.#isNameWord(next)) end = next;
      else {
        const over = this.#bridge(end);
        if (over === 0) break;
        end = this.places[end + over]?.last ?? end + over;
      }
    }
    return this.#settle(first, end);
  }

  /** A country's run that goes on into words of no organisation or place ends with the country. */
  #settle(first: number, end: number): number {
    const place = this.places[first];
    if (place === undefined || end === place.last) return end;
    for (let i = place.last + 1; i <= end; i += 1) {
      const bits = this.#bits(i);
      if ((bits & (TITLE | ORGANISATION)) === TITLE) break;
      if ((bits & (ORGANISATION | PLACE)) !== 0) return end;
    }
    return place.last;
  }

  /** How many tokens lead over `of`, `of the`, `for`, `'s` to the next word of the same name; 0 where none do. */
  #bridge(end: number): number {
    const first = this.tokens[end + 1]?.lower;
    const { word, bits } = this.words[end]!.naming;
    if (first === "'s") {
      // The list has no dotted word, so that "men.'s" is none.
      const possessor = (bits & NAMING_POSSESSOR) !== 0 && word === this.tokens[end]!.lower;
      return possessor && this.#goesOn(end + 2) ? 2 : 0;
    }
    if (first !== 'of' && first !== 'for') return 0;
    const official = word === 'secretary';
    const heads = (bits & (ORGANISATION | COMPANY)) === ORGANISATION || (bits & PLACE) !== 0 || official;
    if (!heads || (official && this.places[end + 2] !== undefined)) return 0;
    if (this.#goesOn(end + 2)) return 2;
    return this.tokens[end + 2]?.lower === 'the' && this.#goesOn(end + 3) ? 3 : 0;
  }

  #nameOf(first: number, last: number): Name | undefined {
    const { tokens } = this;
    const place = this.places[first];
    if (place && place.last >= last) {
      if (place.via === 'demonym') return undefined;
      const kind = place.via === 'metonym' ? 'organisation' : 'place';
      return { first, last, key: wholeKey(tokens, first, last), kind };
    }
    const run: Naming[] = [];
    for (let i = first; i <= last; i += 1) run.push(this.words[i]!.naming);
    const whole = (kind: Name['kind']): Name => ({ first, last, key: wholeKey(tokens, first, last), kind });

    const head = run.findLastIndex((one) => isOf(one, TITLE | TITLES));
    if (head >= 0) {
      const held = run.slice(afterDepartment(run, head + 1)).filter((one) => !isOf(one, SUFFIX));
      if (held.length === 0) return undefined; // an office, nobody's name
      if (!held.some((one) => isOf(one, ORGANISATION | PLACE)))
        return { first, last, key: personKey(held), kind: 'person' };
    }
    if (run.every((one) => isOf(one, TITLE_PART | SUFFIX))) return undefined;
    if (run.some((one) => isOf(one, ORGANISATION))) return whole('organisation');
    if (run.some((one) => isOf(one, PLACE))) return whole('place');
    if (run.length > 1)
      return isPersonal(tokens, first, run) ? { first, last, key: personKey(run), kind: 'person' } : whole('unknown');
    if (isOf(run[0]!, FAMILY_FIRST)) return whole('person');
    if (isOf(run[0]!, OF_NAME)) return undefined; // European
    return whole(/^\p{Lu}{3,6}$/u.test(tokens[first]!.text) ? 'organisation' : 'unknown');
  }
}

function isOf({ bits }: Naming, kinds: number): boolean {
  return (bits & kinds) !== 0;
}

/** Past `of State`, `of the Treasury` behind `Secretary`. */
function afterDepartment(run: readonly Naming[], at: number): number {
  let after = at;
  if (run[at]?.word === 'of') while (after < run.length && isOf(run[after]!, DEPARTMENT)) after += 1;
  return after;
}

/** No title, but a last word that is in no dictionary, or a family name that stands first: most often a person. */
function isPersonal(tokens: readonly Token[], first: number, run: readonly Naming[]): boolean {
  if (run.length > 4 || run.some((one) => isOf(one, NEVER_PERSON) || /\d|^\P{L}/u.test(one.word))) return false;
  if (isOf(run[0]!, FAMILY_FIRST)) return true;
  const family = run.findLastIndex((one) => !isOf(one, SUFFIX));
  const isAcronym = /^\P{Ll}{2,}$/u.test(tokens[first + family]?.text ?? '');
  return family > 0 && !isAcronym && isOf(run[family]!, RARE);
}

function personKey(run: readonly Naming[]): string {
  let last = run.length - 1;
  while (last > 0 && isOf(run[last]!, SUFFIX)) last -= 1;
  const isFamilyFirst = last > 0 && last <= 2 && isOf(run[0]!, FAMILY_FIRST);
  return isFamilyFirst ? run[0]!.word : run[last]!.word;
}

function wholeKey(tokens: readonly Token[], first: number, last: number): string {
  if (first === last) {
    const { lower } = tokens[first]!;
    return lower === 'the' || lower === 'a' ? '' : lower;
  }
  const words: string[] = [];
  for (let i = first; i <= last; i += 1) {
    const { lower } = tokens[i]!;
    if (lower === "'s" && words.length > 0) words.push(`${words.pop()}'s`);
    else if (lower !== 'the' && lower !== 'a') words.push(lower);
  }
  return words.join(' ');
}
