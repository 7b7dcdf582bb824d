// The figures as one table in plain text.

const SYSTEMS = ['library', 'jsdiff sentences', 'jsdiff words', 'bag of words', 'string distance'];
const HEADS = { library: 'readout-diff' };

const GOLD = [
  ['link precision', (f) => f.link.precision],
  ['link recall', (f) => f.link.recall],
  ['link F1', (f) => f.link.f1, 0.65],
  ['link precision at recall .30', (f) => f.precisionAtRecall, 0.9],
  ['typed link F1', (f) => f.typed.f1, 0.42],
  ['relation accuracy on found links', (f) => f.relation.accuracy, 0.65],
  ['alone F1', (f) => f.alone.f1, 0.68],
  ['coverage accuracy', (f) => f.coverage.accuracy, 0.88],
  ['coverage macro-F1', (f) => f.coverage.macroF1, 0.75],
  ['topics of other events left out', (f) => f.foreignOmitted],
  ['contradictions, precision', (f) => f.contradictions?.precision, 0.6],
  ['contradictions, recall on groups', (f) => f.contradictions?.recall, 0.5],
  ['quotes that are not exact', (f) => f.badQuotes, 0],
];

const PAIRS = [
  ['STS-B dev, Pearson', (f) => f.sts?.pearson, 0.8],
  ['MSRP, accuracy', (f) => f.para?.accuracy, 0.75],
  ['MSRP, F1', (f) => f.para?.f1, 0.83],
  ['SICK contradiction, F1', (f) => f.nli?.f1, 0.8],
  ...['headlines', 'images'].flatMap((part) => [
    [`iSTS ${part}, alignment`, (f) => f[part]?.alignment, 0.9],
    [`iSTS ${part}, type`, (f) => f[part]?.type, 0.65],
    [`iSTS ${part}, type and score`, (f) => f[part]?.typeAndScore, 0.63],
  ]),
];

export function goldTable({ events, systems, alwaysFraming, reliability }) {
  return [
    `${events} labelled events, each judged by weights and thresholds fitted on the others`,
    ...rowsOf(GOLD, systems),
    `always "framing" on the same links: relation accuracy ${shown(alwaysFraming)}`,
    '',
    'link scores on events left out of the fit: do they hold as often as they say?',
    ...reliabilityRows(reliability),
  ].join('\n');
}

export function pairTable(systems) {
  return ['pairs of texts and of phrases, public sets', ...rowsOf(PAIRS, systems)].join('\n');
}

function rowsOf(figures, systems) {
  const names = SYSTEMS.filter((name) => systems[name] !== undefined);
  const head = line('', [...names.map((name) => HEADS[name] ?? name), 'aim']);
  return [
    head,
    ...figures.map(([label, get, aim]) => line(label, [...names.map((name) => shown(get(systems[name]))), shown(aim)])),
  ];
}

function reliabilityRows({ all, found }) {
  const bins = all.bins.map(({ from, to, cases, score, held }) =>
    line(`${from.toFixed(1)} to ${to.toFixed(1)}`, [
      String(cases),
      cases ? shown(score) : '-',
      cases ? shown(held) : '-',
    ]),
  );
  return [
    line('score', ['pairs', 'mean score', 'held']),
    ...bins,
    `expected calibration error: ${shown(all.error)} over all pairs, ${shown(found.error)} over the links found`,
  ];
}

function line(label, cells) {
  return label.padEnd(34) + cells.map((cell) => cell.padStart(17)).join('');
}

function shown(x) {
  if (x === undefined || Number.isNaN(x)) return '-';
  return Number.isInteger(x) && x > 1
    ? String(x)
    : x
        .toFixed(3)
        .replace(/^0\./, '.')
        .replace(/^\.000$|^0$/, '0');
}
