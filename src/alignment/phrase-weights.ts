/*
 * Weights of the alignment of phrases, fitted 2026-11-24 on the 4100 aligned of 21344 pairs of phrases in the training parts of
 * SemEval-2016 task 2 (headlines and images, 1506 pairs of sentences). In 10-fold cross-validation, F1 over pairs of phrases of
 * alignment / with its type / with type and score: 0.925 / 0.727 / 0.706.
 */
interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Whether two phrases match, by their own words: `PHRASE_MEASURES`. */
export const PHRASE_MATCH: Model = {
  intercept: -1.7,
  weights: [
    -0.467, // same words
    -0.949, // same content
    2.08, // better matched
    0.813, // worse matched
    0.607, // likely matched
    4.45, // letters
    1.43, // heads alike
    -0.0523, // heads the same
    0.379, // head on other side
    1.42, // opposites
    1.09, // broader word
    0.374, // unmatched on both
    -0.593, // unmatched on one
    -0.637, // numbers the same
    3.22, // numbers differ
    0.218, // number on one side
    0.254, // country shared
    0.718, // names differ
    -0.0129, // prepositions the same
    -0.627, // prepositions differ
    -1.06, // preposition on one side
    1.06, // both verbs
    0.665, // both nouns
    -0.325, // kinds differ
    0.57, // denied on one side
    -0.505, // words
    -6.01, // places apart
  ],
};

/** The same, by `PHRASE_MEASURES` and `PHRASE_SURROUNDINGS`. */
export const PHRASE_CONTEXT: Model & { readonly threshold: number } = {
  intercept: -3.73,
  threshold: 0,
  weights: [
    0.0893, // same words
    -0.867, // same content
    2.56, // better matched
    0.441, // worse matched
    0.0887, // likely matched
    3.2, // letters
    1.7, // heads alike
    -0.468, // heads the same
    0.723, // head on other side
    1.34, // opposites
    1.27, // broader word
    0.114, // unmatched on both
    -0.528, // unmatched on one
    0.152, // numbers the same
    3.72, // numbers differ
    0.555, // number on one side
    0.159, // country shared
    0.901, // names differ
    -0.724, // prepositions the same
    -0.688, // prepositions differ
    -0.929, // preposition on one side
    0.688, // both verbs
    1.39, // both nouns
    0.417, // kinds differ
    -0.26, // denied on one side
    0.0855, // words
    0.284, // places apart
    -3.22, // better rival
    -2.37, // worse rival
    2.09, // neighbours matched
    0.471, // both first
    0.889, // both last
  ],
};

/** Evidence for each relation by `PHRASE_MEASURES`, and what leans to the left as the narrower by `PHRASE_LEANINGS`. */
export const PHRASE_RELATION: {
  readonly evidence: Readonly<Record<'same' | 'opposite' | 'narrower' | 'similar' | 'related', Model>>;
  readonly leaning: readonly number[];
} = {
  evidence: {
    same: {
      intercept: -0.0701,
      weights: [
        0.625, // same words
        1.13, // same content
        -0.698, // better matched
        1.65, // worse matched
        -0.487, // likely matched
        2, // letters
        0.857, // heads alike
        -0.767, // heads the same
        0.323, // head on other side
        -3.84, // opposites
        0.496, // broader word
        -0.123, // unmatched on both
        0.167, // unmatched on one
        1.28, // numbers the same
        -1.12, // numbers differ
        -0.774, // number on one side
        -0.277, // country shared
        -0.304, // names differ
        -0.363, // prepositions the same
        -0.4, // prepositions differ
        0.286, // preposition on one side
        0.211, // both verbs
        0.109, // both nouns
        0.908, // kinds differ
        2.32, // denied on one side
        -0.315, // words
        0.438, // places apart
      ],
    },
    opposite: {
      intercept: 0.0804,
      weights: [
        -0.335, // same words
        -0.186, // same content
        -0.472, // better matched
        0.411, // worse matched
        -0.715, // likely matched
        -0.2, // letters
        0.183, // heads alike
        0.709, // heads the same
        -0.0161, // head on other side
        4.53, // opposites
        -1.01, // broader word
        -0.19, // unmatched on both
        -0.0323, // unmatched on one
        -0.793, // numbers the same
        -0.435, // numbers differ
        -0.673, // number on one side
        0.216, // country shared
        0.332, // names differ
        0.588, // prepositions the same
        1.31, // prepositions differ
        -0.729, // preposition on one side
        -1.41, // both verbs
        -1.45, // both nouns
        -1.17, // kinds differ
        -0.609, // denied on one side
        -1.62, // words
        0.00975, // places apart
      ],
    },
    narrower: {
      intercept: -1.54,
      weights: [
        -0.912, // same words
        -1.11, // same content
        2.41, // better matched
        -2.26, // worse matched
        -0.267, // likely matched
        -0.741, // letters
        -0.587, // heads alike
        0.952, // heads the same
        0.185, // head on other side
        -0.287, // opposites
        0.497, // broader word
        -0.374, // unmatched on both
        -0.247, // unmatched on one
        1.3, // numbers the same
        1.49, // numbers differ
        1.12, // number on one side
        0.0688, // country shared
        -0.437, // names differ
        -0.00171, // prepositions the same
        -0.459, // prepositions differ
        -0.181, // preposition on one side
        0.451, // both verbs
        0.75, // both nouns
        -0.0213, // kinds differ
        -3.83, // denied on one side
        1.17, // words
        -1.13, // places apart
      ],
    },
    similar: {
      intercept: -0.141,
      weights: [
        0.115, // same words
        -0.0338, // same content
        -2.01, // better matched
        -0.0284, // worse matched
        1.31, // likely matched
        -1.33, // letters
        0.961, // heads alike
        0.0121, // heads the same
        -0.37, // head on other side
        1.79, // opposites
        0.165, // broader word
        0.214, // unmatched on both
        -0.548, // unmatched on one
        0.602, // numbers the same
        2.31, // numbers differ
        1.08, // number on one side
        -0.495, // country shared
        0.437, // names differ
        -0.127, // prepositions the same
        -0.765, // prepositions differ
        -0.332, // preposition on one side
        0.432, // both verbs
        0.208, // both nouns
        0.0569, // kinds differ
        0.661, // denied on one side
        1.13, // words
        -0.634, // places apart
      ],
    },
    related: {
      intercept: -0.383,
      weights: [
        0.105, // same words
        -0.467, // same content
        1.87, // better matched
        -0.661, // worse matched
        -0.113, // likely matched
        -0.465, // letters
        -2.05, // heads alike
        -0.432, // heads the same
        -0.223, // head on other side
        -2.53, // opposites
        -0.274, // broader word
        0.436, // unmatched on both
        0.553, // unmatched on one
        -2.4, // numbers the same
        -2.76, // numbers differ
        -0.865, // number on one side
        0.5, // country shared
        -0.00301, // names differ
        -0.0785, // prepositions the same
        0.357, // prepositions differ
        0.923, // preposition on one side
        0.261, // both verbs
        0.31, // both nouns
        0.274, // kinds differ
        1.45, // denied on one side
        -0.497, // words
        1.31, // places apart
      ],
    },
  },
  leaning: [
    0.581, // narrower word
    0.311, // unmatched words
    0.099, // unmatched weight
    0.146, // unmatched numbers
    0.522, // unmatched names
    1.14, // words
    1.08, // rarity of heads
    -0.499, // preposition
  ],
};

/** Score of phrases that are not the same: a level for each relation, and weights of the measures named by `SCORED_BY`. */
export const PHRASE_SCORE: {
  readonly level: Readonly<Record<'opposite' | 'left-narrower' | 'right-narrower' | 'similar' | 'related', number>>;
  readonly weights: readonly number[];
} = {
  level: {
    opposite: 0.772,
    'left-narrower': 0.642,
    'right-narrower': 0.642,
    similar: 0.529,
    related: 0.539,
  },
  weights: [
    -0.00463, // better matched
    0.107, // worse matched
    0.0576, // letters
    0.0445, // heads alike
  ],
};
