import { fill } from '../fill.js';
import { oneLine } from '../plain.js';
import type { Summary } from '../summarize.js';
import type { Words } from '../words.js';
import { element, type Markup } from '../xml.js';
import { alignmentKey } from './alignment-key.js';
import { emptyPicture } from './empty.js';
import { BOLD, fitText } from './fit-text.js';
import { lanesOf, type Segment } from './lanes.js';
import { painted } from './palette.js';
import { heading, lineHeight, linesAt, MARGIN, type Picture, pixels, textAt, told, WIDTH } from './picture.js';
import { DASHES, RADIUS, relationMark } from './relation-mark.js';
import { crossing, type Ribbon, ribbonsOf } from './ribbons.js';
import type { Scene } from './view.js';

const NAMES = 112;
const LANE = 24;
const GAP = 76;
const SIZE = 11;

/** A lane for each readout with its claims in the order of the text, and ribbons between claims that meet. */
export function alignmentView(scene: Scene): Picture {
  const { comparison, summary, words, about } = scene;
  const title = words.pictures.alignment;
  if (comparison.clusters.length === 0) return emptyPicture(scene, title, words.pictures.noneMeet);

  const lanes = lanesOf(comparison, WIDTH - 2 * MARGIN - NAMES);
  const longest = Math.max(...lanes.map((lane) => lane.at(-1)?.end ?? 0));
  const width = Math.max(WIDTH, Math.ceil(longest) + 2 * MARGIN + NAMES);
  const segments = new Map(lanes.flat().map((segment) => [segment.claim.id, segment]));
  const ribbons = ribbonsOf(comparison, segments);
  const head = heading(title, about, width);
  const top = (lane: number) => head.bottom + 4 + lane * (LANE + GAP);
  const left = MARGIN + NAMES;

  const parts = [...head.parts];
  for (const ribbon of ribbons) parts.push(drawRibbon(ribbon, left, top, summary, words));
  lanes.forEach((lane, at) => {
    parts.push(...drawLane(lane, left, top(at), summary.sources[at]!.name));
    parts.push(...drawName(summary.sources[at]!.name, fill(words.pictures.claims, { count: lane.length }), top(at)));
  });
  parts.push(...marks(ribbons, left, top, lanes.length));

  const foot = top(lanes.length - 1) + GAP + LANE;
  const hint = fitText(words.pictures.claimNumbers, width - 2 * MARGIN, SIZE, 3);
  parts.push(...linesAt(MARGIN, foot, hint, { size: SIZE, color: 'faint' }));
  const key = alignmentKey(scene, segments, crossing(ribbons), foot + hint.length * lineHeight(SIZE) + 12, width);
  return {
    title: `${title}: ${about}`,
    description: key.description,
    width,
    height: key.bottom,
    parts: [...parts, ...key.parts],
  };
}

function drawName(name: string, count: string, y: number): Markup[] {
  const lines = fitText(name, NAMES - 8, 12 * BOLD, 4);
  const first = y + 12;
  return [
    told(name, linesAt(MARGIN, first, lines, { bold: true })),
    textAt(MARGIN, first + lines.length * lineHeight(12), fitText(count, NAMES - 12, SIZE, 1)[0]!, {
      size: SIZE,
      color: 'faint',
    }),
  ];
}

function drawLane(lane: readonly Segment[], left: number, y: number, name: string): Markup[] {
  return lane.map(({ claim, number, start, end, meets }) => {
    const box = { x: pixels(left + start), y: pixels(y), width: pixels(end - start), height: LANE };
    const shape = element('rect', {
      ...box,
      rx: end - start > 8 ? 2 : undefined,
      ...painted('lane', meets ? 'ink' : 'rule'),
    });
    const middle = left + (start + end) / 2;
    const label = meets
      ? [textAt(middle, y + 16, String(number), { size: number > 99 ? 8 : SIZE, anchor: 'middle' })]
      : [];
    return told(`${name} ${number}: ${oneLine(claim.quote)}`, [shape, ...label]);
  });
}

function drawRibbon(
  { upper, lower, relation }: Ribbon,
  left: number,
  top: (lane: number) => number,
  { sources }: Summary,
  words: Words,
): Markup {
  const [y1, y2] = [top(upper.lane) + LANE, top(lower.lane)];
  const bend = (y2 - y1) / 2;
  const curve = (from: number, to: number) =>
    `C${from} ${pixels(y1 + bend)} ${to} ${pixels(y2 - bend)} ${to} ${pixels(y2)}`;
  const back = (from: number, to: number) =>
    `C${from} ${pixels(y2 - bend)} ${to} ${pixels(y1 + bend)} ${to} ${pixels(y1)}`;
  const [a, b, c, d] = [upper.start, upper.end, lower.start, lower.end].map((x) => pixels(left + x)) as [
    number,
    number,
    number,
    number,
  ];
  const shape = `M${a} ${pixels(y1)}${curve(a, c)}L${d} ${pixels(y2)}${back(d, b)}z`;
  const path = element('path', {
    d: shape,
    'fill-opacity': 0.25,
    'stroke-width': relation === 'contradiction' ? 2 : 1.2,
    'stroke-dasharray': DASHES[relation],
    ...painted(relation, relation),
  });
  const ends = [upper, lower].map(({ lane, number }) => `${sources[lane]!.name} ${number}`);
  return told(`${words.relations[relation]}: ${ends.join(', ')}`, [path]);
}

/** Where on its ribbon a mark may stand, best first. */
const PLACES = [0.5, 0.38, 0.62, 0.28, 0.72, 0.2, 0.8];

/** A mark on each ribbon, moved along it where others are in the way. */
function marks(ribbons: readonly Ribbon[], left: number, top: (lane: number) => number, lanes: number): Markup[] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  const isFree = (x: number, y: number) => {
    if (taken.some((other) => Math.hypot(other.x - x, other.y - y) < 2 * RADIUS + 2)) return false;
    for (let lane = 0; lane < lanes; lane++)
      if (y > top(lane) - RADIUS - 1 && y < top(lane) + LANE + RADIUS + 1) return false;
    return true;
  };
  return ribbons.flatMap(({ upper, lower, relation }) => {
    const [y1, y2] = [top(upper.lane) + LANE, top(lower.lane)];
    const [x1, x2] = [upper, lower].map(({ start, end }) => left + (start + end) / 2) as [number, number];
    for (const t of PLACES) {
      // The curve of the ribbon's middle: its handles lie halfway down, above and below its ends.
      const x = x1 + (x2 - x1) * (3 * t * t - 2 * t ** 3);
      const bend = (y2 - y1) / 2;
      const y =
        (1 - t) ** 3 * y1 + 3 * (1 - t) ** 2 * t * (y1 + bend) + 3 * (1 - t) * t * t * (y2 - bend) + t ** 3 * y2;
      if (!isFree(x, y)) continue;
      taken.push({ x, y });
      return relationMark(relation, x, y);
    }
    return [];
  });
}
