import type { State } from './follows.js';

/**
 * The words of the closed classes, each with the states it can be in, the most usual first. Which one it is in a sentence the
 * words around it decide. Sources: the tag sets of the Penn Treebank and of Universal Dependencies; departures: `not` is an adverb.
 */
const CLOSED: Readonly<Record<string, string>> = {
  determiner:
    'the a an every no each all some any another both either neither these those this such half quite many|few|several|least|fewer',
  // Before a noun like a determiner.
  possessive: 'my your his our their its whose',
  pronoun:
    'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves yourselves oneself ' +
    'mine yours hers ours theirs who whom someone somebody anyone anybody everyone everybody nobody something anything everything nothing none whoever whomever whatever whichever',
  preposition:
    'of in on at by for with from into onto upon against between among amongst amid amidst toward towards through throughout ' +
    'during without within beyond despite via per over under above below across along around behind beside besides beneath ' +
    'about out up off down near concerning regarding versus unlike alongside aboard atop till than',
  coordinator: 'and or nor but &',
  conjunction: 'if because while although though whether unless whereas lest',
  modal: "can could may might must shall should will would ca wo sha 'll 'd cannot",
  be: "be am is are was were been being 're 'm",
  adverb:
    'very too just even already again often then here perhaps however therefore thus ' +
    'moreover meanwhile furthermore instead rather indeed else away back together apart ahead almost twice once maybe ' +
    'nevertheless nonetheless otherwise abroad afterwards yet when where why how sometimes forward today tomorrow yesterday',
  number:
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
  other: 'yes please hello oh hey okay ok',
};

/** Words that several classes share. */
const SHARED: Readonly<Record<string, string>> = {
  that: 'conjunction pronoun determiner',
  this: 'determiner pronoun',
  these: 'determiner pronoun',
  those: 'determiner pronoun',
  all: 'determiner pronoun',
  some: 'determiner pronoun',
  both: 'determiner coordinator',
  such: 'adjective determiner',
  her: 'possessive pronoun',
  one: 'number pronoun',
  what: 'pronoun determiner',
  which: 'pronoun determiner',
  there: 'pronoun adverb',
  to: 'to preposition',
  as: 'preposition conjunction adverb',
  so: 'adverb conjunction',
  before: 'preposition conjunction adverb',
  after: 'preposition conjunction',
  since: 'preposition conjunction',
  until: 'preposition conjunction',
  like: 'preposition base present',
  except: 'preposition conjunction',
  no: 'determiner other',
  more: 'adjective adverb',
  most: 'adverb adjective',
  less: 'adverb adjective',
  least: 'adverb adjective',
  much: 'adjective adverb',
  many: 'adjective',
  few: 'adjective',
  several: 'adjective',
  other: 'adjective',
  own: 'adjective base',
  little: 'adjective adverb',
  enough: 'adjective adverb',
  inside: 'preposition adverb',
  outside: 'preposition adverb',
  have: 'have base present',
  has: 'have present',
  had: 'have past participle',
  having: 'have gerund',
  "'ve": 'have',
  do: 'modal base present',
  does: 'modal present',
  did: 'modal past',
  will: 'modal noun',
  am: 'be noun',
  'a.m.': 'noun',
  'p.m.': 'noun',
  can: 'modal noun',
  may: 'modal name',
  today: 'noun adverb',
  tomorrow: 'noun adverb',
  yesterday: 'noun adverb',
  not: 'adverb between',
  "n't": 'adverb between',
  never: 'adverb between',
  also: 'adverb between',
  only: 'adverb between',
  still: 'adverb between',
  always: 'adverb between',
  soon: 'adverb between',
  now: 'adverb between',
  ever: 'adverb between',
  yet: 'adverb coordinator',
  let: 'base present past participle',
  "'s": 'genitive be pronoun',
  "'": 'genitive',
};

let closed: Map<string, readonly State[]> | undefined;

/** The states of a word of the closed classes; undefined for every other word. */
export function closedClass(lower: string): readonly State[] | undefined {
  closed ??= decode();
  return closed.get(lower);
}

/** All words of the closed classes. */
export function closedWords(): Iterable<string> {
  closed ??= decode();
  return closed.keys();
}

function decode(): Map<string, readonly State[]> {
  return new Map<string, readonly State[]>([
    ...Object.entries(CLOSED).flatMap(([state, words]) =>
      words.split(/[ |]/).map((word) => [word, [state as State]] as const),
    ),
    ...Object.entries(SHARED).map(([word, states]) => [word, states.split(' ') as State[]] as const),
  ]);
}

// Function words whose capitals alone make another word of them; in capitals the others are only loud.
const ACRONYMS = new Set(['us', 'it', 'who']);

export function isAcronym(lower: string): boolean {
  return ACRONYMS.has(lower);
}

/** Dictionary forms that no rule of word endings gives. */
const LEMMAS: Readonly<Record<string, string>> = {
  an: 'a',
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'re": 'be',
  "'m": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  does: 'do',
  did: 'do',
  "n't": 'not',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  "'ll": 'will',
  "'d": 'would',
  cannot: 'can',
  these: 'this',
  those: 'that',
  me: 'i',
  him: 'he',
  them: 'they',
  us: 'we',
  whom: 'who',
};

let lemmas: Map<string, string> | undefined;

/** The dictionary form of a word of the closed classes. */
export function closedLemma(lower: string, state: State): string {
  if (lower === "'s") return state === 'be' ? 'be' : state === 'pronoun' ? 'we' : lower; // let's
  lemmas ??= new Map(Object.entries(LEMMAS));
  return lemmas.get(lower) ?? lower;
}

// Irregular past forms that are no participle, and participles that are no past form: the others are both (`held`).
const PAST_ONLY =
  'went took gave saw knew began drew wrote spoke chose rose fell broke came became ran did grew flew threw showed ate drove rode shook wore tore bore stole froze forgave forgot overcame undertook withdrew arose sang sank swam drank rang sprang';

// Verbs whose past form and participle are the base form: "was hit", "had cut" (Quirk et al. 1985, 3.16, class 5). Left out are
// `put`, `read` and `set`, which stand in so many turns of phrase ("put forward", "set out") that they tell of no act.
const UNCHANGED =
  'bet bid broadcast burst cast cost cut forecast hit hurt offset quit rid shed shut split spread thrust upset';

let unchanged: Set<string> | undefined;

export function isUnchanged(lower: string): boolean {
  unchanged ??= new Set(UNCHANGED.split(' '));
  return unchanged.has(lower);
}

let pastOnly: Set<string> | undefined;

export function isPastOnly(lower: string): boolean {
  pastOnly ??= new Set(PAST_ONLY.split(' '));
  return pastOnly.has(lower);
}
