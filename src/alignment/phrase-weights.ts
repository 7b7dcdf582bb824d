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
    -0.295, // same words
    -1.17, // same content
    1.5, // better matched
    0.642, // worse matched
    -0.299, // likely matched
    4.16, // letters
    3.15, // direction
    1.68, // heads alike
    -0.441, // heads the same
    0.349, // head on other side
    0.837, // opposites
    1.03, // broader word
    0.46, // unmatched on both
    -0.454, // unmatched on one
    0.784, // numbers the same
    3.36, // numbers differ
    0.146, // number on one side
    1.72, // country shared
    0.843, // names differ
    0.262, // prepositions the same
    -0.386, // prepositions differ
    -0.95, // preposition on one side
    1.19, // both verbs
    0.921, // both nouns
    -0.00655, // kinds differ
    0.307, // denied on one side
    -0.974, // words
    -6.19, // places apart
  ],
};

/** The same, by `PHRASE_MEASURES` and `PHRASE_SURROUNDINGS`. */
export const PHRASE_CONTEXT: Model & { readonly threshold: number } = {
  intercept: -3.84,
  threshold: 0,
  weights: [
    0.325, // same words
    -1.42, // same content
    2.01, // better matched
    0.747, // worse matched
    -1.27, // likely matched
    3.02, // letters
    3.74, // direction
    1.92, // heads alike
    -1.01, // heads the same
    0.833, // head on other side
    0.562, // opposites
    1.18, // broader word
    0.253, // unmatched on both
    -0.31, // unmatched on one
    1.42, // numbers the same
    3.79, // numbers differ
    0.444, // number on one side
    1.78, // country shared
    1.01, // names differ
    -0.507, // prepositions the same
    -0.479, // prepositions differ
    -0.837, // preposition on one side
    0.632, // both verbs
    1.53, // both nouns
    0.617, // kinds differ
    -0.524, // denied on one side
    -0.486, // words
    0.33, // places apart
    -3.25, // better rival
    -2.8, // worse rival
    2.06, // neighbours matched
    0.34, // both first
    0.861, // both last
  ],
};

/** Evidence for each relation by `PHRASE_MEASURES`, and what leans to the left as the narrower by `PHRASE_LEANINGS`. */
export const PHRASE_RELATION: {
  readonly evidence: Readonly<Record<'same' | 'opposite' | 'narrower' | 'similar' | 'related', Model>>;
  readonly leaning: readonly number[];
} = {
  evidence: {
    same: {
      intercept: -0.148,
      weights: [
        0.527, // same words
        1.18, // same content
        -0.634, // better matched
        1.77, // worse matched
        -0.471, // likely matched
        2.12, // letters
        -0.295, // direction
        0.801, // heads alike
        -0.658, // heads the same
        0.336, // head on other side
        -3.8, // opposites
        0.514, // broader word
        -0.0802, // unmatched on both
        0.188, // unmatched on one
        1.24, // numbers the same
        -1.06, // numbers differ
        -0.717, // number on one side
        -0.337, // country shared
        -0.234, // names differ
        -0.381, // prepositions the same
        -0.411, // prepositions differ
        0.276, // preposition on one side
        0.233, // both verbs
        0.102, // both nouns
        0.948, // kinds differ
        2.39, // denied on one side
        -0.298, // words
        0.4, // places apart
      ],
    },
    opposite: {
      intercept: 0.235,
      weights: [
        -0.339, // same words
        -0.138, // same content
        -0.551, // better matched
        0.302, // worse matched
        -0.772, // likely matched
        -0.14, // letters
        0.0891, // direction
        0.0931, // heads alike
        0.807, // heads the same
        -0.0612, // head on other side
        4.52, // opposites
        -0.976, // broader word
        -0.286, // unmatched on both
        -0.0464, // unmatched on one
        -0.75, // numbers the same
        -0.453, // numbers differ
        -0.673, // number on one side
        0.308, // country shared
        0.358, // names differ
        0.59, // prepositions the same
        1.31, // prepositions differ
        -0.718, // preposition on one side
        -1.48, // both verbs
        -1.48, // both nouns
        -1.25, // kinds differ
        -0.598, // denied on one side
        -1.63, // words
        0.0124, // places apart
      ],
    },
    narrower: {
      intercept: -1.57,
      weights: [
        -0.947, // same words
        -1.06, // same content
        2.6, // better matched
        -2.43, // worse matched
        -0.26, // likely matched
        -0.89, // letters
        0.324, // direction
        -0.55, // heads alike
        0.872, // heads the same
        0.194, // head on other side
        -0.311, // opposites
        0.437, // broader word
        -0.245, // unmatched on both
        -0.261, // unmatched on one
        1.31, // numbers the same
        1.46, // numbers differ
        1.1, // number on one side
        0.168, // country shared
        -0.356, // names differ
        0.0357, // prepositions the same
        -0.441, // prepositions differ
        -0.169, // preposition on one side
        0.468, // both verbs
        0.728, // both nouns
        0.0151, // kinds differ
        -3.88, // denied on one side
        1.04, // words
        -1.14, // places apart
      ],
    },
    similar: {
      intercept: -0.175,
      weights: [
        0.171, // same words
        -0.183, // same content
        -2.19, // better matched
        -0.047, // worse matched
        1.1, // likely matched
        -1.46, // letters
        0.769, // direction
        1.1, // heads alike
        -0.196, // heads the same
        -0.366, // head on other side
        1.65, // opposites
        0.143, // broader word
        0.169, // unmatched on both
        -0.491, // unmatched on one
        0.859, // numbers the same
        2.34, // numbers differ
        1.01, // number on one side
        -0.296, // country shared
        0.355, // names differ
        -0.0825, // prepositions the same
        -0.744, // prepositions differ
        -0.333, // preposition on one side
        0.448, // both verbs
        0.268, // both nouns
        0.0961, // kinds differ
        0.518, // denied on one side
        1.04, // words
        -0.597, // places apart
      ],
    },
    related: {
      intercept: -0.395,
      weights: [
        0.264, // same words
        -0.465, // same content
        1.87, // better matched
        -0.51, // worse matched
        0.175, // likely matched
        -0.371, // letters
        -0.929, // direction
        -2.05, // heads alike
        -0.369, // heads the same
        -0.212, // head on other side
        -2.4, // opposites
        -0.226, // broader word
        0.395, // unmatched on both
        0.501, // unmatched on one
        -2.67, // numbers the same
        -2.81, // numbers differ
        -0.834, // number on one side
        0.169, // country shared
        -0.0947, // names differ
        -0.14, // prepositions the same
        0.321, // prepositions differ
        0.91, // preposition on one side
        0.268, // both verbs
        0.299, // both nouns
        0.232, // kinds differ
        1.57, // denied on one side
        -0.282, // words
        1.32, // places apart
      ],
    },
  },
  leaning: [
    0.585, // narrower word
    0.352, // unmatched words
    0.0702, // unmatched weight
    0.158, // unmatched numbers
    0.501, // unmatched names
    1.08, // words
    0.986, // rarity of heads
    -0.488, // preposition
  ],
};

/** Score of phrases that are not the same: a level for each relation, and weights of the measures named by `SCORED_BY`. */
export const PHRASE_SCORE: {
  readonly level: Readonly<Record<'opposite' | 'left-narrower' | 'right-narrower' | 'similar' | 'related', number>>;
  readonly weights: readonly number[];
} = {
  level: {
    opposite: 0.775,
    'left-narrower': 0.641,
    'right-narrower': 0.641,
    similar: 0.529,
    related: 0.537,
  },
  weights: [
    0.00311, // better matched
    0.111, // worse matched
    0.0626, // letters
    -0.0172, // direction
    0.0467, // heads alike
  ],
};
