import { compareTexts } from '../text/compare-texts.js';
import { round } from '../text/round.js';
import type { Draft } from './detector.js';
import type { Discrepancy, Evidence } from './discrepancy.js';

/**
 * Makes one finding of the drafts that tell the same: of one subtype, about the same thing, in one cluster and topic, or
 * with a quote in common. It has the score of the strongest; the one that fits best speaks, else the strongest, and the
 * others add the readouts it does not quote.
 */
export function mergeDrafts(drafts: readonly Draft[]): Discrepancy[] {
  const bySubtype = new Map<string, Draft[]>();
  for (const draft of strongestFirst(drafts)) {
    const subtype = subtypeOf(draft);
    const own = bySubtype.get(subtype);
    if (own === undefined) bySubtype.set(subtype, [draft]);
    else own.push(draft);
  }
  const taken = new Set<string>();
  return [...bySubtype.values()].flatMap(groupsOf).map((group) => toFinding(group, taken));
}

/** Drafts of one subtype, those that tell the same together; one that could stand in several groups stands in the first. */
function groupsOf(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  const firstWith = new Map<string, number>();
  for (const draft of drafts) {
    const places = placesOf(draft);
    const keys = [...subjectOf(draft), ...places];
    const at = Math.min(groups.length, ...keys.flatMap((key) => firstWith.get(key) ?? []));
    const group = groups[at];
    if (group === undefined) groups.push([draft]);
    else group.push(draft);
    // A group is about what its strongest draft is about, and quotes what any of them quotes.
    for (const key of group === undefined ? keys : places) firstWith.set(key, Math.min(at, firstWith.get(key) ?? at));
  }
  return groups;
}

/** What a draft is about: its topic, or its topic and cluster; nothing where a thing left out has no topic. */
function subjectOf({ kind, topic, cluster }: Draft): string[] {
  if (kind !== 'omission' && kind !== 'emphasis') return [JSON.stringify([cluster ?? null, topic ?? null])];
  return topic === undefined ? [] : [JSON.stringify([topic])];
}

/** Quotes by which drafts meet. Two contradictions may quote the same words against different others. */
function placesOf({ kind, evidence }: Draft): string[] {
  return kind === 'framing' || kind === 'attribution' ? evidence.map(placeOf) : [];
}

function subtypeOf({ kind, subtype, about = '' }: Draft): string {
  return `${kind}/${subtype}/${about}`;
}

/** By score; of equals by what they quote, so that the order of drafts plays no part, nor how far a text is spaced. */
function strongestFirst(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((x, y) => y.score - x.score || compareTexts(keyOf(x), keyOf(y)));
}

function keyOf({ kind, subtype, topic = '', evidence }: Draft): string {
  const places = evidence.map(({ readout, span }) => `${readout}:${padded(span.start)}-${padded(span.end)}`);
  return [kind, subtype, topic, ...places].join(' ');
}

/** Numbers so written sort as numbers. */
function padded(offset: number): string {
  return String(offset).padStart(10, '0');
}

function placeOf({ readout, span }: Evidence): string {
  return `${readout}:${span.start}-${span.end}`;
}

/** `taken` are the ids of the findings before, to which its own is added. */
function toFinding(group: readonly Draft[], taken: Set<string>): Discrepancy {
  const best = group.reduce((most, draft) => ((draft.fit ?? 0) > (most.fit ?? 0) ? draft : most));
  const evidence = [...best.evidence];
  for (const draft of group) if (draft !== best) evidence.push(...added(evidence, draft));
  const { about: _, fit: __, ...finding } = best;
  const missingFrom = [...new Set(group.flatMap((draft) => draft.missingFrom))].sort();
  const id = newId(best, evidence, taken);
  return { id, ...finding, missingFrom, score: round(group[0]!.score), evidence };
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
function newId({ kind, subtype, topic }: Draft, evidence: readonly Evidence[], taken: Set<string>): string {
  const shown = evidence.filter(({ role }) => role !== 'nearest-miss');
  const claims = [...new Set(shown.map(({ claim }) => claim))].sort().join('+');
  const plain = `${kind}/${subtype}:${topic !== undefined && kind === 'omission' ? topic : claims}`;
  const exact = `${plain}:${shown.map(placeOf).sort().join('+')}`;
  let id = taken.has(plain) ? exact : plain;
  // Two topics may rest on the same words: the later one is numbered.
  for (let next = 2; taken.has(id); next += 1) id = `${exact}:${next}`;
  taken.add(id);
  return id;
}
