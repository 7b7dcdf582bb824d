import { reasonWords } from '../reason-words.js';
import { element } from '../xml.js';
import { fitText } from './fit-text.js';
import { painted } from './palette.js';
import { heading, lineHeight, linesAt, MARGIN, type Picture, WIDTH } from './picture.js';
import type { Scene } from './view.js';

/** A picture that has nothing to show and says why: what is lacking, then the notes of the comparison. */
export function emptyPicture({ comparison, words, about }: Scene, title: string, reason: string): Picture {
  const notes = comparison.notes.map((note) => reasonWords(note, words.notes, words));
  const size = 13;
  const head = heading(title, about, WIDTH);
  const lines = [reason, ...notes].flatMap((line) => fitText(line, WIDTH - 4 * MARGIN, size, 3));
  const height = lines.length * lineHeight(size) + 2 * MARGIN;
  const frame = element('rect', {
    x: MARGIN,
    y: head.bottom,
    width: WIDTH - 2 * MARGIN,
    height,
    rx: 4,
    'stroke-dasharray': '4 3',
    ...painted('none', 'rule'),
  });
  return {
    title: `${title}: ${about}`,
    description: [reason, ...notes].join(' '),
    width: WIDTH,
    height: head.bottom + height + MARGIN,
    parts: [...head.parts, frame, ...linesAt(2 * MARGIN, head.bottom + MARGIN + size, lines, { size })],
  };
}
