import { oneLine } from '../plain.js';
import type { Markup } from '../xml.js';
import { BOLD, fitText } from './fit-text.js';
import type { Segment } from './lanes.js';
import { lineHeight, linesAt, MARGIN } from './picture.js';
import { RADIUS, relationMark } from './relation-mark.js';
import type { Scene } from './view.js';

const SIZE = 11;
const TEXT = MARGIN + 2 * RADIUS + 10;
const LONGEST_QUOTE = 140;

interface Key {
  readonly parts: Markup[];
  readonly bottom: number;
  /** The groups in words. */
  readonly description: string;
}

/** A line for each group of claims that meet: its relation, which claims, and what the first of them says. */
export function alignmentKey(
  { comparison, summary, words }: Scene,
  segments: ReadonlyMap<string, Segment>,
  crossed: ReadonlySet<string>,
  top: number,
  width: number,
): Key {
  const [open, close] = words.quotationMarks;
  const parts: Markup[] = [];
  const told: string[] = [];
  let y = top;
  for (const { id, relation, claims } of comparison.clusters) {
    const members = claims.map((claim) => segments.get(claim)!);
    const lanes = [...new Set(members.map(({ lane }) => lane))].sort((a, b) => a - b);
    const places = lanes.map((lane) => {
      const numbers = members.filter((member) => member.lane === lane).map(({ number }) => number);
      return `${summary.sources[lane]!.name} ${numbers.join(', ')}`;
    });
    const order = crossed.has(id) ? `, ${words.pictures.crosses}` : '';
    const line = `${words.relations[relation]}${order}: ${places.join(' · ')}`;
    const quote = `${open}${oneLine(members[0]!.claim.quote, LONGEST_QUOTE)}${close}`;
    const lines = fitText(line, width - TEXT - MARGIN, SIZE * BOLD, 3);
    const said = fitText(quote, width - TEXT - MARGIN, SIZE, 2);
    parts.push(...relationMark(relation, MARGIN + RADIUS, y + 6));
    parts.push(...linesAt(TEXT, y + 4, lines, { size: SIZE, bold: true }));
    parts.push(...linesAt(TEXT, y + 4 + lines.length * lineHeight(SIZE), said, { size: SIZE, color: 'faint' }));
    y += (lines.length + said.length) * lineHeight(SIZE) + 10;
    told.push(`${line}. ${quote}`);
  }
  return { parts, bottom: y + 8, description: told.join(' ') };
}
