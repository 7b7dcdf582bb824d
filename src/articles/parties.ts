import type { Name, Reading, Token } from '../languages/language.js';
import {
  type Body,
  bodyIndex,
  DOCUMENTS,
  HEARERS,
  JOINT_TEXTS,
  NOBODY,
  PRESS,
  STATE_MEDIA,
  STATE_OUTLETS,
  TOGETHER,
  UNNAMED,
} from '../lexicon/bodies.js';
import { POSSESSIVES } from '../lexicon/grammar.js';
import { findPhrases } from '../lexicon/phrase.js';
import type { SourceToFind } from './article.js';

/** Key of the side that the press speaks for: the narrator's. */
export const PRESS_PARTY = 'press';
/** Key of what two sides say with one voice. */
export const JOINT_PARTY = 'joint';

/** What the sentence and the sentences before it add to a description. */
export interface Setting {
  /** The side heard last in the paragraph, or in the one before it. */
  readonly current: string | undefined;
  /** The same, of this paragraph alone. */
  readonly beside: string | undefined;
  /** The country where the words were said: "told reporters in New Delhi". */
  readonly where: string | undefined;
  /** The sentence speaks of a text that both sides put their names to. */
  readonly joint: boolean;
}

/** How far a description reaches from the name it stands beside, in tokens. */
const REACH = 12;
const PHRASE: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'determiner', 'number', 'pronoun']);
const STATE_BODIES: ReadonlySet<Body> = new Set(['government', 'forces', 'embassy']);

/** Who belongs to which side: read off the whole article first, then taken up from sentence to sentence. */
export class Parties {
  private readonly persons = new Map<string, string>();
  private readonly organisations = new Map<string, string>();
  /** The side that a noun or a kind of body described last. */
  private readonly described = new Map<string, string>();
  private readonly given: readonly { readonly words: readonly string[]; readonly key: string }[];

  constructor(reading: Reading, sources: readonly SourceToFind[]) {
    this.given = sources
      .flatMap(({ name, party, aliases = [] }) => [name, ...aliases].map((one) => ({ words: wordsOf(one), key: givenKey(party ?? name) })))
      .sort((a, b) => b.words.length - a.words.length);
    for (const { tokens, names } of reading.sentences) {
      for (const name of names) this.learn(tokens, name);
    }
  }

  /** A person's country or organisation by the description beside the name; the country of a body by its adjective. */
  private learn(tokens: readonly Token[], name: Name): void {
    if (name.kind !== 'person' || this.persons.has(name.key)) return;
    let first = name.first;
    while (first > 0 && name.first - first < REACH && describes(tokens[first - 1]!)) first--;
    let last = name.last;
    if (tokens[last + 1]?.lower === ',' || tokens[last + 1]?.lower === 'of') {
      const relative = tokens[last + 2]?.lower === 'who';
      const until = Math.min(tokens.length, last + 2 + REACH);
      let k = last + 2;
      while (k < until && tokens[k]!.lower !== ',' && (relative || tokens[k]!.pos !== 'verb')) k++;
      if (relative || k < until) last = k - 1;
    }
    const party = this.affiliation([...tokens.slice(first, name.first), ...tokens.slice(name.last + 1, last + 1)]);
    if (party === undefined) return;
    this.persons.set(name.key, party);
    this.remember([...tokens.slice(first, name.first), ...tokens.slice(name.last + 1, last + 1)], party);
  }

  /** The first country, organisation or body in a description. */
  private affiliation(tokens: readonly Token[]): string | undefined {
    const country = tokens.find((token) => token.country !== undefined)?.country;
    return country === undefined ? undefined : `country:${country}`;
  }

  /** The side that teaches us where a person belongs: "Xi told Putin, according to Chinese state media". */
  teach(name: Name, party: string): void {
    if (name.kind === 'person' && !this.persons.has(name.key)) this.persons.set(name.key, party);
  }

  /** The side that a source belongs to; undefined where the text does not show it. */
  resolve(tokens: readonly Token[], names: readonly Name[], setting: Setting): string | undefined {
    const words = tokens.filter(({ pos }) => pos !== 'punctuation');
    if (words.length === 0) return undefined;
    const given = this.givenIn(words);
    if (given !== undefined) return given;
    if (words.length === 1 && words[0]!.pos === 'pronoun') return setting.current;
    if (isTogether(words, setting)) return setting.joint ? JOINT_PARTY : undefined;
    const party = this.named(words, tokens, names, setting) ?? this.byNoun(words, setting);
    if (party !== undefined) this.remember(words, party);
    for (const name of names) if (party !== undefined) this.teach(name, party);
    return party;
  }

  private givenIn(words: readonly Token[]): string | undefined {
    for (const { words: wanted, key } of this.given)
      for (let i = 0; i + wanted.length <= words.length; i++)
        if (wanted.every((word, k) => words[i + k]!.lower === word)) return key;
    return undefined;
  }

  /** By a name in it: outlet, court, country, person, organisation. */
  private named(
    words: readonly Token[],
    tokens: readonly Token[],
    names: readonly Name[],
    setting: Setting,
  ): string | undefined {
    const outlet = findPhrases(words, STATE_OUTLETS())[0];
    if (outlet !== undefined && isProper(words[outlet.first]!)) return `country:${outlet.entry.country}`;
    const country = countryOf(words);
    if (words.some(({ lower }) => lower === 'state' || lower === 'official') && words.some(({ lemma }) => STATE_MEDIA.has(lemma)))
      return country === undefined ? setting.current : `country:${country}`;
    const press = findPhrases(words, PRESS())[0];
    if (press !== undefined && !(press.first > 0 && /^[A-Z]{2,3}$/u.test(words[press.first]!.text))) return PRESS_PARTY;
    const bodies = bodiesIn(words);
    if (bodies[0] === 'court') return 'body:court';
    const person = names.find(({ kind }) => kind === 'person');
    const known = person === undefined ? undefined : this.persons.get(person.key);
    if (known !== undefined) return known;
    const organisation = names.find(({ kind, key }) => kind === 'organisation' || (kind === 'unknown' && key.length > 1));
    if (country !== undefined && (organisation === undefined || bodies.some((body) => STATE_BODIES.has(body)) || isSeat(tokens, organisation)))
      return `country:${country}`;
    if (organisation !== undefined) {
      const body = bodies[0];
      if (body !== undefined && STATE_BODIES.has(body)) {
        const before = this.described.get(body);
        if (before !== undefined || setting.where !== undefined) return setting.where ?? before;
      }
      return this.organisation(organisation, bodies);
    }
    return undefined;
  }

  /** "Epic" and "Epic Games" are one. */
  private organisation({ key }: Name, bodies: readonly Body[]): string {
    const first = key.split(' ')[0]!;
    const known = this.organisations.get(key) ?? this.organisations.get(first);
    if (known !== undefined) return known;
    const party = `org:${key}`;
    this.organisations.set(key, party);
    this.organisations.set(first, party);
    if (bodies.length === 0) this.described.set('employer', party);
    return party;
  }

  /** By a common noun: what was described so before, what the setting says, or the kind of body. */
  private byNoun(words: readonly Token[], setting: Setting): string | undefined {
    const head = headOf(words);
    if (POSSESSIVES.has(words[0]!.lower)) return setting.current;
    const possessor = words.findIndex(({ lower }) => lower === "'s" || lower === "'");
    if (possessor > 0) {
      const owner = this.byNoun(words.slice(0, possessor), setting);
      if (owner !== undefined) return owner;
    }
    if (HEARERS.has(head)) return undefined;
    const definite = /^(?:the|this|that|these|those)$/u.test(words[0]!.lower);
    if (DOCUMENTS.has(head)) return setting.current ?? this.described.get(head);
    const bodies = bodiesIn(words);
    const body = bodies[0];
    if (setting.where !== undefined && (UNNAMED.has(head) || (body !== undefined && STATE_BODIES.has(body)))) return setting.where;
    const before = this.described.get(head) ?? bodies.map((one) => this.described.get(one)).find((one) => one !== undefined);
    if (definite && before !== undefined) return before;
    if (UNNAMED.has(head)) return setting.beside ?? before;
    if (NOBODY.has(head)) return undefined;
    if (before !== undefined) return before;
    if (body === undefined) return setting.beside;
    if (STATE_BODIES.has(body)) return setting.beside;
    return `body:${body}`;
  }

  private remember(words: readonly Token[], party: string): void {
    for (const { pos, lemma } of words) if ((pos === 'noun' || pos === 'name') && lemma.length > 2) this.described.set(lemma, party);
    for (const body of bodiesIn(words)) this.described.set(body, party);
  }
}

function givenKey(party: string): string {
  return `given:${party}`;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function describes({ pos, lower }: Token): boolean {
  return PHRASE.has(pos) || lower === 'of' || lower === "'s" || lower === ',';
}

function isProper({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** The first country of a description that is no place of the deed: "the Russian embassy in Washington". */
function countryOf(words: readonly Token[]): string | undefined {
  return words.find(({ country }) => country !== undefined)?.country;
}

/** An organisation whose name stands for a country as a whole: the Kremlin. */
function isSeat(tokens: readonly Token[], { first, last }: Name): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]?.country === undefined) return false;
  return true;
}

function bodiesIn(words: readonly Token[]): Body[] {
  return findPhrases(words, bodyIndex()).map(({ entry }) => entry.body);
}

/** The main noun of a description: the last noun before a preposition, comma or relative. */
function headOf(words: readonly Token[]): string {
  let head = words[0]!.lemma;
  for (const { pos, lemma, lower } of words) {
    if (pos === 'preposition' || lower === 'who' || lower === 'which' || lower === ',') break;
    if (pos === 'noun' || pos === 'name') head = lemma;
  }
  return head;
}

function isTogether(words: readonly Token[], { joint }: Setting): boolean {
  const joined = words.findIndex(({ lower }) => lower === 'joint');
  if (joined >= 0 && words.slice(joined).some(({ lemma }) => JOINT_TEXTS.has(lemma))) return true;
  const head = headOf(words);
  return TOGETHER.has(head) && words.some(({ lower }) => lower === 'both' || lower === 'two' || lower === 'all' || lower === 'sides' || lower === 'leaders');
}
