import type { Comparison } from '../comparison.js';
import { english } from './english.js';
import { escapeMarkdown, linkTarget } from './escape-markdown.js';
import { decimal } from './fill.js';
import { markdownTable } from './markdown-table.js';
import { oneLine } from './plain.js';
import { profileRows } from './profile-rows.js';
import { type Quote, shorten } from './quote.js';
import { reasonWords } from './reason-words.js';
import type { Renderer, RenderOptions } from './report.js';
import { settingsLine } from './settings-line.js';
import { wordCount } from './source-facts.js';
import { type Finding, type Side, type SourceSummary, type Summary, summarize } from './summarize.js';
import type { Words } from './words.js';

/** Characters of one quote, with the words around it. */
const LONGEST_QUOTE = 600;
const TERMS_SHOWN = 3;

/**
 * A comparison as Markdown (CommonMark with the tables of GitHub's dialect): sources, coverage, every finding with its
 * quotes and reasons in the order of the comparison, shared points, profiles, notes, settings.
 */
export function toMarkdown(comparison: Comparison, options: RenderOptions = {}): string {
  const words = options.words ?? english;
  const { labels } = words;
  const summary = summarize(comparison, words);
  const blocks = [
    `# ${escapeMarkdown(summary.title)}`,
    ...(summary.date === undefined ? [] : [escapeMarkdown(summary.date)]),
    sources(summary, words),
    ...(summary.topics.length === 0 ? [] : [`## ${labels.coverage}`, coverage(summary, words)]),
    `## ${labels.differs}`,
    ...(summary.findings.length === 0 ? [labels.nothingDiffers] : []),
    ...summary.findings.flatMap((one, at) => finding(one, at + 1, words)),
    ...(summary.shared.length === 0 ? [] : [`## ${labels.agreement}`, shared(summary, words)]),
    `## ${labels.profile}`,
    profiles(comparison, summary, words),
    ...(comparison.notes.length === 0 ? [] : [`## ${labels.notes}`, notes(comparison, words)]),
    '---',
    settingsLine(comparison, words),
  ];
  return `${blocks.join('\n\n')}\n`;
}

export const markdown: Renderer = { name: 'markdown', mediaType: 'text/markdown', extension: 'md', render: toMarkdown };

function sources(summary: Summary, words: Words): string {
  const { labels } = words;
  const rows = summary.sources.map((source) => {
    const { readout, profile } = source;
    return [
      linked(source),
      escapeMarkdown(oneLine(readout.source.party ?? '')),
      escapeMarkdown(oneLine(readout.source.kind ?? '')),
      escapeMarkdown(readout.publishedAt ?? ''),
      profile ? wordCount(profile.words, profile.share, words) : '',
    ];
  });
  return markdownTable([labels.source, labels.party, labels.kind, labels.published, labels.size], rows);
}

function linked({ name, readout }: SourceSummary): string {
  const target = readout.url === undefined ? undefined : linkTarget(readout.url);
  return target === undefined ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](${target})`;
}

function coverage(summary: Summary, words: Words): string {
  const rows = summary.topics.map(({ label, coverage }) => [
    escapeMarkdown(label),
    ...coverage.map((one) => {
      if (!one) return '';
      const grade = one.grade === 'named' ? `**${words.grades.named}**` : words.grades[one.grade];
      const terms = one.terms
        .slice(0, TERMS_SHOWN)
        .map((term) => escapeMarkdown(oneLine(term)))
        .join('; ');
      return terms === '' ? grade : `${grade}: ${terms}`;
    }),
  ]);
  return markdownTable([words.labels.topic, ...summary.sources.map((source) => escapeMarkdown(source.name))], rows);
}

function finding({ discrepancy, topic, phrase, sides }: Finding, number: number, words: Words): string[] {
  const { labels } = words;
  const title = escapeMarkdown(topic === undefined ? phrase : `${topic}: ${phrase}`);
  const kind = `*${words.kinds[discrepancy.kind]}, ${labels.score} ${decimal(discrepancy.score)}*`;
  const reasons = discrepancy.because.map((reason) => escapeMarkdown(reasonWords(reason, words.reasons, words)));
  return [
    `### ${number}. ${title}`,
    kind,
    ...sides.map((side) => told(side, words)),
    ...(reasons.length === 0 ? [] : [`${labels.because} ${reasons.join('; ')}.`]),
  ];
}

function told({ name, role, quote }: Side, words: Words): string {
  const source = `**${escapeMarkdown(name)}**`;
  if (!quote) return `${source}: ${words.labels.notFound}`;
  return `${source}:${role === 'nearest-miss' ? ` ${words.labels.nearest}` : ''}\n> ${quoted(quote, words)}`;
}

/** The claim in quotation marks, the quoted words in it strong. */
function quoted(quote: Quote, words: Words): string {
  const { before, phrase, after } = shorten(quote, LONGEST_QUOTE);
  const [open, close] = words.quotationMarks;
  const strong = before === '' && after === '' ? escapeMarkdown(phrase) : `**${escapeMarkdown(phrase)}**`;
  return `${open}${escapeMarkdown(before)}${strong}${escapeMarkdown(after)}${close}`;
}

function shared(summary: Summary, words: Words): string {
  return summary.shared
    .map(({ inPart, sides }) => {
      const lead = inPart ? `${words.labels.inPart} ` : '';
      const quotes = sides.flatMap(({ name, quote }) =>
        quote ? `${escapeMarkdown(name)} ${quoted(quote, words)}` : [],
      );
      return `- ${lead}${quotes.join(' / ')}`;
    })
    .join('\n');
}

function profiles(comparison: Comparison, summary: Summary, words: Words): string {
  const rows = profileRows(comparison, summary, words).map(({ label, cells }) => [label, ...cells.map(escapeMarkdown)]);
  return markdownTable(['', ...summary.sources.map((source) => escapeMarkdown(source.name))], rows);
}

function notes(comparison: Comparison, words: Words): string {
  return comparison.notes.map((note) => `- ${escapeMarkdown(reasonWords(note, words.notes, words))}`).join('\n');
}
