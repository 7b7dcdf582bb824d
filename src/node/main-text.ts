import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What holds a paragraph of its own. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, dd, dt';

export interface MainText {
  readonly text: string;
  readonly title?: string;
}

/**
 * The article of an HTML page, without navigation, advertisements and captions of the site: its paragraphs with an empty line
 * between, and its title. Found by Readability (the reader view of Firefox); where that finds none, all paragraphs of the page.
 */
export function mainText(html: string): MainText {
  try {
    return read(html);
  } catch (error) {
    // Elements nested thousands deep, which both libraries descend into by recursion: no article is written so.
    if (error instanceof RangeError) return { text: '' };
    throw error;
  }
}

function read(html: string): MainText {
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  for (const hidden of document.querySelectorAll('script, style, noscript, template')) hidden.remove();
  const whole = paragraphs(document.body);
  const article = new Readability(document as never).parse();
  const content = article?.content ?? '';
  const found = content === '' ? '' : paragraphs(parseHTML(`<html><body>${content}</body></html>`).document.body);
  const title = article?.title?.trim();
  return { text: found === '' ? whole : found, ...(title && { title }) };
}

interface Element {
  readonly textContent: string | null;
  querySelector(selector: string): unknown;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** The text of the innermost blocks, or of everything where nothing stands in a block. */
function paragraphs(body: Element): string {
  const blocks = [...body.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const lines = (blocks.length > 0 ? blocks : [body]).map(({ textContent }) =>
    (textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
  );
  return lines.filter((line) => line !== '').join('\n\n');
}
