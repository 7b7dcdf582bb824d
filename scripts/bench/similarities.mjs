import { similarity, similarityReader } from '../../dist/index.js';
import { fastest } from './clock.mjs';
import { sentencePairs } from './texts.mjs';

const TEXTS = 400;

/** Pairs of claims a second: read for each pair, and read once. */
export function similarities() {
  const texts = sentencePairs().flat().slice(0, TEXTS);
  const pairs = (texts.length * (texts.length - 1)) / 2;
  const reader = similarityReader();
  const reading = fastest(() => texts.map((text) => similarityReader().read(text)), 1);
  const read = texts.map((text) => reader.read(text));
  const kept = fastest(() => everyTwo(read, reader.similarity), 4);
  const some = texts.slice(0, 40);
  const anew = fastest(() => everyTwo(some, similarity), 3);
  const rate = (count, ms) => (count / ms) * 1000;
  return {
    title: `Similarity of claims, every two of ${texts.length}`,
    rows: [
      { what: 'similarityReader(), claims already read', value: rate(pairs, kept), unit: 'pairs/s' },
      {
        what: 'similarity(), both read for each pair',
        value: rate((some.length * (some.length - 1)) / 2, anew),
        unit: 'pairs/s',
      },
      { what: 'reading a claim, first time', value: reading / texts.length, unit: 'ms' },
    ],
  };
}

function everyTwo(list, of) {
  let sum = 0;
  for (let i = 0; i < list.length; i += 1) for (let j = i + 1; j < list.length; j += 1) sum += of(list[i], list[j]);
  return sum;
}
