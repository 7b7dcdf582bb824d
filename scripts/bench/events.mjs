import { createRequire } from 'node:module';
import { diffWords } from 'diff';
import { compare } from '../../dist/index.js';
import { fastest } from './clock.mjs';
import { someEvents, wordCount } from './texts.mjs';

const RUNS = Number(process.env.BENCH_RUNS ?? 15);
const require = createRequire(import.meta.url);

/** Events of the size of readouts, warm. Each is timed alone and its fastest run counts; the events are summed. */
export function events() {
  const all = someEvents();
  const from = performance.now();
  compare(all[0]);
  const first = performance.now() - from;

  const pass = winkPass();
  const own = sum(all, compare);
  const wink = sum(all, ({ readouts }) => {
    for (const { text } of readouts) pass(text);
  });
  const jsdiff = sum(all, ({ readouts }) => {
    for (const [a, b] of pairsOf(readouts)) diffWords(a.text, b.text);
  });
  const words = all.reduce(
    (count, { readouts }) => count + readouts.reduce((n, { text }) => n + wordCount(text), 0),
    0,
  );
  return {
    title: `${all.length} events of ${words} words, Node ${process.version}; fastest of ${RUNS} runs, summed`,
    rows: [
      {
        what: 'compare()',
        value: own,
        unit: 'ms',
        note: `${(own / wink).toFixed(1)} x wink-nlp, ${(own / jsdiff).toFixed(2)} x jsdiff`,
      },
      { what: 'wink-nlp, sentences and parts of speech', value: wink, unit: 'ms' },
      { what: 'jsdiff diffWords, every two readouts', value: jsdiff, unit: 'ms' },
      { what: 'first call of compare(), tables decoded', value: first, unit: 'ms' },
    ],
  };
}

function sum(all, run) {
  for (const event of all) run(event);
  return all.reduce((total, event) => total + fastest(() => run(event), RUNS), 0);
}

function winkPass() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => {
    const doc = nlp.readDoc(text);
    doc.sentences().out();
    doc.tokens().out(nlp.its.pos);
  };
}

function pairsOf(readouts) {
  return readouts.flatMap((a, i) => readouts.slice(i + 1).map((b) => [a, b]));
}
