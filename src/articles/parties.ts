import type { Name, Reading, Token } from '../languages/language.js';
import { type Body, bodyIndex, DOCUMENTS, NOBODY, UNNAMED } from '../lexicon/bodies.js';
import { POSSESSIVES } from '../lexicon/grammar.js';
import { findPhrases } from '../lexicon/phrase.js';
import type { SourceToFind } from './article.js';
import {
  apposition,
  bodiesIn,
  countryOf,
  datelineOf,
  describes,
  isCapital,
  isDistinct,
  isJoint,
  isOrganisation,
  isRole,
  isSeat,
  isTogether,
  mediumOf,
  OF_STATE,
  REACH,
  wordsOf,
} from './description.js';
import { headOf, type Phrase } from './phrase.js';

/** Key of what two sides say with one voice. */
export const JOINT_PARTY = 'joint';

/** What the place of a source in the article adds to its words. */
export interface Setting {
  /** The side heard last, in this paragraph or the one before. */
  readonly current: string | undefined;
  /** The side heard last in this paragraph. */
  readonly beside: string | undefined;
  /** The country where the words were said: "told reporters in New Delhi". */
  readonly where: string | undefined;
  /** The name that the sentence opens with. */
  readonly opening: Phrase | undefined;
}

/** Who belongs to which side. Descriptions beside names are learned from the whole article; the rest is taken up as it is read. */
export class Parties {
  private readonly persons = new Map<string, string>();
  private readonly organisations = new Map<string, string>();
  /** Full names in the article by their initials. */
  private readonly initials = new Map<string, { readonly key: string; readonly written: string }>();
  /** The side that a noun, or a kind of body, described last. */
  private readonly described = new Map<string, string>();
  /** The side of the one person anywhere in the article who is described by a kind of body; `undefined` where there are several. */
  private readonly bearers = new Map<Body, string | undefined>();
  /** Organisations that the article takes up by a kind of body: "AMPTP", then "the alliance". */
  private readonly takenUp = new Map<Body, Set<string>>();
  /** The country that the article is written from, in whose press its own officials go without its name. */
  private readonly dateline: string | undefined;
  private readonly given: readonly { readonly words: readonly string[]; readonly key: string }[];

  constructor({ sentences }: Reading, sources: readonly SourceToFind[]) {
    this.given = sources
      .flatMap(({ name, party = name, aliases = [] }) =>
        [name, ...aliases].map((one) => ({ words: wordsOf(one), key: `given:${party}` })),
      )
      .sort((a, b) => b.words.length - a.words.length);
    this.dateline = datelineOf(sentences[0]?.tokens ?? []);
    for (const { tokens, names } of sentences) {
      for (const name of names) {
        this.learn(tokens, name);
        if (name.kind !== 'person' && name.last > name.first) this.abbreviate(tokens, name);
      }
    }
  }

  private abbreviate(tokens: readonly Token[], name: Name): void {
    const { first, last, key } = name;
    const capitals = tokens.slice(first, last + 1).filter(isCapital);
    const initials = capitals.map(({ lower }) => lower[0]!).join('');
    if (initials.length > 1 && !this.initials.has(initials))
      this.initials.set(initials, { key, written: written(tokens, name) });
  }

  /** A person's country by the description beside the name: "Russian President Vladimir Putin", "X, the Egyptian spokesman". */
  private learn(tokens: readonly Token[], name: Name): void {
    if (name.kind !== 'person' || this.persons.has(name.key)) return;
    // "the Russian ambassador, Anatoly Antonov" and "Russian President Vladimir Putin".
    const end = tokens[name.first - 1]?.lower === ',' ? name.first - 1 : name.first;
    let first = end;
    while (first > 0 && end - first < REACH && describes(tokens[first - 1]!)) first--;
    const beside = tokens.slice(first, end);
    const before = end === name.first || isRole(beside) ? beside : [];
    const description = [...before, ...apposition(tokens, name.last + 1)];
    const country = description.find((token) => token.country !== undefined)?.country;
    if (country === undefined) return;
    const party = `country:${country}`;
    this.persons.set(name.key, party);
    for (const body of bodiesIn(before))
      this.bearers.set(body, this.bearers.has(body) && this.bearers.get(body) !== party ? undefined : party);
  }

  /** What a nested attribution teaches: "Xi told Putin, according to Chinese state media". */
  teach(names: readonly Name[], party: string): void {
    for (const { kind, key } of names) if (kind === 'person' && !this.persons.has(key)) this.persons.set(key, party);
  }

  /** The side that a source belongs to; undefined where the text does not show it. */
  resolve(source: Phrase, setting: Setting): string | undefined {
    const words = source.tokens.filter(({ pos }) => pos !== 'punctuation');
    const first = words[0];
    if (first === undefined) return undefined;
    const given = this.givenIn(words);
    if (given !== undefined) {
      this.remember(words, given);
      for (const { kind, key } of source.names) if (kind === 'person') this.persons.set(key, given);
      return given;
    }
    if (words.length === 1 && first.pos === 'pronoun') return setting.current;
    if (isJoint(words)) return JOINT_PARTY;
    // What the leaders did together is told by the side whose account it stands in.
    if (isTogether(words)) return setting.current;
    const party =
      this.named(source, words, setting) ?? this.common(words, setting) ?? this.alone(source, words, setting);
    if (party === undefined || party === JOINT_PARTY) return party;
    this.remember(words, party);
    this.teach(source.names, party);
    return party;
  }

  /** Sides that one kind of body stands for without a name, by the organisation that turned out to be meant. */
  merged(party: string): string {
    if (!party.startsWith('body:')) return party;
    const meant = this.takenUp.get(party.slice(5) as Body);
    return meant?.size === 1 ? [...meant][0]! : party;
  }

  private givenIn(words: readonly Token[]): string | undefined {
    for (const { words: wanted, key } of this.given)
      for (let i = 0; i + wanted.length <= words.length; i++)
        if (wanted.every((word, k) => words[i + k]!.lower === word)) return key;
    return undefined;
  }

  /** By a name in it: an outlet, a person, a country, an organisation; a court, since it is of no side. */
  private named(source: Phrase, words: readonly Token[], setting: Setting): string | undefined {
    const { names } = source;
    const bodies = bodiesIn(words);
    const country = countryOf(source, bodies);
    const media = mediumOf(words, country);
    if (media !== undefined) return media;
    if (bodies[0] === 'court') return 'body:court';
    const person = names.find(({ kind }) => kind === 'person');
    // Who knows the field or lives there speaks for no country.
    if (bodies[0] === 'residents') return 'body:residents';
    if (bodies[0] === 'expert' && person !== undefined) return `person:${person.key}`;
    const known = person && this.persons.get(person.key);
    if (known !== undefined) return known;
    const organisation =
      names.find((name) => isOrganisation(name, source)) ??
      names.find(({ kind, first }) => kind === 'place' && first <= 1);
    const ofState = bodies.some((body) => OF_STATE.has(body));
    if (country !== undefined && (organisation === undefined || ofState || isSeat(words, organisation)))
      return `country:${country}`;
    if (organisation === undefined || bodies[0] === 'expert') return undefined;
    if (ofState && setting.where !== undefined) return setting.where;
    if (ofState && setting.beside?.startsWith('country:')) return setting.beside;
    return this.organisation(organisation, source, bodies);
  }

  /** "Epic" and "Epic Games" are one, and so are "the RSF" and "Rapid Support Forces". */
  private organisation(name: Name, { tokens }: Phrase, bodies: readonly Body[]): string {
    const { key } = name;
    const parts = key.split(' ');
    const known = this.organisations.get(key) ?? this.organisations.get(parts[0]!);
    if (known !== undefined) return known;
    const full = this.initials.get(key) ?? { key, written: written(tokens, name) };
    const party = this.organisations.get(full.key) ?? `org:${full.written}`;
    for (const one of [key, full.key, parts[0]!, parts.at(-1)!])
      if (!this.organisations.has(one) && (one.includes(' ') || isDistinct(one))) this.organisations.set(one, party);
    if (bodies.length === 0) for (const body of ['employer', 'club']) this.described.set(body, party);
    return party;
  }

  /** By common nouns: by whom they described before, by the place of the sentence, by the kind of body. */
  private common(words: readonly Token[], setting: Setting): string | undefined {
    if (POSSESSIVES.has(words[0]!.lower)) return setting.current;
    const possessor = words.findIndex(({ lower }) => lower === "'s" || lower === "'");
    if (possessor > 0) {
      const owner = this.common(words.slice(0, possessor), setting);
      if (owner !== undefined) return owner;
    }
    const head = headOf(words);
    if (DOCUMENTS.has(head)) return setting.current ?? this.described.get(head);
    const bodies = bodiesIn(words);
    const ofState = bodies.some((body) => OF_STATE.has(body));
    const unnamed = UNNAMED.has(head);
    if (setting.where !== undefined && (unnamed || ofState)) return setting.where;
    const definite = words[0]!.lower === 'the' || words[0]!.lower === 'that';
    const before = this.described.get(head);
    if (before !== undefined && (definite || unnamed || !ofState)) return before;
    if (bodies[0] === 'expert' || bodies[0] === 'residents') return `body:${bodies[0]}`;
    if (ofState) return definite ? (this.bearer(bodies) ?? setting.beside ?? this.byBody(bodies)) : setting.beside;
    const taken = this.byBody(bodies);
    if (taken !== undefined) return taken;
    if (bodies.length > 0) return `body:${bodies[0]!}`;
    return NOBODY.has(head) ? undefined : setting.beside;
  }

  private bearer(bodies: readonly Body[]): string | undefined {
    return bodies.map((body) => this.bearers.get(body)).find((party) => party !== undefined);
  }

  private byBody(bodies: readonly Body[]): string | undefined {
    for (const body of bodies) {
      const party = this.described.get(body);
      if (party === undefined) continue;
      if (party.startsWith('org:')) this.takenUp.set(body, (this.takenUp.get(body) ?? new Set()).add(party));
      return party;
    }
    return undefined;
  }

  /** A named person whom nothing places: an office holder of the country of the dateline, or somebody who speaks for himself. */
  private alone({ names }: Phrase, words: readonly Token[], { opening }: Setting): string | undefined {
    const person = names.find(({ kind }) => kind === 'person' || kind === 'unknown');
    if (person === undefined) return undefined;
    const official = this.dateline !== undefined && bodiesIn(words).some((body) => OF_STATE.has(body));
    if (official) return this.dateline;
    // "The FAA will not allow it, Administrator Mike Whitaker said": whose, the sentence has said.
    const house =
      opening !== undefined && isRole(words) ? opening.names.find((name) => isOrganisation(name, opening)) : undefined;
    if (house !== undefined && house.key !== person.key) return this.organisation(house, opening!, []);
    return `person:${person.key}`;
  }

  private remember(words: readonly Token[], party: string): void {
    for (const { pos, lemma } of words)
      if ((pos === 'noun' || pos === 'name') && lemma.length > 2) this.described.set(lemma, party);
    for (const { first, last, entry } of findPhrases(words, bodyIndex())) {
      this.described.set(entry.body, party);
      for (let i = first; i <= last; i++) this.described.set(words[i]!.lemma, party);
    }
  }
}

/** A name as the text writes it. */
function written(tokens: readonly Token[], { first, last }: Name): string {
  return tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}
