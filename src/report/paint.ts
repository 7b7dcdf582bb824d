import type { Kind } from '../discrepancies/discrepancy.js';
import type { Grade } from '../topics/topic.js';

/** Marks a text for a terminal; without colour, gives it back as it is. */
export interface Paint {
  readonly colors: boolean;
  strong(text: string): string;
  faint(text: string): string;
  kind(kind: Kind, text: string): string;
  grade(grade: Grade, text: string): string;
}

// Select Graphic Rendition parameters of ECMA-48; the eight basic colours follow the user's theme.
const KINDS: { readonly [K in Kind]: string } = {
  contradiction: '1;31',
  framing: '1;33',
  omission: '1;36',
  attribution: '1;35',
  emphasis: '1;34',
};
const GRADES: { readonly [G in Grade]: string } = { named: '32', vague: '33', omitted: '31', 'not-comparable': '2' };

export function paint(color: boolean): Paint {
  const mark = (parameters: string, text: string) =>
    color && text !== '' ? `\u001b[${parameters}m${text}\u001b[0m` : text;
  return {
    colors: color,
    strong: (text) => mark('1', text),
    faint: (text) => mark('2', text),
    kind: (kind, text) => mark(KINDS[kind], text),
    grade: (grade, text) => mark(GRADES[grade], text),
  };
}
