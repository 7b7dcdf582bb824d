import type { Reason } from '../alignment/alignment.js';
import { decimal } from './fill.js';
import { oneLine } from './plain.js';
import type { Words } from './words.js';

/** A reason in words: its phrase filled with its details, or code and details as they are where no phrase fits. */
export function reasonWords(reason: Reason, phrases: ReadonlyMap<string, string>, words: Words): string {
  const details = new Map<string, string>();
  for (const [name, value] of Object.entries(reason)) {
    if (name !== 'code' && value !== undefined) details.set(name, detail(value));
  }
  const phrase = phrases.get(reason.code);
  if (phrase !== undefined) {
    let complete = true;
    const filled = phrase.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = details.get(name);
      if (value === undefined) complete = false;
      return value ?? '';
    });
    if (complete) return filled;
  }
  const [open, close] = words.quotationMarks;
  const shown = [...details].map(([name, value]) => `${oneLine(name)} ${open}${value}${close}`);
  return [oneLine(reason.code).replaceAll('-', ' '), ...shown].join(', ');
}

function detail(value: string | number | boolean): string {
  if (typeof value === 'number') return decimal(value);
  return oneLine(String(value));
}
