import { round } from '../text/round.js';
import type { Draft } from './detector.js';
import type { Discrepancy, Evidence } from './discrepancy.js';

/**
 * Makes one finding of the drafts that tell the same: of one subtype, about the same thing, in one cluster and topic, or
 * with a quote in common. It has the score of the strongest; the one that fits best speaks, else the strongest, and the
 * others add the readouts it does not quote.
 */
export function mergeDrafts(drafts: readonly Draft[]): Discrepancy[] {
  const bySubtype = new Map<string, Draft[][]>();
  for (const draft of [...drafts].sort(strongestFirst)) {
    const groups = bySubtype.get(subtypeOf(draft)) ?? [];
    const group = groups.find((one) => isSame(one, draft));
    if (group === undefined) bySubtype.set(subtypeOf(draft), [...groups, [draft]]);
    else group.push(draft);
  }
  return withIds([...bySubtype.values()].flat().map(toFinding));
}

function subtypeOf({ kind, subtype, about = '' }: Draft): string {
  return `${kind}/${subtype}/${about}`;
}

/** By score; of equals by what they quote, so that the order of drafts plays no part. */
function strongestFirst(x: Draft, y: Draft): number {
  return y.score - x.score || (keyOf(x) < keyOf(y) ? -1 : keyOf(x) > keyOf(y) ? 1 : 0);
}

function keyOf({ kind, subtype, topic = '', evidence }: Draft): string {
  return [kind, subtype, topic, ...evidence.map(placeOf)].join(' ');
}

function placeOf({ readout, span }: Evidence): string {
  return `${readout}:${span.start}-${span.end}`;
}

function isSame(group: readonly Draft[], other: Draft): boolean {
  const { kind, topic, cluster } = group[0]!;
  if (kind === 'omission' || kind === 'emphasis') return topic !== undefined && topic === other.topic;
  if (cluster === other.cluster && topic === other.topic) return true;
  const quoted = new Set(group.flatMap(({ evidence }) => evidence.map(placeOf)));
  return kind !== 'contradiction' && other.evidence.some((piece) => quoted.has(placeOf(piece)));
}

function toFinding(group: readonly Draft[]): Discrepancy {
  const best = group.reduce((most, draft) => ((draft.fit ?? 0) > (most.fit ?? 0) ? draft : most));
  const evidence = [...best.evidence];
  for (const draft of group) if (draft !== best) evidence.push(...added(evidence, draft));
  const { about: _, fit: __, ...finding } = best;
  const missingFrom = [...new Set(group.flatMap((draft) => draft.missingFrom))].sort();
  return { id: '', ...finding, missingFrom, score: round(group[0]!.score), evidence };
}

/** Quotes of readouts that are not quoted yet; where the draft sees a quoted side the other way round, so do they. */
function added(known: readonly Evidence[], { evidence }: Draft): Evidence[] {
  const roles = new Map(known.map(({ readout, role }) => [readout, role]));
  const turned = evidence.some(({ readout, role }) => roles.has(readout) && roles.get(readout) !== role);
  return evidence
    .filter(({ readout }) => !roles.has(readout))
    .map((piece) => (turned ? { ...piece, role: turn(piece.role) } : piece));
}

function turn(role: Evidence['role']): Evidence['role'] {
  return role === 'names' ? 'differs' : role === 'differs' ? 'names' : role;
}

/** The id is what is quoted: kind, subtype and topic or claims; where two findings quote the same claims, with the words. */
function withIds(findings: readonly Discrepancy[]): Discrepancy[] {
  const taken = new Set<string>();
  return findings.map((finding) => {
    const { kind, subtype, topic, evidence } = finding;
    const shown = evidence.filter(({ role }) => role !== 'nearest-miss');
    const claims = [...new Set(shown.map(({ claim }) => claim))].sort().join('+');
    const plain = `${kind}/${subtype}:${topic !== undefined && kind === 'omission' ? topic : claims}`;
    const id = taken.has(plain) ? `${plain}:${shown.map(placeOf).sort().join('+')}` : plain;
    taken.add(id);
    return { ...finding, id };
  });
}
