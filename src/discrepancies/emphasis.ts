import { compareTexts } from '../text/compare-texts.js';
import type { Topic } from '../topics/topic.js';
import type { AlignedEvent } from './aligned-event.js';
import type { Detector, Draft } from './detector.js';
import { claimEvidence } from './evidence.js';
import { claimsByWord, measured, type Rooms, roomsOf } from './rooms.js';

/** Ranks of a topic apart, and their share of the topics told by both, from which its place counts as different. */
const RANKS_APART = 2;
const SHARE_OF_RANKS = 0.5;
/** Topics that both must tell before ranks say anything. */
const FEWEST_TOPICS = 3;
/** Shares of the words apart, and how many times one is the other, from which the room given counts as different. */
const SHARE_APART = 0.15;
const TIMES = 2.5;

/** The same topic told first by one side and late by the other, or given far more room. */
export const emphasis: Detector = {
  kind: 'emphasis',
  detect: ({ event }) => {
    const texts = new Map(event.readouts.map(({ record }) => [record.id, measured(record.text)]));
    const shared = event.topics.filter((topic) => isNamedTwice(event, topic));
    const holding = shared.length === 0 ? new Map() : claimsByWord(event);
    const told = shared.map((topic) => ({ topic, rooms: roomsOf(event, topic, texts, holding) }));
    return pairsOfReadouts(event).flatMap(([left, right]) => [
      ...orders(event, left, right),
      ...told.flatMap(({ topic, rooms }) => share(event, topic, rooms, left, right)),
    ]);
  },
};

function orders(event: AlignedEvent, left: string, right: string): Draft[] {
  const told = event.topics.filter((topic) => isNamed(topic, left) && isNamed(topic, right));
  if (told.length < FEWEST_TOPICS) return [];
  const ranks = (readout: string) =>
    [...told].sort(
      (x, y) => firstStart(event, x, readout) - firstStart(event, y, readout) || compareTexts(x.label, y.label),
    );
  const [first, second] = [ranks(left), ranks(right)];
  return told.flatMap((topic): Draft[] => {
    const [x, y] = [first.indexOf(topic), second.indexOf(topic)];
    const apart = Math.abs(x - y) / (told.length - 1);
    if (Math.abs(x - y) < RANKS_APART || apart < SHARE_OF_RANKS || Math.min(x, y) > 0) return [];
    const because = { code: 'rank-differs', left: x + 1, right: y + 1, of: told.length };
    return [draft(event, topic, x < y ? [left, right] : [right, left], 'order', 0.2 + 0.2 * apart, because)];
  });
}

function share(event: AlignedEvent, topic: Topic, rooms: Rooms, left: string, right: string): Draft[] {
  if (!isNamed(topic, left) || !isNamed(topic, right)) return [];
  const [ours, theirs] = [rooms.get(left)!, rooms.get(right)!];
  // A difference must hold whichever way is counted.
  const [x, y] = ours.narrow > theirs.narrow ? [ours.narrow, theirs.wide] : [ours.wide, theirs.narrow];
  const [less, more] = ours.narrow > theirs.narrow ? [y, x] : [x, y];
  if (more - less < SHARE_APART || more < TIMES * less) return [];
  const percent = (room: number) => Math.round(room * 100);
  const because = { code: 'share-differs', left: percent(x), right: percent(y) };
  return [draft(event, topic, x > y ? [left, right] : [right, left], 'share', 0.2 + 0.3 * (more - less), because)];
}

/** The readout that tells it first, or at more length, leads. */
function draft(
  { claims }: AlignedEvent,
  { label, coverage }: Topic,
  [leading, other]: readonly [string, string],
  subtype: 'order' | 'share',
  score: number,
  because: Draft['because'][number],
): Draft {
  const shown = (readout: string, role: 'names' | 'differs') =>
    claimEvidence(claims.get(coverage[readout]!.claims[0]!)!, role);
  const evidence = [shown(leading, 'names'), shown(other, 'differs')];
  return { kind: 'emphasis', subtype, topic: label, missingFrom: [], score, because: [because], evidence };
}

function isNamedTwice({ readouts }: AlignedEvent, topic: Topic): boolean {
  return readouts.filter(({ record }) => isNamed(topic, record.id)).length > 1;
}

function isNamed({ coverage }: Topic, readout: string): boolean {
  return (
    Object.hasOwn(coverage, readout) && coverage[readout]!.grade === 'named' && coverage[readout]!.claims.length > 0
  );
}

function firstStart({ claims }: AlignedEvent, { coverage }: Topic, readout: string): number {
  return coverage[readout]!.claims.reduce(
    (least, id) => Math.min(least, claims.get(id)!.claim.span.start),
    Number.POSITIVE_INFINITY,
  );
}

function pairsOfReadouts({ readouts }: AlignedEvent): [string, string][] {
  return readouts.flatMap(({ record }, i) =>
    readouts.slice(i + 1).map((other): [string, string] => [record.id, other.record.id]),
  );
}
