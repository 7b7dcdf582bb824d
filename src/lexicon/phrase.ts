/** One line of a hand-made table: words of English that mean the same to us, why they stand there, and what they mean. */
export type Row<T extends object> = {
  /** In lower case, parted by a comma and a space; the words of each by single spaces. */
  readonly phrases: string;
  readonly reason: string;
} & Readonly<T>;

/** One phrase of a table with its meaning. */
export type Entry<T extends object> = { readonly phrase: string; readonly reason: string } & Readonly<T>;

/** What a phrase is matched against: a token of any language reader fits. */
export interface Word {
  readonly lower: string;
  readonly lemma: string;
  /** The tables that may have a phrase here, as `standingAt` gives them; absent where nobody looked them up. */
  readonly opens?: number | undefined;
}

/** A phrase found; `first` and `last` are word numbers, both inclusive. */
export interface Match<T extends object> {
  readonly first: number;
  readonly last: number;
  readonly entry: Entry<T>;
}

interface Candidate<T extends object> {
  readonly steps: readonly string[];
  readonly entry: Entry<T>;
}

/** Phrases by their first word, longest first. */
export interface PhraseIndex<T extends object> extends ReadonlyMap<string, readonly Candidate<T>[]> {
  /** Stands for the table in `Word.opens`; 0 for a table that is not among SEARCHED. */
  readonly bit: number;
}

/** The tables that texts are searched with from end to end: a word is looked up once for all of them. At most 31. */
export const SEARCHED = [
  'alias',
  'body',
  'cause',
  'contrary',
  'disputed',
  'exclusive',
  'extent',
  'formula',
  'frequency',
  'hedge',
  'impersonal',
  'initiative',
  'involvement',
  'joint',
  'loaded',
  'negation',
  'next-step',
  'owner',
  'place',
  'rebuttal',
  'role',
  'strength',
  'subject',
  'vague',
  'wrong',
] as const;
export type Searched = (typeof SEARCHED)[number];

/** The words of a phrase as readers cut them: a possessive ending is a word of its own, as in "people 's army". */
export function stepsOf(phrase: string): string[] {
  return phrase.replace(/(?<=\p{L})'s?(?= |$)/gu, ' $&').split(' ');
}

/** Prepares a table for `findPhrases`. Steps of a phrase are parted by single spaces; of two equal phrases the first counts. */
export function indexPhrases<T extends object>(entries: Iterable<Entry<T>>, name?: Searched): PhraseIndex<T> {
  const index = new Map<string, Candidate<T>[]>();
  for (const entry of entries) {
    const steps = stepsOf(entry.phrase);
    const first = steps[0]!;
    const candidates = index.get(first);
    if (candidates) candidates.push({ steps, entry });
    else index.set(first, [{ steps, entry }]);
  }
  for (const candidates of index.values()) candidates.sort((a, b) => b.steps.length - a.steps.length);
  return Object.assign(index, { bit: name === undefined ? 0 : 1 << SEARCHED.indexOf(name) });
}

/** The phrases of a table, one by one. The phrase comes first: what is added after a spread gives each object a layout of its own. */
export function entriesOf<T extends object>(rows: readonly Row<T>[]): Entry<T>[] {
  return rows.flatMap((row) => row.phrases.split(', ').map((phrase) => ({ phrase, ...row })));
}

/** The index of a constant table, made on first use. Bundlers may leave out a table that nobody reads. @__NO_SIDE_EFFECTS__ */
export function lazyIndex<T extends object>(rows: readonly Row<T>[], name?: Searched): () => PhraseIndex<T> {
  let index: PhraseIndex<T> | undefined;
  return () => {
    index ??= indexPhrases(entriesOf(rows), name);
    return index;
  };
}

/**
 * Finds the phrases of a table in a row of words, left to right, the longest at each place, none overlapping.
 * A step of a phrase fits a word when it equals its `lower` or its `lemma`, so write steps as lemmas to match every
 * inflection and as they stand to match one form. One pass; the work per word is bounded by the table.
 * @param accept Says no to a match that the words alone cannot rule out (letter case, neighbours). Default: takes all.
 */
export function findPhrases<T extends object>(
  words: readonly Word[],
  index: PhraseIndex<T>,
  accept: (match: Match<T>) => boolean = takesAll,
): Match<T>[] {
  const { bit } = index;
  const matches: Match<T>[] = [];
  for (let first = 0; first < words.length; first++) {
    const { opens } = words[first]!;
    if (bit !== 0 && opens !== undefined && (opens & bit) === 0) continue;
    const match = phraseAt(words, first, index, accept);
    if (match === undefined) continue;
    matches.push(match);
    first = match.last;
  }
  return matches;
}

const takesAll = (): boolean => true;

/** The longest phrase of a table that begins with a word of the row; undefined where none does. */
export function phraseAt<T extends object>(
  words: readonly Word[],
  first: number,
  index: PhraseIndex<T>,
  accept: (match: Match<T>) => boolean = takesAll,
): Match<T> | undefined {
  const word = words[first];
  if (word === undefined) return undefined;
  const { lower, lemma } = word;
  const byForm = index.get(lower);
  const byLemma = lower === lemma ? undefined : index.get(lemma);
  const best = byForm && longestOf(byForm, words, first, accept, 0);
  return (byLemma && longestOf(byLemma, words, first, accept, best ? best.last - first + 1 : 0)) ?? best;
}

/** Whether a phrase of the table can begin with the word. */
export function startsPhrase<T extends object>({ lower, lemma, opens }: Word, index: PhraseIndex<T>): boolean {
  if (opens !== undefined && index.bit !== 0) return (opens & index.bit) !== 0;
  return index.has(lower) || (lemma !== lower && index.has(lemma));
}

/** The longest of the candidates, which stand longest first, that fits and has more than `shortest` words. */
function longestOf<T extends object>(
  candidates: readonly Candidate<T>[],
  words: readonly Word[],
  first: number,
  accept: (match: Match<T>) => boolean,
  shortest: number,
): Match<T> | undefined {
  for (const { steps, entry } of candidates) {
    if (steps.length <= shortest) return undefined;
    if (!fits(words, first, steps)) continue;
    const match = { first, last: first + steps.length - 1, entry };
    if (accept(match)) return match;
  }
  return undefined;
}

/** Whether the words from `first` on are the steps of a phrase that begins with the word at `first`. */
export function fits(words: readonly Word[], first: number, steps: readonly string[]): boolean {
  for (let step = 1; step < steps.length; step++) {
    const word = words[first + step];
    if (!word || (word.lower !== steps[step] && word.lemma !== steps[step])) return false;
  }
  return true;
}
