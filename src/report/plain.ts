// What a terminal would act on: control sequences (colours, cursor), and operating system commands (titles, links).
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it takes out
const CONTROL_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it takes out
const SYSTEM_COMMAND = /(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]*(?:\u0007|\u001b\\|\u009c)/gu;
// Marks that would reorder or hide what stands around the text.
const DIRECTION_MARK = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const GAP = /[\s\p{Cc}]+/gu;

/**
 * A text as one line that is safe to show: without escape sequences, controls and marks that reorder the line, each gap
 * a single blank, lone surrogates as U+FFFD. Blanks at both ends stay, as one each.
 */
export function plain(text: string): string {
  return text
    .replace(CONTROL_SEQUENCE, '')
    .replace(SYSTEM_COMMAND, '')
    .replace(DIRECTION_MARK, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(GAP, ' ');
}

const LONGEST_LINE = 200;

/** A text as one short line: plain, without blanks at its ends, cut with `…`. */
export function oneLine(text: string, longest = LONGEST_LINE): string {
  const line = plain(text.slice(0, 2 * longest)).trim();
  if (line.length <= longest && text.length <= 2 * longest) return line;
  return `${[...line]
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
