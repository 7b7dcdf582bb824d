import type { Alignment } from '../alignment/align.js';
import type { WeighedStatement } from '../alignment/vocabulary.js';
import { roleIndex } from '../lexicon/roles.js';
import { findPhrases } from '../lexicon/phrase.js';
import type { Token } from '../languages/language.js';
import type { TopicTerms } from './topic-terms.js';

/** The most topics that are found: a matrix with more rows is not read. */
const MOST_TOPICS = 10;
/** Content words of a label. */
const LONGEST_LABEL = 3;

interface Candidate {
  readonly label: string;
  readonly keys: readonly string[];
  readonly concepts: WeighedStatement['concepts'];
  readonly weight: number;
}

/**
 * Topics of an event that nobody asked for by name: noun phrases, the weightiest first, each told of at least one word
 * that the ones before do not hold. Weight is the rarity of its words within the event, times the square root of how
 * often they stand, so that a phrase that several readouts use leads.
 */
export function discoverTopics({ vocabulary }: Alignment): TopicTerms[] {
  const counts = new Map<string, number>();
  for (const { concepts } of vocabulary.statements) for (const { key } of concepts) counts.set(key, (counts.get(key) ?? 0) + 1);
  const candidates = vocabulary.statements.flatMap((statement) => phrasesOf(statement, counts));
  candidates.sort((x, y) => y.weight - x.weight || (x.label < y.label ? -1 : x.label > y.label ? 1 : 0));
  const taken = new Set<string>();
  const topics: TopicTerms[] = [];
  for (const { label, keys, concepts } of candidates) {
    if (topics.length === MOST_TOPICS) break;
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    topics.push({ label, given: false, wordings: [concepts] });
  }
  return topics;
}

/** Runs of adjectives, nouns and names that end in a noun or name, without titles of persons. */
function phrasesOf({ statement, concepts, weights }: WeighedStatement, counts: ReadonlyMap<string, number>): Candidate[] {
  const { tokens } = statement;
  const titles = new Set(findPhrases(tokens, roleIndex()).flatMap(({ first, last }) => range(first, last)));
  const candidates: Candidate[] = [];
  for (let i = 0; i < concepts.length; i += 1) {
    const run = [concepts[i]!];
    while (run.length < LONGEST_LABEL && concepts[i + run.length]?.token === run.at(-1)!.token + 1) run.push(concepts[i + run.length]!);
    while (run.length > 0 && !isHead(tokens[run.at(-1)!.token]!)) run.pop();
    if (run.length === 0 || run.some(({ token, pos }) => titles.has(token) || pos === 'verb' || pos === 'number')) continue;
    const weight = run.reduce((sum, { key }, k) => sum + weights[i + k]! * Math.sqrt(counts.get(key)!), 0) / Math.sqrt(run.length);
    const label = run.map(({ token }) => tokens[token]!.text).join(' ');
    candidates.push({ label, keys: run.map(({ key }) => key), concepts: run, weight });
  }
  return candidates;
}

function isHead({ pos }: Token): boolean {
  return pos === 'noun' || pos === 'name';
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
