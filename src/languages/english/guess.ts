import type { State } from './follows.js';

/** Endings that tell the part of speech of a word that no list has, with counts as a lexicon would give; the first that fits. */
const GUESSES: readonly (readonly [RegExp, readonly (readonly [State, number])[]])[] = [
  [
    /^\d+(?:st|nd|rd|th)$/u,
    [
      ['adjective', 10],
      ['noun', 2],
    ],
  ],
  [/^\d+s$/u, [['plural', 5]]],
  [
    /-(?:old|based|led|made|style|wide|free|like|term|level|scale|range|[a-z]+ed)$/u,
    [
      ['adjective', 10],
      ['noun', 1],
    ],
  ],
  [
    /^(?:pre|post|anti|pro|non|multi|inter|cross)-/u,
    [
      ['adjective', 5],
      ['noun', 2],
    ],
  ],
  [
    /^\d+-\p{Ll}+$/u,
    [
      ['adjective', 5],
      ['noun', 2],
    ],
  ],
  [
    /-\p{L}+ing$/u,
    [
      ['noun', 3],
      ['adjective', 3],
      ['gerund', 1],
    ],
  ],
  [
    /ly$/u,
    [
      ['adverb', 10],
      ['adjective', 1],
    ],
  ],
  [
    /ing$/u,
    [
      ['gerund', 5],
      ['noun', 2],
    ],
  ],
  [
    /ed$/u,
    [
      ['past', 5],
      ['participle', 5],
      ['adjective', 1],
    ],
  ],
  [/(?:ness|ment|tion|sion|ity|ship|ism|ance|ence|hood|age|cy)$/u, [['noun', 10]]],
  [/(?:nesses|ments|tions|sions|ities|ships|isms|ances|ences|ers|ors|ists|ians)$/u, [['plural', 10]]],
  [
    /(?:ous|ful|able|ible|less|ive|ical|ic|ish|al|ary)$/u,
    [
      ['adjective', 8],
      ['noun', 1],
    ],
  ],
  [
    /(?:ize|ise|ify)$/u,
    [
      ['base', 5],
      ['present', 5],
    ],
  ],
  [
    /[^s]s$/u,
    [
      ['plural', 8],
      ['present', 1],
    ],
  ],
  [
    /-/u,
    [
      ['noun', 3],
      ['adjective', 2],
    ],
  ],
];

/** The states of a word in lower case that no list has, each with a count. */
export function guess(lower: string): readonly (readonly [State, number])[] {
  return (
    GUESSES.find(([ending]) => ending.test(lower))?.[1] ?? [
      ['noun', 5],
      ['adjective', 1],
    ]
  );
}
