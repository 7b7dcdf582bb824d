/*
 * Weights of the alignment of phrases, fitted 2026-11-24 on the 4100 aligned of 21344 pairs of phrases in the training parts of
 * SemEval-2016 task 2 (headlines and images, 1506 pairs of sentences). In 10-fold cross-validation, F1 over pairs of phrases of
 * alignment / with its type / with type and score: 0.931 / 0.729 / 0.707.
 */
interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Whether two phrases match, by their own words: `PHRASE_MEASURES`. */
export const PHRASE_MATCH: Model = {
  intercept: -1.98,
  weights: [
    -0.00742, // same words
    -1.32, // same content
    1.71, // better matched
    0.486, // worse matched
    -0.403, // likely matched
    4.21, // letters
    3.15, // direction
    1.72, // heads alike
    -0.486, // heads the same
    0.385, // head on other side
    0.834, // opposites
    1.05, // broader word
    0.464, // unmatched on both
    -0.46, // unmatched on one
    0.769, // numbers the same
    3.35, // numbers differ
    0.152, // number on one side
    1.69, // country shared
    0.856, // names differ
    0.235, // prepositions the same
    -0.381, // prepositions differ
    -0.957, // preposition on one side
    1.17, // both verbs
    0.92, // both nouns
    -0.0108, // kinds differ
    0.293, // denied on one side
    -0.967, // words
    -6.17, // places apart
  ],
};

/** The same, by `PHRASE_MEASURES` and `PHRASE_SURROUNDINGS`. */
export const PHRASE_CONTEXT: Model & { readonly threshold: number } = {
  intercept: -3.86,
  threshold: 0,
  weights: [
    0.581, // same words
    -1.52, // same content
    2.2, // better matched
    0.567, // worse matched
    -1.35, // likely matched
    3.02, // letters
    3.73, // direction
    1.95, // heads alike
    -0.967, // heads the same
    0.84, // head on other side
    0.568, // opposites
    1.2, // broader word
    0.26, // unmatched on both
    -0.32, // unmatched on one
    1.43, // numbers the same
    3.79, // numbers differ
    0.458, // number on one side
    1.78, // country shared
    1.04, // names differ
    -0.535, // prepositions the same
    -0.481, // prepositions differ
    -0.849, // preposition on one side
    0.648, // both verbs
    1.54, // both nouns
    0.638, // kinds differ
    -0.556, // denied on one side
    -0.463, // words
    0.322, // places apart
    -3.28, // better rival
    -2.78, // worse rival
    2.05, // neighbours matched
    0.314, // both first
    0.845, // both last
  ],
};

/** Evidence for each relation by `PHRASE_MEASURES`, and what leans to the left as the narrower by `PHRASE_LEANINGS`. */
export const PHRASE_RELATION: {
  readonly evidence: Readonly<Record<'same' | 'opposite' | 'narrower' | 'similar' | 'related', Model>>;
  readonly leaning: readonly number[];
} = {
  evidence: {
    same: {
      intercept: -0.134,
      weights: [
        0.616, // same words
        1.15, // same content
        -0.634, // better matched
        1.76, // worse matched
        -0.478, // likely matched
        2.06, // letters
        -0.283, // direction
        0.768, // heads alike
        -0.638, // heads the same
        0.333, // head on other side
        -3.79, // opposites
        0.472, // broader word
        -0.123, // unmatched on both
        0.18, // unmatched on one
        1.25, // numbers the same
        -1.04, // numbers differ
        -0.705, // number on one side
        -0.333, // country shared
        -0.208, // names differ
        -0.383, // prepositions the same
        -0.406, // prepositions differ
        0.271, // preposition on one side
        0.239, // both verbs
        0.0954, // both nouns
        0.947, // kinds differ
        2.37, // denied on one side
        -0.26, // words
        0.435, // places apart
      ],
    },
    opposite: {
      intercept: 0.235,
      weights: [
        -0.33, // same words
        -0.143, // same content
        -0.554, // better matched
        0.299, // worse matched
        -0.764, // likely matched
        -0.142, // letters
        0.1, // direction
        0.0951, // heads alike
        0.805, // heads the same
        -0.0616, // head on other side
        4.52, // opposites
        -0.987, // broader word
        -0.277, // unmatched on both
        -0.0462, // unmatched on one
        -0.752, // numbers the same
        -0.456, // numbers differ
        -0.674, // number on one side
        0.317, // country shared
        0.36, // names differ
        0.591, // prepositions the same
        1.3, // prepositions differ
        -0.722, // preposition on one side
        -1.47, // both verbs
        -1.48, // both nouns
        -1.24, // kinds differ
        -0.595, // denied on one side
        -1.64, // words
        0.00739, // places apart
      ],
    },
    narrower: {
      intercept: -1.58,
      weights: [
        -0.9, // same words
        -1.11, // same content
        2.55, // better matched
        -2.37, // worse matched
        -0.334, // likely matched
        -0.83, // letters
        0.313, // direction
        -0.559, // heads alike
        0.871, // heads the same
        0.216, // head on other side
        -0.318, // opposites
        0.477, // broader word
        -0.258, // unmatched on both
        -0.256, // unmatched on one
        1.32, // numbers the same
        1.46, // numbers differ
        1.1, // number on one side
        0.167, // country shared
        -0.379, // names differ
        0.0196, // prepositions the same
        -0.44, // prepositions differ
        -0.178, // preposition on one side
        0.455, // both verbs
        0.739, // both nouns
        0.00689, // kinds differ
        -3.89, // denied on one side
        1.06, // words
        -1.14, // places apart
      ],
    },
    similar: {
      intercept: -0.186,
      weights: [
        0.133, // same words
        -0.129, // same content
        -2.13, // better matched
        -0.0797, // worse matched
        1.1, // likely matched
        -1.45, // letters
        0.764, // direction
        1.13, // heads alike
        -0.218, // heads the same
        -0.355, // head on other side
        1.65, // opposites
        0.146, // broader word
        0.218, // unmatched on both
        -0.496, // unmatched on one
        0.85, // numbers the same
        2.32, // numbers differ
        0.999, // number on one side
        -0.285, // country shared
        0.351, // names differ
        -0.0744, // prepositions the same
        -0.745, // prepositions differ
        -0.323, // preposition on one side
        0.449, // both verbs
        0.27, // both nouns
        0.104, // kinds differ
        0.538, // denied on one side
        1.01, // words
        -0.612, // places apart
      ],
    },
    related: {
      intercept: -0.383,
      weights: [
        0.0879, // same words
        -0.394, // same content
        1.84, // better matched
        -0.526, // worse matched
        0.251, // likely matched
        -0.347, // letters
        -0.938, // direction
        -2.04, // heads alike
        -0.372, // heads the same
        -0.245, // head on other side
        -2.4, // opposites
        -0.211, // broader word
        0.395, // unmatched on both
        0.51, // unmatched on one
        -2.67, // numbers the same
        -2.81, // numbers differ
        -0.842, // number on one side
        0.146, // country shared
        -0.0964, // names differ
        -0.131, // prepositions the same
        0.325, // prepositions differ
        0.919, // preposition on one side
        0.272, // both verbs
        0.292, // both nouns
        0.232, // kinds differ
        1.58, // denied on one side
        -0.302, // words
        1.31, // places apart
      ],
    },
  },
  leaning: [
    0.584, // narrower word
    0.301, // unmatched words
    0.102, // unmatched weight
    0.153, // unmatched numbers
    0.508, // unmatched names
    1.16, // words
    1.03, // rarity of heads
    -0.507, // preposition
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
    0.00155, // better matched
    0.113, // worse matched
    0.0627, // letters
    -0.0194, // direction
    0.0478, // heads alike
  ],
};
