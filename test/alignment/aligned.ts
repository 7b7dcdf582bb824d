import { readdirSync, readFileSync } from 'node:fs';
import { AffinityTable } from '../../src/alignment/affinity.js';
import { type Alignment, align } from '../../src/alignment/align.js';
import { layAgainst } from '../../src/alignment/lay.js';
import type { Pair } from '../../src/alignment/pair.js';
import type { Statement } from '../../src/alignment/statement.js';
import { statementsOf } from '../../src/alignment/statements.js';
import { buildVocabulary, type Vocabulary } from '../../src/alignment/vocabulary.js';
import { type ReadReadout, readReadouts } from '../../src/claims/read-event.js';
import { Syntax } from '../../src/claims/syntax.js';
import type { EventRecord } from '../../src/event/event.js';
import { english } from '../../src/languages/english.js';
import { factsOf } from '../../src/lexicon/word-facts.js';
import { eventOf } from '../discrepancies/two-readouts.js';

type Texts = Readonly<Record<string, string>>;

/** Texts by readout, as the English reader sees them: a short text need not tell by itself that it is English. */
export function read(texts: Texts, more: Partial<EventRecord> = {}): ReadReadout[] {
  const { readouts, ...event } = eventOf(texts, more);
  return readReadouts({ ...event, readouts: readouts.map((one) => ({ ...one, language: 'en' })) }, [english]);
}

export function alignmentOf(
  texts: Texts,
  more: Partial<EventRecord> = {},
  labelWords: readonly string[] = [],
): Alignment {
  return align(read(texts, more), undefined, labelWords);
}

/** The statements of some texts, each text a readout of its own. */
export function statements(...texts: readonly string[]): Statement[] {
  return statementsOf(read(Object.fromEntries(texts.map((text, i) => [`r${i}`, text]))));
}

/** A statement made by hand, of words that are told apart by nothing but their letters. */
export function handStatement(readout: number, words: readonly string[], more: Partial<Statement> = {}): Statement {
  let start = 0;
  const tokens = words.map((text) => {
    const token = { text, start, end: start + text.length, lower: text, lemma: text, pos: 'noun' as const };
    start += text.length + 1;
    return token;
  });
  const span = { start: 0, end: Math.max(0, start - 1) };
  const party = `p${readout}`;
  return {
    readout,
    party,
    language: 'en',
    span,
    index: 0,
    position: 0,
    tokens,
    names: [],
    syntax: new Syntax(tokens),
    frames: [],
    claims: [],
    ...more,
  };
}

/** A vocabulary of words by themselves, as a table of affinities takes it. */
export function wordsOf(keys: readonly string[]) {
  return { keys, numbers: new Map(keys.map((key, number) => [key, number])), facts: keys.map(factsOf) };
}

/** Two statements of a vocabulary laid against each other, whether or not they are a candidate pair. */
export function pairIn(vocabulary: Vocabulary, a = 0, b = 1, rival = 0): Pair {
  const affinities = new AffinityTable(vocabulary);
  return { ...layAgainst(vocabulary.statements[a]!, vocabulary.statements[b]!, affinities), vocabulary, rival };
}

/** The first sentences of the first two texts as a pair; the others are there to weigh its words. */
export function pairOf(...texts: readonly string[]): Pair {
  const all = statements(...texts);
  const second = all.findIndex(({ readout }) => readout === 1);
  return pairIn(buildVocabulary(all), 0, second);
}

/** The same pair told from the other side. */
export function turned({ a, b, fromA, fromB, ...rest }: Pair): Pair {
  return { a: b, b: a, fromA: fromB, fromB: fromA, ...rest };
}

const folder = new URL('../../examples/', import.meta.url);

/** The events of the examples. */
export function exampleEvents(): EventRecord[] {
  return readdirSync(folder)
    .flatMap((name) => {
      try {
        return [readFileSync(new URL(`${name}/event.json`, folder), 'utf8')];
      } catch {
        return []; // starts from an article, or is no folder
      }
    })
    .map((json) => JSON.parse(json) as EventRecord);
}

let aligned: Alignment[] | undefined;

/** The examples, aligned. */
export function exampleAlignments(): Alignment[] {
  aligned ??= exampleEvents().map((event) => align(readReadouts(event, [english])));
  return aligned;
}
