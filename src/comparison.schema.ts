import * as z from 'zod';
import { RELATIONS } from './alignment/alignment.js';
import { STRENGTHS } from './claims/claim.js';
import type { Comparison } from './comparison.js';
import { type Kind, SUBTYPES, type Subtype } from './discrepancies/discrepancy.js';
import { byId } from './event/by-id.js';
import { eventSchema, optional, record } from './event/schema.js';
import { GRADES } from './topics/topic.js';

const KINDS = Object.keys(SUBTYPES) as Kind[];
const ALL_SUBTYPES = Object.values(SUBTYPES).flat() as Subtype[];

function build() {
  const text = z.string();
  const texts = z.array(text);
  const flag = z.boolean();
  const score = z.number().min(0).max(1);
  const offset = z.int().min(0);
  const count = z.int().min(0);

  const span = record({ start: offset, end: offset })
    .describe('UTF-16 units of the readout’s text, end exclusive: text.slice(start, end) is the quote.')
    .meta({ id: 'Span' });
  const reason = z
    .object({ code: text })
    .catchall(z.union([text, z.number(), flag]))
    .describe('A code, and what it was found in.')
    .meta({ id: 'Reason' });
  const because = z.array(reason);

  const speaker = record({
    name: optional(text),
    country: optional(text),
    addressee: optional(text),
    cue: optional(text.describe('Lemma of the word that introduces what is said.')),
    quoted: flag,
    joint: flag.describe('Several speak as one.'),
    impersonal: flag.describe('Nobody is named.'),
    reported: flag.describe('The words as told by somebody else.'),
  });
  const quantity = record({
    type: z.literal('quantity'),
    start: offset,
    end: offset,
    value: z.number(),
    upTo: optional(z.number().describe('Upper end of a range; value is then the lower end.')),
    bound: optional(z.enum(['least', 'most'])),
    dimension: text,
    unit: text,
    approximate: flag,
  });
  const whole = optional(z.int());
  const moment = record({
    type: z.literal('moment'),
    start: offset,
    end: offset,
    year: whole,
    month: whole,
    day: whole,
    weekday: whole.describe('0 Sunday .. 6 Saturday.'),
    minute: whole.describe('Minutes after midnight.'),
    zone: whole.describe('Offset from UTC in minutes.'),
  });
  const place = record({ type: z.literal('place'), start: offset, end: offset, country: text });
  const role = record({ agent: optional(text), verb: text, patient: optional(text), passive: flag });
  const claim = record({
    id: text.describe('<readout id>#<number>, in text order from 0.'),
    readout: text,
    span,
    quote: text,
    sentence: span,
    speaker,
    polarity: z.enum(['positive', 'negative']),
    strength: optional(z.enum(STRENGTHS)),
    slots: record({
      quantities: z.array(quantity),
      moments: z.array(moment),
      places: z.array(place),
      roles: z.array(role),
    }),
  }).meta({ id: 'Claim' });

  const relation = z.enum(RELATIONS);
  const link = record({ a: text, b: text, relation, score, because });
  const cluster = record({ id: text, claims: texts, relation, score, because, links: z.array(link) })
    .describe('Claims of two or more readouts that speak to the same point.')
    .meta({ id: 'Cluster' });

  const coverage = record({ grade: z.enum(GRADES), claims: texts, terms: texts });
  const topic = record({
    label: text,
    given: flag.describe('Asked for by the user, or found.'),
    coverage: byId(coverage).describe('By readout id.'),
  }).meta({ id: 'Topic' });

  const evidence = record({
    readout: text,
    claim: text,
    span,
    quote: text,
    role: z.enum(['names', 'differs', 'nearest-miss']),
  }).meta({ id: 'Evidence' });
  const discrepancy = record({
    id: text,
    kind: z.enum(KINDS),
    subtype: z.enum(ALL_SUBTYPES),
    cluster: optional(text),
    topic: optional(text),
    missingFrom: texts,
    score: score.describe('How much a reader would care: 1 first. Not a probability.'),
    because,
    evidence: z.array(evidence),
  }).meta({ id: 'Discrepancy' });

  const profile = record({
    readout: text,
    words: count,
    share: score,
    initiator: optional(record({ name: text, claim: text, quote: text })),
    topicOrder: texts,
    ownSpeech: score,
    otherSpeech: score,
    jointSpeech: score,
    tone: record({ positive: texts, negative: texts }),
    termsUsed: texts,
    termsAvoided: texts,
    nextSteps: texts,
    alone: texts,
    publishedAt: optional(text),
  }).meta({ id: 'Profile' });

  return record({
    schemaVersion: z.literal(1),
    event: eventSchema(),
    settings: record({ version: text, threshold: score }),
    claims: z.array(claim),
    clusters: z.array(cluster),
    topics: z.array(topic),
    discrepancies: z.array(discrepancy),
    profiles: z.array(profile),
    notes: z.array(reason),
  }).describe('What the readouts of one event share and where they differ.') satisfies z.ZodType<Comparison>;
}

let built: ReturnType<typeof build> | undefined;

/** The zod schema of a `Comparison`, built on the first call. */
export function comparisonSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}
