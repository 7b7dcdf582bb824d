/*
 * Weights of the alignment of phrases, fitted 2026-11-24 on the 4100 aligned of 21344 pairs of phrases in the training parts of
 * SemEval-2016 task 2 (headlines and images, 1506 pairs of sentences). In 10-fold cross-validation, F1 over pairs of phrases of
 * alignment / with its type / with type and score: 0.931 / 0.728 / 0.707.
 */
interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Whether two phrases match, by their own words: `PHRASE_MEASURES`. */
export const PHRASE_MATCH: Model = {
  intercept: -1.97,
  weights: [
    -0.00698, // same words
    -1.36, // same content
    1.71, // better matched
    0.569, // worse matched
    -0.431, // likely matched
    4.21, // letters
    3.15, // direction
    1.69, // heads alike
    -0.465, // heads the same
    0.396, // head on other side
    0.834, // opposites
    1.04, // broader word
    0.465, // unmatched on both
    -0.467, // unmatched on one
    0.752, // numbers the same
    3.35, // numbers differ
    0.156, // number on one side
    1.68, // country shared
    0.861, // names differ
    0.235, // prepositions the same
    -0.383, // prepositions differ
    -0.958, // preposition on one side
    1.17, // both verbs
    0.924, // both nouns
    -0.00882, // kinds differ
    0.294, // denied on one side
    -0.967, // words
    -6.17, // places apart
  ],
};

/** The same, by `PHRASE_MEASURES` and `PHRASE_SURROUNDINGS`. */
export const PHRASE_CONTEXT: Model & { readonly threshold: number } = {
  intercept: -3.86,
  threshold: 0,
  weights: [
    0.586, // same words
    -1.58, // same content
    2.19, // better matched
    0.687, // worse matched
    -1.4, // likely matched
    3, // letters
    3.72, // direction
    1.92, // heads alike
    -0.95, // heads the same
    0.867, // head on other side
    0.567, // opposites
    1.2, // broader word
    0.256, // unmatched on both
    -0.332, // unmatched on one
    1.41, // numbers the same
    3.79, // numbers differ
    0.468, // number on one side
    1.76, // country shared
    1.04, // names differ
    -0.535, // prepositions the same
    -0.488, // prepositions differ
    -0.851, // preposition on one side
    0.647, // both verbs
    1.55, // both nouns
    0.641, // kinds differ
    -0.552, // denied on one side
    -0.456, // words
    0.324, // places apart
    -3.28, // better rival
    -2.77, // worse rival
    2.05, // neighbours matched
    0.315, // both first
    0.846, // both last
  ],
};

/** Evidence for each relation by `PHRASE_MEASURES`, and what leans to the left as the narrower by `PHRASE_LEANINGS`. */
export const PHRASE_RELATION: {
  readonly evidence: Readonly<Record<'same' | 'opposite' | 'narrower' | 'similar' | 'related', Model>>;
  readonly leaning: readonly number[];
} = {
  evidence: {
    same: {
      intercept: -0.132,
      weights: [
        0.616, // same words
        1.15, // same content
        -0.633, // better matched
        1.74, // worse matched
        -0.463, // likely matched
        2.06, // letters
        -0.278, // direction
        0.776, // heads alike
        -0.64, // heads the same
        0.321, // head on other side
        -3.79, // opposites
        0.474, // broader word
        -0.122, // unmatched on both
        0.179, // unmatched on one
        1.25, // numbers the same
        -1.04, // numbers differ
        -0.706, // number on one side
        -0.33, // country shared
        -0.208, // names differ
        -0.381, // prepositions the same
        -0.407, // prepositions differ
        0.274, // preposition on one side
        0.238, // both verbs
        0.0956, // both nouns
        0.947, // kinds differ
        2.37, // denied on one side
        -0.265, // words
        0.437, // places apart
      ],
    },
    opposite: {
      intercept: 0.235,
      weights: [
        -0.329, // same words
        -0.144, // same content
        -0.554, // better matched
        0.298, // worse matched
        -0.76, // likely matched
        -0.14, // letters
        0.102, // direction
        0.0957, // heads alike
        0.806, // heads the same
        -0.0667, // head on other side
        4.52, // opposites
        -0.986, // broader word
        -0.274, // unmatched on both
        -0.0452, // unmatched on one
        -0.751, // numbers the same
        -0.457, // numbers differ
        -0.674, // number on one side
        0.32, // country shared
        0.359, // names differ
        0.592, // prepositions the same
        1.3, // prepositions differ
        -0.721, // preposition on one side
        -1.47, // both verbs
        -1.48, // both nouns
        -1.25, // kinds differ
        -0.595, // denied on one side
        -1.64, // words
        0.00722, // places apart
      ],
    },
    narrower: {
      intercept: -1.57,
      weights: [
        -0.9, // same words
        -1.11, // same content
        2.56, // better matched
        -2.39, // worse matched
        -0.318, // likely matched
        -0.825, // letters
        0.317, // direction
        -0.554, // heads alike
        0.87, // heads the same
        0.205, // head on other side
        -0.319, // opposites
        0.479, // broader word
        -0.256, // unmatched on both
        -0.258, // unmatched on one
        1.32, // numbers the same
        1.46, // numbers differ
        1.1, // number on one side
        0.17, // country shared
        -0.381, // names differ
        0.0223, // prepositions the same
        -0.437, // prepositions differ
        -0.176, // preposition on one side
        0.454, // both verbs
        0.74, // both nouns
        0.00695, // kinds differ
        -3.89, // denied on one side
        1.05, // words
        -1.14, // places apart
      ],
    },
    similar: {
      intercept: -0.183,
      weights: [
        0.133, // same words
        -0.128, // same content
        -2.13, // better matched
        -0.0875, // worse matched
        1.11, // likely matched
        -1.45, // letters
        0.765, // direction
        1.13, // heads alike
        -0.218, // heads the same
        -0.36, // head on other side
        1.65, // opposites
        0.147, // broader word
        0.22, // unmatched on both
        -0.495, // unmatched on one
        0.853, // numbers the same
        2.32, // numbers differ
        0.998, // number on one side
        -0.284, // country shared
        0.35, // names differ
        -0.0721, // prepositions the same
        -0.741, // prepositions differ
        -0.322, // preposition on one side
        0.449, // both verbs
        0.27, // both nouns
        0.104, // kinds differ
        0.54, // denied on one side
        1, // words
        -0.612, // places apart
      ],
    },
    related: {
      intercept: -0.4,
      weights: [
        0.0876, // same words
        -0.415, // same content
        1.84, // better matched
        -0.447, // worse matched
        0.201, // likely matched
        -0.361, // letters
        -0.953, // direction
        -2.06, // heads alike
        -0.367, // heads the same
        -0.207, // head on other side
        -2.4, // opposites
        -0.216, // broader word
        0.388, // unmatched on both
        0.513, // unmatched on one
        -2.68, // numbers the same
        -2.8, // numbers differ
        -0.84, // number on one side
        0.136, // country shared
        -0.0923, // names differ
        -0.139, // prepositions the same
        0.318, // prepositions differ
        0.911, // preposition on one side
        0.273, // both verbs
        0.29, // both nouns
        0.232, // kinds differ
        1.58, // denied on one side
        -0.278, // words
        1.31, // places apart
      ],
    },
  },
  leaning: [
    0.584, // narrower word
    0.301, // unmatched words
    0.102, // unmatched weight
    0.153, // unmatched numbers
    0.511, // unmatched names
    1.16, // words
    1.04, // rarity of heads
    -0.508, // preposition
  ],
};

/** Score of phrases that are not the same: a level for each relation, and weights of the measures named by `SCORED_BY`. */
export const PHRASE_SCORE: {
  readonly level: Readonly<Record<'opposite' | 'left-narrower' | 'right-narrower' | 'similar' | 'related', number>>;
  readonly weights: readonly number[];
} = {
  level: {
    opposite: 0.776,
    'left-narrower': 0.641,
    'right-narrower': 0.641,
    similar: 0.529,
    related: 0.537,
  },
  weights: [
    0.00189, // better matched
    0.113, // worse matched
    0.0621, // letters
    -0.0194, // direction
    0.0477, // heads alike
  ],
};
