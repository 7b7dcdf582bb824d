import type { Cluster, Relation } from '../../src/alignment/alignment.js';
import type { Claim } from '../../src/claims/claim.js';
import type { Comparison } from '../../src/comparison.js';
import type { Discrepancy, Evidence } from '../../src/discrepancies/discrepancy.js';
import type { EventRecord } from '../../src/event/event.js';
import type { Profile } from '../../src/profiles/profile.js';
import type { Coverage, Grade, Topic } from '../../src/topics/topic.js';

/* A comparison made by hand, in the shape that `compare` gives: two sides of one call, told in our own words. */

const TEXTS = {
  russia: [
    'The two presidents spoke by phone on Monday at the request of the Chinese side.',
    'Vladimir Putin told Xi Jinping about the latest contacts between Russia and the United States.',
    'The Chinese president backed that dialogue and offered to help settle the conflict in Ukraine.',
    'They went over the calendar of meetings for the year, among them the May anniversary in Moscow.',
    'Both stressed that their partnership is not aimed at any third country.',
  ],
  china: [
    'President Xi spoke with President Putin on Monday.',
    'He said that China was glad to see Russia and the parties concerned working to defuse the crisis.',
    'The two countries, he added, are good neighbors that nothing can move apart.',
    'Their ties are directed against nobody and bend to no outside pressure.',
  ],
} as const;

type Side = keyof typeof TEXTS;

const text = (side: Side) => TEXTS[side].join(' ');

function claim(side: Side, number: number): Claim {
  const quote = TEXTS[side][number]!;
  const start = text(side).indexOf(quote);
  const span = { start, end: start + quote.length };
  return {
    id: `${side}#${number}`,
    readout: side,
    span,
    quote,
    sentence: span,
    speaker: { quoted: false, joint: false, impersonal: false, reported: false },
    polarity: 'positive',
    slots: { quantities: [], moments: [], places: [], roles: [] },
  };
}

function evidence(side: Side, number: number, role: Evidence['role'], words?: string): Evidence {
  const { id, span } = claim(side, number);
  const quote = words ?? TEXTS[side][number]!;
  const start = text(side).indexOf(quote, span.start);
  return { readout: side, claim: id, span: { start, end: start + quote.length }, quote, role };
}

function cluster(number: number, relation: Relation, a: string, b: string): Cluster {
  const because = [{ code: 'signal', signal: 'words', value: 0.7 }];
  const score = 0.8;
  return {
    id: `cluster-${number}`,
    claims: [a, b],
    relation,
    score,
    because,
    links: [{ a, b, relation, score, because }],
  };
}

function coverage(grade: Grade, claims: string[], terms: string[]): Coverage {
  return { grade, claims, terms };
}

function topic(label: string, russia: Coverage, china: Coverage): Topic {
  return { label, given: true, coverage: { russia, china } };
}

function profile(readout: Side, words: number, share: number, more: Partial<Profile>): Profile {
  return {
    readout,
    words,
    share,
    topicOrder: [],
    ownSpeech: 0.25,
    otherSpeech: 0.5,
    jointSpeech: 0.25,
    tone: { positive: [], negative: [] },
    termsUsed: [],
    termsAvoided: [],
    nextSteps: [],
    alone: [],
    ...more,
  };
}

const event: EventRecord = {
  id: 'call',
  title: 'Two presidents speak by phone',
  date: '2025-02-24',
  topics: ['US contacts', 'Ukraine', 'upcoming meetings', 'good neighbors'],
  readouts: [
    {
      id: 'russia',
      source: { name: 'Kremlin', party: 'Russia', kind: 'official' },
      text: text('russia'),
      publishedAt: '2025-02-24T12:00:00Z',
      url: 'https://example.org/kremlin?a=1&b=(2)',
    },
    { id: 'china', source: { name: 'Chinese state media', party: 'China', kind: 'state media' }, text: text('china') },
  ],
};

const discrepancies: Discrepancy[] = [
  {
    id: 'framing-vagueness-1',
    kind: 'framing',
    subtype: 'vagueness',
    cluster: 'cluster-1',
    topic: 'US contacts',
    missingFrom: [],
    score: 0.9,
    because: [
      {
        code: 'vague-phrase',
        names: 'contacts between Russia and the United States',
        differs: 'the parties concerned',
      },
    ],
    evidence: [
      evidence('russia', 1, 'names', 'contacts between Russia and the United States'),
      evidence('china', 1, 'differs', 'the parties concerned'),
    ],
  },
  {
    id: 'framing-term-1',
    kind: 'framing',
    subtype: 'term',
    cluster: 'cluster-1',
    topic: 'Ukraine',
    missingFrom: [],
    score: 0.8,
    because: [{ code: 'disputed-term', a: 'conflict', b: 'crisis' }],
    evidence: [evidence('russia', 2, 'names', 'conflict'), evidence('china', 1, 'differs', 'crisis')],
  },
  {
    id: 'omission-absent-1',
    kind: 'omission',
    subtype: 'absent',
    topic: 'upcoming meetings',
    missingFrom: ['china'],
    score: 0.7,
    because: [{ code: 'below-threshold', score: 0.31, threshold: 0.5 }],
    evidence: [evidence('russia', 3, 'names'), evidence('china', 0, 'nearest-miss')],
  },
  {
    id: 'omission-absent-2',
    kind: 'omission',
    subtype: 'absent',
    topic: 'good neighbors',
    missingFrom: ['russia'],
    score: 0.6,
    because: [{ code: 'no-candidate' }],
    evidence: [evidence('china', 2, 'names')],
  },
];

export const comparison: Comparison = {
  schemaVersion: 1,
  event,
  settings: { version: '0.1.0', threshold: 0.5 },
  claims: [...TEXTS.russia.map((_, at) => claim('russia', at)), ...TEXTS.china.map((_, at) => claim('china', at))],
  clusters: [
    cluster(0, 'partial', 'russia#0', 'china#0'),
    cluster(1, 'framing', 'russia#2', 'china#1'),
    cluster(2, 'agree', 'russia#4', 'china#3'),
  ],
  topics: [
    topic(
      'US contacts',
      coverage('named', ['russia#1'], ['contacts between Russia and the United States']),
      coverage('vague', ['china#1'], ['the parties concerned']),
    ),
    topic('Ukraine', coverage('named', ['russia#2'], ['Ukraine']), coverage('vague', ['china#1'], ['the crisis'])),
    topic('upcoming meetings', coverage('named', ['russia#3'], ['meetings']), coverage('omitted', ['china#0'], [])),
    topic('good neighbors', coverage('omitted', [], []), coverage('named', ['china#2'], ['good neighbors'])),
  ],
  discrepancies,
  profiles: [
    profile('russia', 72, 0.59, {
      initiator: { name: 'the Chinese side', claim: 'russia#0', quote: 'at the request of the Chinese side' },
      topicOrder: ['US contacts', 'Ukraine', 'upcoming meetings'],
      termsUsed: ['conflict'],
      termsAvoided: ['crisis'],
      nextSteps: ['russia#3'],
      alone: ['russia#3'],
      publishedAt: '2025-02-24T12:00:00Z',
    }),
    profile('china', 49, 0.41, {
      topicOrder: ['US contacts', 'Ukraine', 'good neighbors'],
      tone: { positive: ['glad', 'good'], negative: ['crisis'] },
      termsUsed: ['crisis'],
      termsAvoided: ['conflict'],
      alone: ['china#2'],
    }),
  ],
  notes: [{ code: 'short-text', readout: 'china', words: 49 }],
};

/** The comparison with other texts in its place: each readout is one claim, quoted whole, on one topic of the first text. */
export function hostile(texts: readonly [string, string]): Comparison {
  const whole = (at: number) => ({ start: 0, end: texts[at]!.length });
  const ids = ['russia', 'china'] as const;
  return {
    ...comparison,
    event: {
      ...event,
      title: texts[0],
      topics: [texts[1]],
      readouts: event.readouts.map((readout, at) => ({
        ...readout,
        source: { name: texts[at]!, party: texts[at]!, kind: texts[at]! },
        url: texts[at]!,
        text: texts[at]!,
      })),
    },
    claims: ids.map((id, at) => ({ ...claim(id, 0), span: whole(at), sentence: whole(at), quote: texts[at]! })),
    clusters: [cluster(1, 'agree', 'russia#0', 'china#0')],
    topics: [
      {
        label: texts[1],
        given: true,
        coverage: {
          russia: coverage('named', ['russia#0'], [texts[0]]),
          china: coverage('vague', ['china#0'], [texts[1]]),
        },
      },
    ],
    discrepancies: [
      {
        ...discrepancies[0]!,
        cluster: 'cluster-1',
        topic: texts[1],
        because: [{ code: texts[0], a: texts[1] }],
        evidence: ids.map((id, at) => ({
          readout: id,
          claim: `${id}#0`,
          span: whole(at),
          quote: texts[at]!,
          role: at === 0 ? 'names' : 'differs',
        })),
      },
    ],
    profiles: comparison.profiles.map((one, at) => ({
      ...one,
      initiator: { name: texts[at]!, claim: `${ids[at]}#0`, quote: texts[at]! },
      topicOrder: [texts[1]],
      tone: { positive: [texts[0]], negative: [texts[1]] },
      termsUsed: [texts[0]],
      termsAvoided: [texts[1]],
      nextSteps: [`${ids[at]}#0`],
      alone: [],
    })),
    notes: [{ code: texts[1], detail: texts[0] }],
  };
}
