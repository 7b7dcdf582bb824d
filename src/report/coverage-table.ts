import { GRADES, type Grade } from '../topics/topic.js';
import { displayWidth, toWidth } from './display-width.js';
import type { Paint } from './paint.js';
import type { Summary } from './summarize.js';
import type { Words } from './words.js';
import { wrap } from './wrap.js';

const SYMBOLS: { readonly [G in Grade]: string } = { named: '●', vague: '◐', omitted: '○', 'not-comparable': '–' };
const GAP = '  ';
const LONGEST_LABEL = 32;
const LONGEST_NAME = 24;

/**
 * Topics down, sources across, in lines of at most `width` columns. Where the names of the sources do not fit, each is
 * headed by its number and the grades are symbols, with a legend; where those do not fit either, in several blocks.
 */
export function coverageTable(summary: Summary, width: number, words: Words, paint: Paint): string[] {
  const labels = summary.topics.map((topic) => topic.label);
  const labelWidth = Math.min(longest(labels), LONGEST_LABEL, Math.floor(width / 2) - GAP.length);
  const room = width - GAP.length - labelWidth;
  const names = summary.sources.map((source) => source.name);

  const inWords = (grade: Grade) => `${SYMBOLS[grade]} ${words.grades[grade]}`;
  const graded = new Set(summary.topics.flatMap(({ coverage }) => coverage.map((one) => one?.grade)));
  const widestGrade = longest(GRADES.filter((grade) => graded.has(grade)).map(inWords));
  const columns = names.map((name) => Math.max(widestGrade, Math.min(LONGEST_NAME, displayWidth(name))));
  if (columns.reduce((sum, column) => sum + GAP.length + column, 0) <= room) return block(names, columns, 0, inWords);

  const numbers = names.map((_, at) => String(at + 1));
  const column = longest(numbers);
  const perBlock = Math.max(1, Math.floor(room / (GAP.length + column)));
  const lines: string[] = [];
  for (let from = 0; from < numbers.length; from += perBlock) {
    const heads = numbers.slice(from, from + perBlock);
    const columns = heads.map(() => column);
    lines.push(...block(heads, columns, from, (grade) => SYMBOLS[grade]), '');
  }
  const legends = [GRADES.map(inWords), names.map((name, at) => `${at + 1} ${name}`)];
  const legend = legends.flatMap((items) => wrap(items.map(unbroken).join(' \u00a0'), width - GAP.length));
  return [...lines, ...legend.map((line) => GAP + paint.faint(line))];

  function block(heads: string[], columns: readonly number[], from: number, show: (grade: Grade) => string): string[] {
    const head = heads.map((name, at) => GAP + paint.strong(toWidth(name, columns[at]!))).join('');
    const rows = summary.topics.map(({ label, coverage }) => {
      const cells = coverage.slice(from, from + heads.length).map((one, at) => {
        const text = toWidth(one ? show(one.grade) : '', columns[at]!);
        return GAP + (one ? paint.grade(one.grade, text) : text);
      });
      return `${GAP}${toWidth(label, labelWidth)}${cells.join('')}`.trimEnd();
    });
    return [`${GAP}${' '.repeat(labelWidth)}${head}`.trimEnd(), ...rows];
  }
}

function unbroken(item: string): string {
  return item.replaceAll(' ', '\u00a0');
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
