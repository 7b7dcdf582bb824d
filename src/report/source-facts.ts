import { decimal, fill } from './fill.js';
import { oneLine } from './plain.js';
import type { SourceSummary } from './summarize.js';
import type { Words } from './words.js';

/** What is known of a source, in short: its side, its kind, when it was published, its length. */
export function sourceFacts({ name, readout, profile }: SourceSummary, words: Words): string[] {
  const { party, kind } = readout.source;
  const facts = [party === name ? undefined : party, kind, readout.publishedAt?.slice(0, 10)];
  const length = profile && wordCount(profile.words, profile.share, words);
  return [...facts, length].flatMap((fact) => (fact === undefined ? [] : oneLine(fact)));
}

export function wordCount(count: number, share: number, words: Words): string {
  return fill(words.labels.length, { count, share: percent(share, words) });
}

export function percent(share: number, words: Words): string {
  return fill(words.labels.percent, { number: decimal(Math.round(share * 100)) });
}
