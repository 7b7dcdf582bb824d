import type { Comparison } from '../comparison.js';
import { coverageTable } from './coverage-table.js';
import { cutEnd, displayWidth, toWidth } from './display-width.js';
import { english } from './english.js';
import { fill } from './fill.js';
import { type Paint, paint } from './paint.js';
import { reasonWords } from './reason-words.js';
import type { Renderer, RenderOptions } from './report.js';
import { settingsLine } from './settings-line.js';
import { sourceFacts } from './source-facts.js';
import { type Finding, type Side, type Summary, summarize } from './summarize.js';
import { tableQuote } from './table-quote.js';
import type { Words } from './words.js';
import { wrap } from './wrap.js';

const NARROWEST = 40;
const DEFAULT_WIDTH = 80;
const LONGEST_NAME = 22;
const INDENT = '  ';
/** Findings shown with their quotes; each further one is told by its headline. */
const IN_FULL = 8;
const SHARED_SHOWN = 6;

interface Sheet {
  readonly summary: Summary;
  readonly comparison: Comparison;
  readonly words: Words;
  readonly width: number;
  readonly paint: Paint;
  /** Columns of the names that stand before quotes. */
  readonly nameWidth: number;
}

/**
 * A comparison for a terminal: who names what, then what differs with short quotes, then what is shared. Lines are at
 * most `width` columns wide.
 */
export function toTable(comparison: Comparison, options: RenderOptions = {}): string {
  const words = options.words ?? english;
  const summary = summarize(comparison, words);
  const sheet: Sheet = {
    summary,
    comparison,
    words,
    width: Math.max(NARROWEST, Math.floor(options.width ?? DEFAULT_WIDTH)),
    paint: paint(options.color ?? false),
    nameWidth: summary.sources.reduce(
      (most, { name }) => Math.max(most, Math.min(LONGEST_NAME, displayWidth(name))),
      0,
    ),
  };
  const { labels } = words;
  const blocks = [
    head(sheet),
    section(sheet, labels.coverage, coverage(sheet)),
    section(sheet, labels.differs, findings(sheet)),
    section(sheet, labels.agreement, shared(sheet)),
    section(sheet, labels.notes, notes(sheet)),
    wrap(settingsLine(comparison, words), sheet.width).map(sheet.paint.faint),
  ];
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}

export const table: Renderer = { name: 'table', mediaType: 'text/plain', extension: 'txt', render: toTable };

function section({ width, paint }: Sheet, title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rule = '─'.repeat(Math.max(0, width - displayWidth(title) - 1));
  return [`${paint.strong(title)} ${paint.faint(rule)}`, ...lines];
}

function head(sheet: Sheet): string[] {
  const { summary, words, paint } = sheet;
  const title = [summary.title, summary.date].filter((part) => part !== undefined).join(', ');
  const sources = summary.sources.flatMap((source) =>
    beside(sheet, source.name, wrap(sourceFacts(source, words).join(', '), besideWidth(sheet)).map(paint.faint)),
  );
  return [...wrap(title, sheet.width).map(paint.strong), ...sources];
}

function coverage({ summary, width, words, paint }: Sheet): string[] {
  return summary.topics.length === 0 ? [] : coverageTable(summary, width, words, paint);
}

function findings(sheet: Sheet): string[] {
  const { findings } = sheet.summary;
  if (findings.length === 0) return [INDENT + sheet.words.labels.nothingDiffers];
  return findings.flatMap((finding, at) => {
    const lines = headline(sheet, finding, at + 1);
    if (at < IN_FULL)
      lines.push(...finding.sides.flatMap((side, place) => quoted(sheet, side, finding.sides[place - 1])));
    return at > 0 && at <= IN_FULL ? ['', ...lines] : lines;
  });
}

/** ` 1 framing · US contacts: named by Kremlin, blurred by Chinese state media` */
function headline({ words, width, paint }: Sheet, { discrepancy, topic, phrase }: Finding, number: number): string[] {
  const kind = words.kinds[discrepancy.kind];
  const place = `${String(number).padStart(INDENT.length)} `;
  const lines = wrap(`${kind} · ${topic === undefined ? phrase : `${topic}: ${phrase}`}`, width - place.length);
  return lines.map((line, at) => {
    if (at > 0) return ' '.repeat(place.length) + paint.strong(line);
    return place + paint.kind(discrepancy.kind, kind) + paint.strong(line.slice(kind.length));
  });
}

function quoted(sheet: Sheet, { name, role, quote }: Side, above: Side | undefined): string[] {
  const { words, paint } = sheet;
  const shown = above?.name === name ? '' : name;
  if (!quote) return beside(sheet, shown, [paint.faint(words.labels.notFound)]);
  const lead = role === 'nearest-miss' ? `${words.labels.nearest} ` : '';
  return beside(sheet, shown, tableQuote(quote, lead, besideWidth(sheet), words, paint));
}

function shared(sheet: Sheet): string[] {
  const { summary, words, width, paint } = sheet;
  const points = summary.shared.slice(0, SHARED_SHOWN).flatMap(({ inPart, sides }) => {
    const quote = sides[0]?.quote;
    if (!quote) return [];
    const lead = inPart ? `${words.labels.inPart} ` : '';
    const names = summary.sources.length > 2 ? ` ${sides.map((side) => side.name).join(', ')}` : '';
    const lines = tableQuote(quote, lead, width - INDENT.length, words, paint);
    return [...lines, ...wrap(names, width - INDENT.length).map(paint.faint)].map((line) => INDENT + line);
  });
  const more = summary.shared.length - SHARED_SHOWN;
  return more > 0 ? [...points, INDENT + paint.faint(fill(words.labels.more, { count: more }))] : points;
}

function notes({ comparison, words, width }: Sheet): string[] {
  return comparison.notes.flatMap((note) =>
    wrap(reasonWords(note, words.notes, words), width - INDENT.length).map((line) => INDENT + line),
  );
}

/** A name and, beside it or below it where the sheet is narrow, lines. */
function beside({ nameWidth, width, paint }: Sheet, name: string, lines: readonly string[]): string[] {
  if (isNarrow(nameWidth, width)) {
    const below = lines.map((line) => INDENT + INDENT + line);
    return name === '' ? below : [INDENT + paint.strong(cutEnd(name, width - INDENT.length)), ...below];
  }
  const blank = ' '.repeat(nameWidth);
  return (lines.length === 0 ? [''] : lines).map((line, at) =>
    `${INDENT}${at === 0 && name !== '' ? paint.strong(toWidth(name, nameWidth)) : blank}${INDENT}${line}`.trimEnd(),
  );
}

function besideWidth({ nameWidth, width }: Sheet): number {
  return width - (isNarrow(nameWidth, width) ? 2 * INDENT.length : nameWidth + 2 * INDENT.length);
}

function isNarrow(nameWidth: number, width: number): boolean {
  return nameWidth > width / 3;
}
