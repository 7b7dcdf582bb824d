import {
  alignPhrases,
  attributions,
  compare,
  compareClaims,
  readoutsFromArticle,
  similarity,
} from '../../dist/index.js';

/** Texts of one thing over and over: what makes a careless reader slow. */
const UNITS = {
  'one letter': 'a',
  'one-letter words': ' x',
  'straight quotes': '"',
  'curly quotes': '“',
  digits: '7',
  lines: 'x\n',
  'combining marks': 'e\u0301\u0301',
  'Mr.': 'Mr. ',
  commas: 'a, ',
  conjunctions: 'x and ',
  brackets: '(',
  dashes: '-',
  'joined emoji': '\u200d👍',
  'quotes with speakers': '"We left," he said. ',
};

const other = 'The minister said that 5 ships left.';
const readout = (id, text) => ({ id, source: { name: id }, text });
const FUNCTIONS = {
  compare: (text) => compare({ id: 'event', readouts: [readout('a', text), readout('b', other)] }),
  similarity: (text) => similarity(text, other),
  compareClaims: (text) => compareClaims(text, other),
  alignPhrases: (text) => alignPhrases([text], [other]),
  attributions: (text) => attributions(text),
  readoutsFromArticle: (text) => readoutsFromArticle(text),
};

/** Characters of the smaller and the larger text. */
const SIZES = [125_000, 1_000_000];
/** What the larger text takes beside the smaller where time grows as the text does. */
const LINEAR = SIZES[1] / SIZES[0];

/** A million characters of one thing through every function: how long the slowest takes, and how much faster than the text its time grows. */
export function bounds() {
  const rows = Object.entries(FUNCTIONS).map(([what, run]) => {
    let slowest = { name: '', ms: 0 };
    let steepest = { name: '', growth: 0 };
    for (const [name, unit] of Object.entries(UNITS)) {
      const [smaller, larger] = SIZES.map((size) => timeOf(run, unit.repeat(Math.ceil(size / unit.length))));
      if (larger > slowest.ms) slowest = { name, ms: larger };
      // Below it the clock and the collector of garbage say more than the code.
      if (larger > 500 && larger / smaller > steepest.growth) steepest = { name, growth: larger / smaller };
    }
    const note =
      steepest.growth > 0 ? `steepest: ${steepest.name}, ${(steepest.growth / LINEAR).toFixed(1)} x linear` : '';
    return { what: `${what}, slowest: ${slowest.name}`, value: slowest.ms / 1000, unit: 's', note };
  });
  return { title: `${SIZES[1] / 1e6} million characters of one thing, beside ${SIZES[0]}`, rows };
}

/** Milliseconds of processor time, which what runs beside lengthens less. An input that a function refuses is done with, too. */
function timeOf(run, text) {
  const from = process.cpuUsage();
  try {
    run(text);
  } catch (error) {
    if (error.name !== 'InputError') throw error;
  }
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
