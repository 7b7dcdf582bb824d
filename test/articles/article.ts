import type { ArticleOptions } from '../../src/articles/article.js';
import { readoutsFromArticle } from '../../src/articles/readouts-from-article.js';

/** A line of a labelled article: `party` is as the result names it, `-` the reporter, `?` nobody that the article shows. */
export interface Labelled {
  readonly party: string;
  readonly sentence: string;
}

/** Reads `[party] sentence` lines; empty lines part paragraphs. */
export function labelled(article: string): { readonly text: string; readonly lines: readonly Labelled[] } {
  const paragraphs = article
    .trim()
    .split('\n\n')
    .map((paragraph) =>
      paragraph.split('\n').map((line): Labelled => {
        const [, party = '', sentence = ''] = /^\s*\[(.*?)\] (.*)$/u.exec(line)!;
        return { party, sentence };
      }),
    );
  const text = paragraphs.map((lines) => lines.map(({ sentence }) => sentence).join(' ')).join('\n\n');
  return { text, lines: paragraphs.flat() };
}

/** The sentences of an article with the party that each landed with. */
export function partiesOf(text: string, options?: ArticleOptions): Labelled[] {
  const { readouts, unassigned = [] } = readoutsFromArticle(text, options);
  return [
    ...readouts.flatMap(({ source, passages = [] }) =>
      passages.map((span) => ({ ...span, party: source.kind === 'press' ? '-' : (source.party ?? source.name) })),
    ),
    ...unassigned.map((span) => ({ ...span, party: '?' })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, party }) => ({ party, sentence: text.slice(start, end) }));
}
