import { diffWords } from 'diff';
import levenshtein from 'fast-levenshtein';
import { compare } from '../../dist/index.js';
import { fastest } from './clock.mjs';
import { twoTexts } from './texts.mjs';

const WORDS = [1000, 4000, 14_000];
/** Beyond it an all-pairs script takes minutes. */
const MOST_FOR_ALL_PAIRS = 4000;

/** Two long texts: beside a token diff, and beside a script that lays every sentence against every other. */
export function lengths() {
  const rows = WORDS.flatMap((words) => {
    const [left, right] = twoTexts(words);
    const event = { id: 'two', readouts: [readout('a', left), readout('b', right)] };
    const runs = words > MOST_FOR_ALL_PAIRS ? 2 : 4;
    const own = fastest(() => compare(event), runs);
    const beside = (ms) => `${(own / ms).toFixed(2)} of its time`;
    const jsdiff = fastest(() => diffWords(left, right), 1);
    const found = [
      { what: `compare(), 2 x ${words} words`, value: own, unit: 'ms' },
      { what: `jsdiff diffWords, 2 x ${words} words`, value: jsdiff, unit: 'ms', note: beside(jsdiff) },
    ];
    if (words > MOST_FOR_ALL_PAIRS) return found;
    const pairs = fastest(() => allPairs(left, right), 1);
    return [
      ...found,
      { what: `string distance of all sentences, 2 x ${words} words`, value: pairs, unit: 'ms', note: beside(pairs) },
    ];
  });
  return { title: 'Two long texts', rows };
}

function readout(id, text) {
  return { id, source: { name: id }, text };
}

/** The nearest sentence of the other text by string distance. */
function allPairs(left, right) {
  const sentences = (text) => text.split(/(?<=[.!?])\s+/u);
  const others = sentences(right);
  return sentences(left).map((a) =>
    Math.min(...others.map((b) => levenshtein.get(a, b) / Math.max(a.length, b.length))),
  );
}
