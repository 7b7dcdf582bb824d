import { plain } from './plain.js';
import { webAddress } from './web-address.js';

// Inline marks of CommonMark and of GitHub's dialect, mathematics and mentions included.
const INLINE = /[\\`*_[\]|~$@#]/gu;
// What makes a list, a rule or a heading at the start of a line, and addresses that become links by themselves.
const BLOCK_OR_ADDRESS = /^[+\-=]|^\d+(?=[.)])|:(?=\/\/)|\bwww(?=\.)/giu;

/** A text as one line of Markdown that shows as it is, in a paragraph, a heading or a table cell. */
export function escapeMarkdown(text: string): string {
  return plain(text)
    .replace(INLINE, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(BLOCK_OR_ADDRESS, (mark) => `&#${mark.charCodeAt(0)};${mark.slice(1)}`);
}

/** An http address as the target of a link; `undefined` where the text is none. */
export function linkTarget(text: string): string | undefined {
  return webAddress(text)?.replace(/&/gu, '&amp;');
}
