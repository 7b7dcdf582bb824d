import { element, type Markup, onLines, xmlDocument } from '../xml.js';
import { BOLD, fitText } from './fit-text.js';
import { type Color, painted, styleSheet } from './palette.js';

/** Pixels; a picture is drawn to be read at this width, and is wider only where there is much to show. */
export const WIDTH = 600;
export const MARGIN = 20;

/** What a view draws: its parts, already at their places, and the same in words. */
export interface Picture {
  readonly title: string;
  /** The whole picture in words, for who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Markup[];
}

export interface TextStyle {
  readonly size?: number;
  readonly color?: Color;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text; `y` is its base line. */
export function textAt(x: number, y: number, text: string, style: TextStyle = {}): Markup {
  const { size = 12, color = 'ink', bold = false, anchor = 'start' } = style;
  const attributes = {
    x: pixels(x),
    y: pixels(y),
    'font-size': size,
    'font-family': 'system-ui, sans-serif',
    'font-weight': bold ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  return element('text', { ...attributes, ...painted(color) }, [text]);
}

/** Lines of text below each other; `y` is the base line of the first. */
export function linesAt(x: number, y: number, lines: readonly string[], style: TextStyle = {}): Markup[] {
  const height = lineHeight(style.size ?? 12);
  return lines.map((line, at) => textAt(x, y + at * height, line, style));
}

export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}

/** A group that tells, when pointed at, what it shows. */
export function told(what: string, parts: readonly Markup[]): Markup {
  return element('g', {}, [element('title', {}, [what]), ...parts]);
}

/** A number of pixels with at most one decimal. */
export function pixels(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The head of a picture, and the height it takes. */
export function heading(title: string, about: string, width: number): { parts: Markup[]; bottom: number } {
  const room = width - 2 * MARGIN;
  const lines = fitText(title, room, 17 * BOLD, 2);
  const below = fitText(about, room, 12, 2);
  const top = MARGIN + 14;
  const next = top + (lines.length - 1) * lineHeight(17) + 20;
  return {
    parts: [
      ...linesAt(MARGIN, top, lines, { size: 17, bold: true }),
      ...linesAt(MARGIN, next, below, { color: 'faint' }),
    ],
    bottom: next + (below.length - 1) * lineHeight(12) + 16,
  };
}

/** An image that a page can hold as it is, or a file of its own. */
export function draw({ title, description, width, height, parts }: Picture): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const paper = element('rect', { width: w, height: h, ...painted('paper') });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'readout-diff',
    role: 'img',
    viewBox: `0 0 ${w} ${h}`,
    width: w,
    height: h,
  };
  const about = [element('title', {}, [title]), element('desc', {}, [description])];
  return xmlDocument(element('svg', attributes, onLines([...about, styleSheet(), paper, ...parts])));
}
