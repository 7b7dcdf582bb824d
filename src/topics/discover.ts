import type { Alignment } from '../alignment/align.js';
import type { Concept } from '../alignment/concepts.js';
import type { WeighedStatement } from '../alignment/vocabulary.js';
import type { Phrase } from '../claims/phrases.js';
import type { Syntax } from '../claims/syntax.js';
import type { PartOfSpeech, Token } from '../languages/language.js';
import { MONTHS, TIMES } from '../lexicon/grammar.js';
import { SCENES, STATES } from '../lexicon/noun-phrases.js';
import { roleIndex } from '../lexicon/roles.js';
import { zoneIndex } from '../lexicon/zones.js';
import { compareTexts } from '../text/compare-texts.js';
import type { LabelConcept } from './label-concepts.js';
import { type OwnPlace, ownPlaces } from './own-place.js';
import type { TopicTerms } from './topic-terms.js';

/** The most topics that are found: a matrix with more rows is not read. */
const MOST_TOPICS = 10;
/** Words of a label. */
const LONGEST_LABEL = 3;

interface Candidate {
  readonly label: string;
  readonly concepts: readonly LabelConcept[];
  readonly weight: number;
}

/**
 * Topics of an event that nobody asked for by name: noun phrases, the weightiest first, each told of words that the ones
 * before do not hold. Weight is the rarity of its words within the event, times the square root of how often they stand, so
 * that a phrase that several readouts use leads. Persons, their titles, and times are no topics.
 */
export function discoverTopics({ vocabulary: { keys, statements } }: Alignment): TopicTerms[] {
  const counts = new Int32Array(keys.length);
  for (const { ids } of statements) for (const id of ids) counts[id]! += 1;
  const places = statements.map(placesNamed);
  const placed = new Map<string, number>();
  for (const { name } of places.flat()) placed.set(name, (placed.get(name) ?? 0) + 1);
  const candidates: Candidate[] = [];
  statements.forEach((statement, n) => {
    addCandidates(candidates, statement, places[n]!, ({ place }, id) =>
      place === undefined ? counts[id]! : placed.get(place)!,
    );
  });
  candidates.sort((x, y) => y.weight - x.weight || compareTexts(x.label, y.label));
  const taken = new Set<string>();
  const topics: TopicTerms[] = [];
  for (const { label, concepts } of candidates) {
    if (topics.length === MOST_TOPICS) break;
    if (concepts.some((concept) => taken.has(nameOf(concept)))) continue;
    for (const concept of concepts) taken.add(nameOf(concept));
    topics.push({ label, given: false, wordings: [concepts] });
  }
  return topics;
}

/** The cities and regions that a statement names. How often its country is told says nothing of one. */
function placesNamed({ statement: { tokens } }: WeighedStatement): OwnPlace[] {
  const places: OwnPlace[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]!.country === undefined) continue;
    let end = from + 1;
    while (tokens[end]?.country !== undefined) end += 1;
    for (const { first, last, name } of ownPlaces(tokens.slice(from, end)))
      places.push({ first: from + first, last: from + last, name });
    from = end;
  }
  return places;
}

/** What two topics may not share: a word, or the place that it names inside its country. */
function nameOf({ key, place }: LabelConcept): string {
  return place ?? key;
}

/** The last words of each part of each noun phrase: of "the Shanghai summit and its agenda" both "Shanghai summit" and "agenda". */
function addCandidates(
  candidates: Candidate[],
  weighed: WeighedStatement,
  places: readonly OwnPlace[],
  countOf: (concept: LabelConcept, id: number) => number,
): void {
  const { statement, concepts, ids, weights } = weighed;
  const { tokens, syntax } = statement;
  const shut = shutOut(statement);
  const conceptAt = new Array<number>(tokens.length).fill(-1);
  concepts.forEach(({ token }, i) => {
    conceptAt[token] = i;
  });
  for (const phrase of syntax.phrases) {
    const { first, last } = phrase;
    for (const part of partsOf(tokens, first, last, shut, conceptAt)) {
      const words = part.slice(-LONGEST_LABEL);
      if (words.length === 0 || !isHead(tokens[words.at(-1)!]!)) continue;
      let sum = 0;
      const run = words.map((token): LabelConcept => {
        const i = conceptAt[token]!;
        const concept = within(places, token, concepts[i]!);
        sum += weights[i]! * Math.sqrt(countOf(concept, ids[i]!));
        return concept;
      });
      if (run.every(isWhere) && isScene(phrase, syntax)) continue;
      candidates.push({
        label: written(tokens, words[0]!, words.at(-1)!),
        concepts: run,
        weight: sum / Math.sqrt(run.length),
      });
    }
  }
}

/** Where something is done ("in Geneva"), or who does it ("Egypt and Italy sent teams"): a bare name there is no topic, as "Taiwan" of "discussed Taiwan" is. */
function isScene(phrase: Phrase, { roles, tokens }: Syntax): boolean {
  // "the situation in Ukraine"
  if (phrase.preposition !== undefined)
    return SCENES.has(phrase.preposition) && !STATES.has(tokens[phrase.first - 2]?.lemma ?? '');
  return roles.some(({ agent }) => agent === phrase);
}

/** Whether a concept is a country, or a place in one. */
function isWhere({ key, place }: LabelConcept): boolean {
  return place !== undefined || key.startsWith('@');
}

/** A concept with the city or region that its word names. */
function within(places: readonly OwnPlace[], token: number, concept: Concept): LabelConcept {
  const place = places.find(({ first, last }) => first <= token && token <= last);
  return place === undefined ? concept : { ...concept, place: place.name };
}

/** Token numbers of persons and their titles. */
function shutOut({ syntax, names }: WeighedStatement['statement']): Set<number> {
  const shut = new Set<number>();
  for (const { kind, first, last } of names) if (kind === 'person') for (let i = first; i <= last; i += 1) shut.add(i);
  for (const { first, last } of syntax.find(roleIndex())) for (let i = first; i <= last; i += 1) shut.add(i);
  return shut;
}

function isTime({ lower, text }: Token): boolean {
  // "UTC"; "Moscow" begins a zone's name and is a place.
  if (text.length > 1 && text === text.toUpperCase() && zoneIndex().has(lower)) return true;
  return TIMES.has(lower) || MONTHS.has(lower.includes('.') ? lower.replace('.', '') : lower);
}

const IN_LABEL: ReadonlySet<PartOfSpeech> = new Set(['adjective', 'noun', 'name']);

/** The concepts in runs of adjectives, nouns and names inside a noun phrase; a hyphen between two countries does not part them. */
function partsOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  shut: ReadonlySet<number>,
  conceptAt: readonly number[],
): number[][] {
  const parts: number[][] = [];
  /** The part that goes on with the next word. */
  let open: number[] | undefined;
  for (let i = first; i <= last; i += 1) {
    if (shut.has(i) || isTime(tokens[i]!)) {
      // A title, a person or a time takes the words beside it along: "pm Ilya", "Thursday night Sam".
      if (open !== undefined) parts.pop();
      open = undefined;
      while (i < last && IN_LABEL.has(tokens[i + 1]!.pos)) i += 1;
    } else if (IN_LABEL.has(tokens[i]!.pos)) {
      if (open === undefined) {
        open = [];
        parts.push(open);
      }
      if (conceptAt[i]! >= 0) open.push(i);
    } else if (!isHyphen(tokens, i)) open = undefined;
  }
  return parts;
}

function isHyphen(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.pos === 'punctuation' && tokens[i - 1]?.end === tokens[i]!.start;
}

/** "Jr." and "hrs." end a phrase and name nothing. */
function isHead({ pos, text }: Token): boolean {
  return (pos === 'noun' || pos === 'name') && !/\p{Ll}\.$/u.test(text);
}

function written(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i += 1)
    text += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text;
  return text;
}
