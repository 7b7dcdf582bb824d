import { isAcronym } from '../languages/english/closed-class.js';
import type { Reading } from '../languages/language.js';
import { bodyIndex } from '../lexicon/bodies.js';
import { cues } from '../lexicon/cues.js';
import { lemmasOf } from '../lexicon/morphology.js';
import { findPhrases } from '../lexicon/phrase.js';
import { GROUPS, PERSONS, PRONOUNS } from '../lexicon/referents.js';
import type { Span } from '../text/span.js';
import type { Writable } from '../text/writable.js';
import type { Attribution } from './attribution.js';
import type { Gathered } from './gather.js';
import { type Mentions, mentionAt, mentionsOf } from './mentions.js';

/** Who a source is: the words, and where they stand. */
interface Referent extends Span {
  readonly name: string;
}

const LONGEST_PRONOUN = 5;
/** How far back, in UTF-16 units, the words are looked for that a pronoun takes up. */
const BACK = 2000;
/** How far before a relative pronoun its noun ends. */
const BESIDE = 3;

/**
 * Says who each source is. A pronoun takes up the last source of its kind, a bare description ("the statement", "the minister") the
 * last source that the same noun described, a family name the fullest mention of it. What fits nothing stays without a name.
 */
export function resolveSources(gathered: readonly Gathered[], reading: Reading, text: string): Attribution[] {
  const mentions = mentionsOf(reading);
  const order = gathered.map((_, i) => i).sort((a, b) => at(gathered[a]!) - at(gathered[b]!));
  const referents = new Array<Referent | undefined>(gathered.length).fill(undefined);
  const heard = new Heard(mentions, text);
  for (const i of order) {
    const { draft, nested: holder } = gathered[i]!;
    const { source, occasion } = draft;
    if (source === undefined) continue;
    const referent = heard.resolve(source, holder === undefined ? undefined : referents[holder]);
    referents[i] = referent;
    if (referent !== undefined) heard.remember(source, referent, occasion);
  }
  return gathered.map((one, i) => attributionOf(one, referents[i]));
}

/** What a draft shows, and who its source is. */
function attributionOf({ draft, content, quoted, nested }: Gathered, referent: Referent | undefined): Attribution {
  const { cue, cueLemma, cueClass, negated, source, addressee } = draft;
  const attribution: Writable<Attribution> = { cue, cueLemma, cueClass, negated, content, quoted };
  if (source !== undefined) attribution.source = source;
  if (addressee !== undefined) attribution.addressee = addressee;
  if (nested !== undefined) attribution.nested = nested;
  if (referent === undefined) return attribution;
  const { name, start, end } = referent;
  attribution.sourceName = name;
  const own = source !== undefined && start >= source.start && end <= source.end;
  if (!own) attribution.antecedent = { start, end };
  return attribution;
}

function at({ draft }: Gathered): number {
  return draft.source?.start ?? draft.cue.start;
}

/** A source and the words that have described it. */
interface Described {
  readonly referent: Referent;
  readonly words: ReadonlySet<string>;
}

/** The sources heard so far. */
class Heard {
  private readonly last = new Map<'person' | 'thing' | 'group', Referent>();
  /** The last source that a noun described: `statement`, `ministry`. */
  private readonly described = new Map<string, Described>();

  constructor(
    private readonly mentions: Mentions,
    private readonly text: string,
  ) {}

  resolve(source: Span, holder: Referent | undefined): Referent | undefined {
    const words = this.text.slice(source.start, source.end);
    const pronoun = pronounOf(words);
    if (pronoun === 'self') return holder;
    if (pronoun === 'relative') return this.beside(source.start);
    if (pronoun !== undefined) {
      const taken = this.last.get(pronoun) ?? (pronoun === 'group' ? this.last.get('thing') : undefined);
      if (taken !== undefined && taken.start < source.start) return taken;
      return pronoun === 'person' ? this.personBefore(source.start) : undefined;
    }
    const core = coreOf(this.text, source);
    const named = mentionAt(this.mentions, core.start);
    const mention = this.mentions.list[named];
    if (mention !== undefined && mention.start < core.end) {
      const fullest = this.mentions.fullest.get(mention.key);
      const alone = mention.start === core.start && mention.end === core.end;
      if (alone && fullest !== undefined && fullest !== mention) return this.referent(fullest);
      return this.referent(core);
    }
    const { noun, before } = headOf(this.text.slice(core.start, core.end));
    const isOccasion = cues().get(singular(noun))?.occasion === true;
    // "A spokesman" is somebody new, "a statement" most often the one that was told of.
    if (!isOccasion && /^(?:an?|another)\s/iu.test(words)) return this.referent(core);
    // "the ministers" are no one minister heard before, "the minister" is not both, and the energy minister is not the prime minister.
    const described = this.described.get(noun);
    if (described !== undefined && before.every((word) => described.words.has(word))) return described.referent;
    const thing = this.last.get('thing');
    if (thing !== undefined && isOccasion && this.mayPublish(thing)) return thing;
    return this.referent(core);
  }

  remember(source: Span, referent: Referent, occasion: Span | undefined): void {
    if (pronounOf(this.text.slice(source.start, source.end)) !== undefined) return;
    const kind = this.kindOf(referent);
    this.last.set(kind, referent);
    const words = new Set<string>();
    for (const span of occasion === undefined ? [source] : [source, occasion])
      for (const word of this.text
        .slice(span.start, Math.min(span.end, span.start + 120))
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? [])
        words.add(word);
    for (const word of words) if (word.length > 3) this.described.set(word, { referent, words });
  }

  /** A country, an organisation or a body puts out statements; a ship that answered a call does not. */
  private mayPublish({ start, end, name }: Referent): boolean {
    const mention = this.mentions.list[mentionAt(this.mentions, start)];
    if (mention !== undefined && mention.start < end) return true;
    const words = name
      .toLowerCase()
      .split(/\s+/u)
      .map((lower) => ({ lower, lemma: lower, pos: 'noun' as const }));
    return findPhrases(words, bodyIndex()).length > 0;
  }

  private kindOf({ start, end, name }: Referent): 'person' | 'thing' | 'group' {
    const words = name.toLowerCase().match(/\w+/g) ?? [];
    if (words.some((word) => GROUPS.has(word))) return 'group';
    for (
      let i = mentionAt(this.mentions, start);
      i < this.mentions.list.length && this.mentions.list[i]!.start < end;
      i++
    )
      if (this.mentions.list[i]!.kind === 'person') return 'person';
    return words.some((word) => PERSONS.has(word)) ? 'person' : 'thing';
  }

  private personBefore(offset: number): Referent | undefined {
    for (let i = mentionAt(this.mentions, offset) - 1, turn = 0; i >= 0 && turn < 20; i--, turn++) {
      const mention = this.mentions.list[i]!;
      if (offset - mention.end > BACK) return undefined;
      if (mention.kind === 'person') return this.referent(this.mentions.fullest.get(mention.key) ?? mention);
    }
    return undefined;
  }

  private beside(offset: number): Referent | undefined {
    const mention = this.mentions.list[mentionAt(this.mentions, offset) - 1];
    if (mention === undefined || offset - mention.end > BESIDE) return undefined;
    return this.referent(this.mentions.fullest.get(mention.key) ?? mention);
  }

  private referent({ start, end }: Span): Referent {
    return { name: this.text.slice(start, end), start, end };
  }
}

/** What the words take up, where they are a pronoun. */
function pronounOf(words: string): ReturnType<typeof PRONOUNS.get> {
  if (words.length > LONGEST_PRONOUN) return undefined;
  const lower = words.toLowerCase();
  return isAcronym(lower) && words === words.toUpperCase() ? undefined : PRONOUNS.get(lower);
}

/** The dictionary form of a noun. */
function singular(word: string): string {
  return lemmasOf(word).find(({ pos }) => pos === 'noun')?.lemma ?? word;
}

/** A source without its article, its apposition and a possessive ending. */
function coreOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const article = /^(?:the|a|an|this|that)\s+/iu.exec(words)?.[0].length ?? 0;
  const tail = words.slice(article);
  const comma = /\sand\s/u.test(tail) ? -1 : tail.search(/,\s/u);
  const cut = comma > 0 ? tail.slice(0, comma) : tail;
  const core = cut.replace(/(?:['’]s?|,)$/u, '').trimEnd();
  return core.length === 0 ? { start, end } : { start: start + article, end: start + article + core.length };
}

/** The main noun of a description, the last word before a preposition or relative pronoun, and the plain words before it. */
function headOf(words: string): { readonly noun: string; readonly before: readonly string[] } {
  const plain = words.replace(/\s+/gu, ' ').split(/ (?:of|for|in|on|at|from|by|to|with|who|which|that) /iu, 1)[0]!;
  const all = plain.split(' ');
  const before = all.slice(0, -1).filter((word) => /^\p{Ll}{4}/u.test(word));
  return { noun: all.at(-1)!.toLowerCase(), before };
}
