import { GRADES, type Grade } from '../../topics/topic.js';
import { oneLine } from '../plain.js';
import { element, type Markup } from '../xml.js';
import { emptyPicture } from './empty.js';
import { BOLD, fitText, textWidth } from './fit-text.js';
import { drawKey, number } from './key.js';
import { painted } from './palette.js';
import { heading, lineHeight, linesAt, MARGIN, type Picture, pixels, textAt, told, WIDTH } from './picture.js';
import type { Scene } from './view.js';

const LABEL = 176;
const ROW = 40;
const SIZE = 12;
/** Below this width a column is headed by a number, and its grades are signs without words. */
const NARROWEST_IN_WORDS = 96;
const NARROWEST = 30;
const SIGN = 7;

/** Topics down, readouts across; a sign and a word for each grade. */
export function coverageView(scene: Scene): Picture {
  const { summary, words, about } = scene;
  const { sources, topics } = summary;
  if (topics.length === 0) return emptyPicture(scene, words.labels.coverage, words.pictures.noTopics);

  const column = Math.max(NARROWEST, (WIDTH - 2 * MARGIN - LABEL) / sources.length);
  const width = Math.max(WIDTH, 2 * MARGIN + LABEL + column * sources.length);
  const inWords = column >= NARROWEST_IN_WORDS;
  const head = heading(words.labels.coverage, about, width);
  const parts: Markup[] = [...head.parts];
  const middle = (at: number) => MARGIN + LABEL + column * (at + 0.5);

  const names = sources.map(({ name }) => fitText(name, column - 10, SIZE * BOLD, 3));
  const tallest = inWords ? Math.max(...names.map((lines) => lines.length)) : 1;
  const top = head.bottom + tallest * lineHeight(SIZE) + 4;
  names.forEach((lines, at) => {
    const shown = inWords ? lines : [number(at)];
    const y = top - 8 - (shown.length - 1) * lineHeight(SIZE);
    const text = linesAt(middle(at), y, shown, { bold: true, anchor: 'middle', size: SIZE });
    parts.push(told(sources[at]!.name, text));
  });

  topics.forEach(({ label, coverage }, row) => {
    const y = top + row * ROW;
    parts.push(line(MARGIN, y, width - MARGIN));
    const lines = fitText(label, LABEL - 12, SIZE, 2);
    const first = y + ROW / 2 + 4 - ((lines.length - 1) * lineHeight(SIZE)) / 2;
    parts.push(told(label, linesAt(MARGIN, first, lines, { size: SIZE })));
    coverage.forEach((one, at) => {
      if (!one) return;
      const grade = words.grades[one.grade];
      const terms = one.terms.length > 0 ? ` (${one.terms.map((term) => oneLine(term)).join('; ')})` : '';
      const cell = inWords
        ? [
            ...sign(one.grade, middle(at), y + 13),
            textAt(middle(at), y + 33, fitText(grade, column - 6, 10, 1)[0]!, small),
          ]
        : sign(one.grade, middle(at), y + ROW / 2);
      parts.push(told(`${label}, ${sources[at]!.name}: ${grade}${terms}`, cell));
    });
  });
  let y = top + topics.length * ROW;
  parts.push(line(MARGIN, y, width - MARGIN));
  y += 24;
  if (!inWords) {
    const legend = legendOf(words.grades, y, width);
    parts.push(...legend.parts);
    const key = drawKey(
      sources.map(({ name }) => name),
      number,
      legend.bottom,
      width,
    );
    parts.push(...key.parts);
    y = key.bottom;
  }
  const description = topics.map(({ label, coverage }) => {
    const graded = coverage.flatMap((one, at) => (one ? `${sources[at]!.name} ${words.grades[one.grade]}` : []));
    return `${label}: ${graded.join(', ')}.`;
  });
  return {
    title: `${words.labels.coverage}: ${about}`,
    description: description.join(' '),
    width,
    height: y + 4,
    parts,
  };
}

const small = { size: 10, color: 'faint', anchor: 'middle' } as const;

function line(x1: number, y: number, x2: number): Markup {
  return element('line', { x1, y1: pixels(y), x2, y2: pixels(y), ...painted('none', 'rule') });
}

/** Full, half full, empty, and a stroke for what cannot be compared. */
function sign(grade: Grade, x: number, y: number): Markup[] {
  const [cx, cy] = [pixels(x), pixels(y)];
  if (grade === 'not-comparable') {
    return [
      element('line', { x1: cx - SIGN, y1: cy, x2: cx + SIGN, y2: cy, 'stroke-width': 2, ...painted('none', 'faint') }),
    ];
  }
  const circle = (fill: 'ink' | 'none') =>
    element('circle', {
      cx,
      cy,
      r: SIGN,
      'stroke-width': 1.6,
      ...painted(fill, grade === 'omitted' ? 'faint' : 'ink'),
    });
  if (grade === 'named') return [circle('ink')];
  if (grade === 'omitted') return [circle('none')];
  const half = `M${cx} ${pixels(y - SIGN)}a${SIGN} ${SIGN} 0 0 0 0 ${2 * SIGN}z`;
  return [circle('none'), element('path', { d: half, ...painted('ink') })];
}

function legendOf(grades: { readonly [G in Grade]: string }, top: number, width: number) {
  const parts: Markup[] = [];
  let x = MARGIN + SIGN;
  let y = top;
  for (const grade of GRADES) {
    const wide = textWidth(grades[grade], 11) + 40;
    if (x + wide > width - MARGIN && x > MARGIN + SIGN) {
      x = MARGIN + SIGN;
      y += 22;
    }
    parts.push(...sign(grade, x, y - 4), textAt(x + 14, y, grades[grade], { size: 11 }));
    x += wide;
  }
  return { parts, bottom: y + 24 };
}
