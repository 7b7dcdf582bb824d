// How long compare() takes beside what it is measured against, in one run: `npm run bench` (after a build).
// Each event is timed alone, its fastest run counts, and the events are summed: ratios hold on a busy machine.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { diffWords } from 'diff';
import { compare } from '../dist/index.js';

const RUNS = Number(process.env.BENCH_RUNS ?? 15);
const require = createRequire(import.meta.url);
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const folder = process.env.READOUT_DIFF_DATA ?? '../shared';

const events = goldEvents() ?? exampleEvents();
const start = performance.now();
compare(events[0]);
const first = performance.now() - start;

const rows = [
  ['compare()', (event) => compare(event)],
  [
    'wink-nlp, sentences and parts of speech',
    ({ readouts }) => {
      for (const { text } of readouts) winkPass(text);
    },
  ],
  [
    'jsdiff diffWords, every two readouts',
    ({ readouts }) => {
      for (const [a, b] of pairsOf(readouts)) diffWords(a.text, b.text);
    },
  ],
].map(([name, run]) => ({ name, ms: fastest(run) }));

const wink = rows[1].ms;
const words = events.reduce(
  (sum, { readouts }) => sum + readouts.reduce((n, { text }) => n + text.split(/\s+/u).length, 0),
  0,
);
console.log(`${events.length} events, ${words} words, Node ${process.version}; fastest of ${RUNS} runs, summed`);
for (const { name, ms } of rows)
  console.log(`  ${name.padEnd(42)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / wink).toFixed(2).padStart(6)} x wink-nlp`);
console.log(`  first call, tables decoded                 ${first.toFixed(0).padStart(8)} ms`);

function fastest(run) {
  for (const event of events) run(event);
  return events.reduce((sum, event) => {
    let best = Number.POSITIVE_INFINITY;
    for (let k = 0; k < RUNS; k += 1) {
      const from = performance.now();
      run(event);
      best = Math.min(best, performance.now() - from);
    }
    return sum + best;
  }, 0);
}

function winkPass(text) {
  const doc = nlp.readDoc(text);
  doc.sentences().out();
  doc.tokens().out(nlp.its.pos);
}

function pairsOf(readouts) {
  return readouts.flatMap((a, i) => readouts.slice(i + 1).map((b) => [a, b]));
}

/** The labelled events, where they are at hand. */
function goldEvents() {
  try {
    return readdirSync(`${folder}/gold`).map((file) => {
      const { event, readouts } = JSON.parse(readFileSync(`${folder}/gold/${file}`, 'utf8'));
      return {
        id: event.id,
        readouts: readouts.map(({ id, source, party, sentences }) => ({
          id,
          source: { name: source, party },
          text: sentences.join('\n'),
        })),
      };
    });
  } catch {
    return undefined;
  }
}

function exampleEvents() {
  const examples = new URL('../examples/', import.meta.url);
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/event.json`, examples), 'utf8')));
}
