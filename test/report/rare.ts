import type { Claim } from '../../src/claims/claim.js';
import type { Comparison } from '../../src/comparison.js';
import type { Evidence } from '../../src/discrepancies/discrepancy.js';
import { comparison } from './fixture.js';

/*
 * What seldom happens, in one comparison: three readouts of which two have one name and one has no profile, no title and no
 * date, claims that overlap, a topic that is not graded everywhere, findings without topic, reasons or quotes.
 */

const TEXT = 'No one was told why. The call, brief and cool, was over by noon, and both went home.';
const gazette = { id: 'gazette', source: { name: 'Kremlin', kind: 'press' }, text: TEXT, language: 'en-GB' };

function claim(number: number, quote: string): Claim {
  const start = TEXT.indexOf(quote);
  const span = { start, end: start + quote.length };
  return { ...comparison.claims[0]!, id: `gazette#${number}`, readout: 'gazette', span, sentence: span, quote };
}

const claims = [
  claim(0, 'No one was told why.'),
  claim(1, 'The call, brief and cool, was over by noon'),
  claim(2, 'was over by noon, and both went home.'),
  claim(3, 'The call'),
];

function evidence(number: number, role: Evidence['role'], words = claims[number]!.quote): Evidence {
  const start = TEXT.indexOf(words);
  return {
    readout: 'gazette',
    claim: `gazette#${number}`,
    span: { start, end: start + words.length },
    quote: words,
    role,
  };
}

const [first, , third, fourth] = comparison.discrepancies;
const [cluster, framed, agreed] = comparison.clusters;
const { title: _, date: __, ...event } = comparison.event;

export const rare: Comparison = {
  ...comparison,
  event: { ...event, readouts: [...event.readouts, gazette] },
  claims: [...comparison.claims, ...claims],
  clusters: [
    {
      ...cluster!,
      relation: 'contradiction',
      claims: ['russia#0', 'china#0', 'gazette#1'],
      links: [
        ...cluster!.links,
        { ...cluster!.links[0]!, a: 'gazette#1', b: 'russia#0', relation: 'contradiction', score: 0.9 },
        { ...cluster!.links[0]!, a: 'gazette#1', b: 'russia#0', relation: 'contradiction', score: 0.9 },
      ],
    },
    framed!,
    ...Array.from({ length: 8 }, (_, at) => ({
      ...agreed!,
      id: `agreed-${at}`,
      relation: at % 2 === 0 ? ('agree' as const) : ('partial' as const),
      claims: at % 2 === 0 ? ['russia#4', 'china#3'] : ['russia#4', 'china#3', 'gazette#2'],
    })),
  ],
  topics: [
    { ...comparison.topics[0]!, coverage: { russia: comparison.topics[0]!.coverage.russia! } },
    {
      ...comparison.topics[2]!,
      given: false,
      coverage: {
        ...comparison.topics[2]!.coverage,
        gazette: { grade: 'not-comparable', claims: ['gazette#1'], terms: ['brief', 'cool', 'noon', 'home', 'call'] },
      },
    },
  ],
  discrepancies: [
    {
      ...first!,
      id: 'quantity-1',
      kind: 'contradiction',
      subtype: 'quantity',
      evidence: [...first!.evidence, evidence(1, 'differs', 'by noon')],
    },
    { ...fourth!, id: 'nowhere', topic: 'upcoming meetings', evidence: [], because: [] },
    {
      ...third!,
      missingFrom: ['china', 'gazette'],
      evidence: [...third!.evidence, { ...third!.evidence[0]!, role: 'differs' }, evidence(2, 'nearest-miss')],
    },
    { ...first!, id: 'framing-2', evidence: [...first!.evidence, evidence(1, 'nearest-miss', 'brief and cool')] },
    ...['alone-1', 'alone-2', 'alone-3', 'alone-4', 'alone-5', 'alone-6'].map((id) => {
      const { topic: _, ...rest } = fourth!;
      return { ...rest, id, evidence: [evidence(0, 'names')], missingFrom: ['russia', 'china'] };
    }),
  ],
  notes: [],
};
