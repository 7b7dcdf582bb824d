import type { Comparison } from '../comparison.js';
import type { Profile } from '../profiles/profile.js';
import { oneLine } from './plain.js';
import { percent, wordCount } from './source-facts.js';
import type { Summary } from './summarize.js';
import type { Words } from './words.js';

export interface ProfileRow {
  readonly label: string;
  /** In the order of the sources; plain text, empty where the source has none. */
  readonly cells: readonly string[];
}

const LONGEST_STEP = 120;
const ITEMS_SHOWN = 8;

/** The profiles as a table with one column per source; rows that no source fills are left out. */
export function profileRows(comparison: Comparison, summary: Summary, words: Words): ProfileRow[] {
  const { labels, quotationMarks } = words;
  const [open, close] = quotationMarks;
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const step = (id: string) => {
    const quote = claims.get(id)?.quote;
    return quote === undefined ? [] : `${open}${oneLine(quote, LONGEST_STEP)}${close}`;
  };
  const rows: [label: string, cell: (profile: Profile) => string][] = [
    [labels.size, (profile) => wordCount(profile.words, profile.share, words)],
    [
      labels.initiator,
      ({ initiator }) => (initiator ? `${oneLine(initiator.name)}: ${open}${oneLine(initiator.quote)}${close}` : ''),
    ],
    [labels.topicOrder, (profile) => items(profile.topicOrder)],
    [labels.ownSpeech, (profile) => percent(profile.ownSpeech, words)],
    [labels.otherSpeech, (profile) => percent(profile.otherSpeech, words)],
    [labels.jointSpeech, (profile) => percent(profile.jointSpeech, words)],
    [labels.positive, (profile) => items(profile.tone.positive)],
    [labels.negative, (profile) => items(profile.tone.negative)],
    [labels.termsUsed, (profile) => items(profile.termsUsed)],
    [labels.termsAvoided, (profile) => items(profile.termsAvoided)],
    [labels.nextSteps, (profile) => items(profile.nextSteps.flatMap(step))],
    [labels.alone, (profile) => (profile.alone.length === 0 ? '' : String(profile.alone.length))],
  ];
  return rows
    .map(([label, cell]) => ({
      label,
      cells: summary.sources.map(({ profile }) => (profile ? cell(profile) : '')),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function items(list: readonly string[]): string {
  const shown = list.slice(0, ITEMS_SHOWN).map((item) => oneLine(item));
  return (list.length > ITEMS_SHOWN ? [...shown, '…'] : shown).join('; ');
}
