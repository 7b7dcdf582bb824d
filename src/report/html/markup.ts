/** HTML that is safe to put on a page: made by `html` alone, so that no text gets in unescaped. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a template: a text is escaped, markup is not, a list is joined, `undefined` and `false` show nothing. */
export type Content = string | number | false | undefined | Markup | readonly Content[];

/** A template of HTML. Texts are escaped for elements and for attributes in double quotation marks, and may stand in no other place. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = strings[0]!;
  for (let at = 0; at < contents.length; at++) markup += written(contents[at]) + strings[at + 1]!;
  return { markup };
}

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escapeHtml(content);
  if (isMarkup(content)) return content.markup;
  let markup = '';
  for (const one of content) markup += written(one);
  return markup;
}

function isMarkup(content: Markup | readonly Content[]): content is Markup {
  return 'markup' in content;
}

const MARKS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A parser would make a line feed of it, and offsets would shift in \r\n.
  ['\r', '&#13;'],
]);

/**
 * A text as it is, as the content of an element or of an attribute. What no page can hold, NUL and lone surrogates, is shown
 * as U+FFFD, so that every offset stays.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]|\p{Surrogate}/gu, (mark) => MARKS.get(mark) ?? '\ufffd');
}
