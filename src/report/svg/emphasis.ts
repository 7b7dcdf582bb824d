import { oneLine } from '../plain.js';
import { element, type Markup } from '../xml.js';
import { emptyPicture } from './empty.js';
import { BOLD, fitText } from './fit-text.js';
import { drawKey, letter, number } from './key.js';
import { painted } from './palette.js';
import { heading, lineHeight, linesAt, MARGIN, type Picture, pixels, textAt, told, WIDTH } from './picture.js';
import type { Scene } from './view.js';

const RANK = 44;
const ROW = 46;
const SIZE = 11;
const BOX_HEIGHT = 34;
/** Columns narrower than these show the number of a topic instead of its name, and a letter instead of the readout's. */
const NARROWEST_IN_WORDS = 150;
const NARROWEST_WITH_NAMES = 80;
const NARROWEST = 44;
const RADIUS = 13;

/** A column for each readout with its topics, the first told on top; lines join a topic in neighbouring columns. */
export function emphasisView(scene: Scene): Picture {
  const { summary, words, about } = scene;
  const { sources } = summary;
  const title = words.labels.topicOrder;
  const orders = sources.map(({ profile }) => (profile?.topicOrder ?? []).map((label) => oneLine(label)));
  const longest = Math.max(...orders.map((order) => order.length));
  if (summary.topics.length === 0) return emptyPicture(scene, title, words.pictures.noTopics);
  if (longest === 0) return emptyPicture(scene, title, words.pictures.noRanks);

  const topics = [...new Set([...summary.topics.map(({ label }) => label), ...orders.flat()])];
  const column = Math.max(NARROWEST, (WIDTH - 2 * MARGIN - RANK) / sources.length);
  const width = Math.max(WIDTH, 2 * MARGIN + RANK + column * sources.length);
  const inWords = column >= NARROWEST_IN_WORDS;
  const half = inWords ? (column - 44) / 2 : RADIUS;
  const head = heading(title, about, width);
  const nameSize = inWords ? 12 : SIZE;
  const isNamed = column >= NARROWEST_WITH_NAMES;
  const names = sources.map(({ name }, at) => (isNamed ? fitText(name, column - 3, nameSize * BOLD, 4) : [letter(at)]));
  const top = head.bottom + Math.max(...names.map((lines) => lines.length)) * lineHeight(nameSize) + 8;
  const middle = (at: number) => MARGIN + RANK + column * (at + 0.5);
  const height = (rank: number) => top + ROW * (rank + 0.5);

  const parts: Markup[] = [...head.parts];
  parts.push(
    textAt(MARGIN, top - 12, fitText(words.pictures.rank, RANK - 4, SIZE, 1)[0]!, { size: SIZE, color: 'faint' }),
  );
  for (let rank = 0; rank < longest; rank++) {
    parts.push(textAt(MARGIN + 14, height(rank) + 4, number(rank), { size: SIZE, color: 'faint', anchor: 'middle' }));
  }
  names.forEach((lines, at) => {
    const y = top - 12 - (lines.length - 1) * lineHeight(nameSize);
    parts.push(
      told(sources[at]!.name, linesAt(middle(at), y, lines, { size: nameSize, bold: true, anchor: 'middle' })),
    );
  });

  orders.forEach((order, at) => {
    const after = orders[at + 1] ?? [];
    order.forEach((label, rank) => {
      const there = after.indexOf(label);
      if (there >= 0) parts.push(joint(middle(at) + half, height(rank), middle(at + 1) - half, height(there)));
    });
  });
  orders.forEach((order, at) => {
    order.forEach((label, rank) => {
      const box = inWords
        ? named(label, middle(at), height(rank), half)
        : numbered(number(topics.indexOf(label)), middle(at), height(rank));
      parts.push(told(`${sources[at]!.name}, ${rank + 1}: ${label}`, box));
    });
  });

  const foot = top + longest * ROW + 20;
  const key = inWords ? { parts: [], bottom: foot - 12 } : drawKey(topics, number, foot, width);
  const who = sources.map(({ name }) => name);
  const letters = isNamed ? { parts: [], bottom: key.bottom } : drawKey(who, letter, key.bottom + 10, width);
  const description = orders.map(
    (order, at) => `${sources[at]!.name}: ${order.map((label, rank) => `${rank + 1} ${label}`).join(', ') || '–'}.`,
  );
  return {
    title: `${title}: ${about}`,
    description: description.join(' '),
    width,
    height: letters.bottom + 8,
    parts: [...parts, ...key.parts, ...letters.parts],
  };
}

/** A line from one column to the next: level where the rank is the same. */
function joint(x1: number, y1: number, x2: number, y2: number): Markup {
  const bend = (x2 - x1) / 2;
  const [fromX, fromY, toX, toY] = [x1, y1, x2, y2].map(pixels);
  const d = `M${fromX} ${fromY}C${pixels(x1 + bend)} ${fromY} ${pixels(x2 - bend)} ${toY} ${toX} ${toY}`;
  const same = y1 === y2;
  return element('path', { d, 'stroke-width': same ? 1.5 : 2.5, ...painted('none', same ? 'faint' : 'partial') });
}

function named(label: string, x: number, y: number, half: number): Markup[] {
  const lines = fitText(label, 2 * half - 10, SIZE, 2);
  const box = {
    x: pixels(x - half),
    y: pixels(y - BOX_HEIGHT / 2),
    width: pixels(2 * half),
    height: BOX_HEIGHT,
    rx: 4,
  };
  const first = y + 4 - ((lines.length - 1) * lineHeight(SIZE)) / 2;
  return [
    element('rect', { ...box, ...painted('lane', 'rule') }),
    ...linesAt(x, first, lines, { size: SIZE, anchor: 'middle' }),
  ];
}

function numbered(topic: string, x: number, y: number): Markup[] {
  return [
    element('circle', { cx: pixels(x), cy: pixels(y), r: RADIUS, ...painted('lane', 'faint') }),
    textAt(x, y + 4, topic, { size: 12, anchor: 'middle' }),
  ];
}
