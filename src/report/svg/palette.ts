import { element, type Markup } from '../xml.js';

/** Colours by what they are for: on light and on dark paper. */
const COLORS = {
  paper: ['#ffffff', '#15181c'],
  ink: ['#1b1f24', '#e9ecef'],
  faint: ['#59626c', '#a3adb8'],
  rule: ['#c9d0d7', '#434b54'],
  lane: ['#eef1f4', '#242a31'],
  agree: ['#1a7f5a', '#4cc495'],
  partial: ['#2b6cb0', '#6fb1f0'],
  framing: ['#9a6200', '#e8b04b'],
  contradiction: ['#b3261e', '#ff8a80'],
} as const satisfies { readonly [name: string]: readonly [string, string] };

export type Color = keyof typeof COLORS;

/**
 * Attributes that paint a shape: the class is what a style sheet, and the scheme of the reader, can change; the attribute is
 * for programs that know no variables.
 */
export function painted(fill: Color | 'none', stroke: Color | 'none' = 'none'): { readonly [name: string]: string } {
  const classes = [fill === 'none' ? '' : `rd-fill-${fill}`, stroke === 'none' ? '' : `rd-stroke-${stroke}`];
  return {
    class: classes.filter((name) => name !== '').join(' '),
    fill: fill === 'none' ? 'none' : COLORS[fill][0],
    ...(stroke !== 'none' && { stroke: COLORS[stroke][0] }),
  };
}

/** The style sheet of a picture: `--readout-diff-ink` and the like, set where the picture stands, win over its own colours. */
export function styleSheet(): Markup {
  const rules = (scheme: 0 | 1) =>
    Object.entries(COLORS).map(([name, colors]) => {
      const value = `var(--readout-diff-${name},${colors[scheme]})`;
      return `.readout-diff .rd-fill-${name}{fill:${value}}.readout-diff .rd-stroke-${name}{stroke:${value}}`;
    });
  const font = '.readout-diff text{font-family:var(--readout-diff-font,system-ui,sans-serif)}';
  const dark = `@media (prefers-color-scheme:dark){\n${rules(1).join('\n')}\n}`;
  return element('style', {}, [`\n${font}\n${rules(0).join('\n')}\n${dark}\n`]);
}
