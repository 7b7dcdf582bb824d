import type { Cluster } from '../../../src/alignment/alignment.js';
import type { Claim } from '../../../src/claims/claim.js';
import type { Comparison } from '../../../src/comparison.js';
import type { Discrepancy, Evidence } from '../../../src/discrepancies/discrepancy.js';
import type { Topic } from '../../../src/topics/topic.js';

/* A comparison of many long readouts, made by a rule and not by `compare`, in the shape that `compare` gives. */

const SIDES = ['Ministry', 'Union', 'Company', 'City council', 'Inspectors', 'Residents'];
/** Frames of sentences: `A` and `B` stand for names, `N` for a number, `V` for a verb of those below. */
const FRAMES = [
  'The mayor of A V a ferry line to B within N weeks.',
  'Fishermen from A V the quota of N tonnes that B had asked for.',
  'A new school for N pupils in A was V by engineers, who had surveyed B.',
  'In A the court V the appeal against a fine of N euros over the dam at B.',
  'Doctors V the closure of N beds at the clinic of A, and nurses marched to B.',
  'Farmers near A V N wells after the drought had reached B.',
  'The railway between A and B was V at a price of N million.',
  'Police in A V N arrests, while calm returned to B.',
  'A bank with N branches V its merger, A said in a letter to B.',
  'Museums of A V a loan of N paintings to the gallery at B.',
  'Teachers V a strike of N days in A, unlike their colleagues in B.',
  'The power plant of A V output by N percent, and prices rose in B.',
];
const VERBS = [
  'announced',
  'discussed',
  'rejected',
  'agreed',
  'stressed',
  'welcomed',
  'noted',
  'demanded',
  'denied',
  'signed',
];
const SYLLABLES = ['bel', 'tar', 'mir', 'vo', 'kel', 'san', 'dor', 'lu', 'ra', 'nim', 'os', 'pel', 'gar', 'fi', 'zan'];

/** How many topics; each sentence bears on one. */
const TOPICS = 12;

/** So many readouts (up to six) of so many claims. Two acts in five are told by all, the others by one; some 440 findings in six readouts. */
export function largeComparison(readouts: number, sentences: number): Comparison {
  const sides = SIDES.slice(0, readouts);
  const rows = sides.map((_, side) => Array.from({ length: sentences }, (_, at) => sentence(at, side)));
  const claims = rows.map((row, side) => claimsOf(row, `side-${side + 1}`));
  const clusters: Cluster[] = [];
  const discrepancies: Discrepancy[] = [];
  for (let at = 0; at < sentences; at++) {
    const told = claims.map((row) => row[at]!);
    if (!isShared(at)) {
      for (const side of new Set([at, at + 2, at + 3].map((number) => number % sides.length))) {
        discrepancies.push(
          omission(
            at,
            told[side]!,
            told.filter((_, other) => other !== side),
          ),
        );
      }
      continue;
    }
    const kind = at % 3 === 0 ? 'contradiction' : 'framing';
    clusters.push(cluster(at, kind, told));
    discrepancies.push({
      id: `${kind}-${at}`,
      kind,
      subtype: kind === 'framing' ? 'strength' : 'quantity',
      cluster: `cluster-${at}`,
      topic: topicOf(at),
      missingFrom: [],
      score: 0.5 + (at % 50) / 100,
      because: [{ code: 'quantity-differs', left: `${at} days`, right: `${at + 5} days` }],
      evidence: told.map((claim, side) => evidence(claim, side === 0 ? 'names' : 'differs')),
    });
  }
  const texts = rows.map((row) => row.join(' '));
  return {
    schemaVersion: 1,
    event: {
      id: 'large',
      title: 'A long winter on the coast',
      date: '2025-03-01',
      readouts: sides.map((name, side) => ({
        id: `side-${side + 1}`,
        source: { name, party: side % 2 === 0 ? 'Capital' : 'Coast', kind: 'official' },
        text: texts[side]!,
      })),
    },
    settings: { version: '0.1.0', threshold: 0.31 },
    claims: claims.flat(),
    clusters,
    topics: Array.from({ length: TOPICS }, (_, at) => topic(at, claims)),
    discrepancies,
    profiles: [],
    notes: [],
  };
}

function isShared(at: number): boolean {
  return at % 5 > 2;
}

function topicOf(at: number): string {
  return `topic ${(at % TOPICS) + 1}`;
}

function claimsOf(row: readonly string[], readout: string): Claim[] {
  let start = 0;
  return row.map((quote, at) => {
    const span = { start, end: start + quote.length };
    start = span.end + 1;
    return {
      id: `${readout}#${at}`,
      readout,
      span,
      quote,
      sentence: span,
      speaker: { quoted: false, joint: false, impersonal: false, reported: false },
      polarity: 'positive',
      slots: { quantities: [], moments: [], places: [], roles: [] },
    };
  });
}

function evidence({ id, readout, span, quote }: Claim, role: Evidence['role']): Evidence {
  return { readout, claim: id, span, quote, role };
}

function omission(at: number, names: Claim, others: readonly Claim[]): Discrepancy {
  return {
    id: `omission-${names.id}`,
    kind: 'omission',
    subtype: 'absent',
    topic: topicOf(at),
    missingFrom: others.map(({ readout }) => readout),
    score: (at % 60) / 100,
    because: [{ code: 'claim-not-found', threshold: 0.31 }],
    evidence: [evidence(names, 'names'), ...others.map((claim) => evidence(claim, 'nearest-miss'))],
  };
}

function cluster(at: number, relation: 'framing' | 'contradiction', claims: readonly Claim[]): Cluster {
  const because = [{ code: 'signal', signal: 'words', measure: 0.7 }];
  const links = claims.flatMap(({ id: a }, i) =>
    claims.slice(i + 1).map(({ id: b }) => ({ a, b, relation, score: 0.8, because })),
  );
  return { id: `cluster-${at}`, claims: claims.map(({ id }) => id), relation, score: 0.8, because, links };
}

function topic(at: number, claims: readonly (readonly Claim[])[]): Topic {
  const own = claims.map((row, side) => {
    const claim = row[at]!;
    const grade = side === at % claims.length ? 'omitted' : 'named';
    return [claim.readout, { grade, claims: [claim.id], terms: grade === 'named' ? ['harbour'] : [] }] as const;
  });
  return { label: topicOf(at), given: true, coverage: Object.fromEntries(own) };
}

function sentence(at: number, side: number): string {
  const act = isShared(at) ? at : 1000 + at * 6 + side;
  const differs = (at + side) % 4 === 0 ? 1 : 0;
  const number = 20 + ((act * 13) % 70) + differs * 5;
  const words = new Map([
    ['A', place(act)],
    ['B', place(act * 7 + 3)],
    ['N', String(number)],
    ['V', VERBS[(act * 7 + differs) % VERBS.length]!],
  ]);
  return FRAMES[act % FRAMES.length]!.replace(/\b[BNV]\b|(?<=^| )A\b(?! (?:bank|new))/gu, (name) => words.get(name)!);
}

/** A name that only this number has. */
function place(number: number): string {
  const [a, b, c] = [number % 15, Math.floor(number / 15) % 15, Math.floor(number / 225) % 15].map(
    (at) => SYLLABLES[at]!,
  );
  return `${a!.charAt(0).toUpperCase()}${a!.slice(1)}${b}${c}`;
}
