import { legalText } from './legal-text.js';

/** Markup that is written already. Only `element` makes it, so that a text cannot pass for markup. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string;

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A reader of XML would turn these into line feeds, or blanks inside an attribute.
  ['\r', '&#13;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
]);

/** A text between tags. What XML cannot hold becomes U+FFFD. */
function escapeText(text: string): string {
  return legalText(text).replace(/[&<>\r]/gu, (mark) => ESCAPES.get(mark)!);
}

function escapeAttribute(text: string): string {
  return legalText(text).replace(/[&<>"'\r\n\t]/gu, (mark) => ESCAPES.get(mark)!);
}

/** An element; attributes that are undefined are left out, strings among the content are text. */
export function element(
  name: string,
  attributes: { readonly [name: string]: string | number | undefined } = {},
  content: readonly Content[] = [],
): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeAttribute(String(value))}"`,
  );
  const start = `<${name}${written.join('')}`;
  if (content.length === 0) return { markup: `${start}/>` };
  const inner = content.map((one) => (typeof one === 'string' ? escapeText(one) : one.markup));
  return { markup: `${start}>${inner.join('')}</${name}>` };
}

/** Children on a line each: only where blanks between elements mean nothing. */
export function onLines(content: readonly Markup[]): Content[] {
  return content.flatMap((one) => ['\n', one]).concat(content.length > 0 ? ['\n'] : []);
}

export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}
