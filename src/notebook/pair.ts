import { compareClaims, similarity } from '../index.js';
import { decimal } from '../report/fill.js';
import { html } from '../report/html/markup.js';
import { oneLine } from '../report/plain.js';
import { reasonWords } from '../report/reason-words.js';
import { type Display, displayOf } from './display.js';
import { type DisplayOptions, wordsOf } from './options.js';

/** Letters of a claim in plain text. */
const LONGEST = 2000;

/**
 * Two claims in a cell: how they stand to each other, how sure that is and why, and how nearly they say the same.
 *
 * @throws {InputError} where one of the two is no string.
 */
export function displayPair(left: string, right: string, options: DisplayOptions = {}): Display {
  const { words, own } = wordsOf(options);
  const { relation, score, because } = compareClaims(left, right);
  const name = relation === 'unrelated' ? own.unrelated : words.relations[relation];
  const facts = `${words.labels.score} ${decimal(score)}, ${own.similarity} ${decimal(similarity(left, right))}`;
  const reasons = because.map((reason) => reasonWords(reason, words.reasons, words));
  const [open, close] = words.quotationMarks;
  const markup = html`<div><p><strong>${name}</strong> <small>(${facts})</small></p><blockquote dir="auto">${left}</blockquote><blockquote dir="auto">${right}</blockquote><ul>${reasons.map((reason) => html`<li dir="auto">${reason}</li>`)}</ul></div>`;
  const quotes = [left, right].map((claim) => `  ${open}${oneLine(claim, LONGEST)}${close}`);
  const plain = [`${name} (${facts})`, ...quotes, ...reasons.map((reason) => `  - ${reason}`)];
  return displayOf({ 'text/html': markup.markup, 'text/plain': plain.join('\n') });
}
