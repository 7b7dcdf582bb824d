import { words } from './word-set.js';

/**
 * Words that can open a proposition inside a sentence (Quirk et al. 1985, A Comprehensive Grammar of the English
 * Language, ch. 13 and 14). `coordinate`: joins a second predicate or clause; `contrast`: opens a clause set against the
 * first; `relative`: opens a clause that adds a statement about the word before.
 */
export const CLAUSE_OPENERS: ReadonlyMap<string, 'coordinate' | 'contrast' | 'relative'> = new Map([
  ['although', 'contrast'],
  ['and', 'coordinate'],
  ['but', 'coordinate'],
  ['though', 'contrast'],
  ['whereas', 'contrast'],
  ['which', 'relative'],
  ['while', 'contrast'],
  ['who', 'relative'],
]);

/** Openers that join two statements and belong to neither: a quote of the second reads better without them. */
export const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas']);

/** Words that open a list of details after a comma. */
export const LIST_OPENERS: ReadonlySet<string> = new Set(['including', 'notably', 'particularly', 'such']);

/** Words after which a new subject comes: until its verb has come, "and" joins subjects (Quirk et al. 14.9). */
export const SUBJECT_OPENERS: ReadonlySet<string> = new Set(
  (
    'that because when whenever if whether while as although though unless where what how why than lest once since whereas ' +
    'until after before whoever whatever whichever'
  ).split(' '),
);

/** Of these, the words that are prepositions too: they open a clause only where its verb follows ("until they met"). */
export const ALSO_PREPOSITIONS: ReadonlySet<string> = new Set('as than since until after before'.split(' '));

/** Verbs that take a clause without "that" as often as with it: "said China and Russia are ..." (Quirk et al. 16.31). */
export const BARE_CLAUSE_VERBS: ReadonlySet<string> = new Set(
  'say add think believe claim hope know suppose feel tell argue insist suggest'.split(' '),
);

/** Participles that are prepositions by use: no statement begins at "according to" (Quirk et al. 9.3). */
export const PREPOSITIONAL_PARTICIPLES: ReadonlySet<string> = new Set(
  'according barring concerning considering depending during following given including owing pending regarding respecting starting excluding'.split(
    ' ',
  ),
);

/** Open a clause that is no part of what is stated, unlike "that", "whether", "how" and other heads of what is said (Quirk et al. 15.24). */
export const SIDE_CLAUSE_OPENERS = words(
  'because when whenever if while as although though unless where wherever lest once',
);
/** With those that may lead a mere phrase: "after they met", "after the meeting". */
export const SIDE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...SIDE_CLAUSE_OPENERS,
  'after',
  'before',
  'since',
  'until',
]);

/** Open a clause that is part of what the verb before it says, so that a denial of the verb reaches it (Quirk et al. 10.65). */
export const CONTENT_CLAUSE_OPENERS = words('that whether if how what why than so when where who');
/** What follows them stands against what is denied, or is denied anew. */
export const ENDS_DENIAL = words('but nor yet');
/** The same for "neither ... nor", which denies both. */
export const ENDS_NEITHER = words('but yet');

/** Whether a form or its dictionary form is in one of the lists by which a sentence is cut into statements. */
export function ofClauses(lower: string, lemma: string): boolean {
  return (
    CLAUSE_OPENERS.has(lower) ||
    JOINTS.has(lower) ||
    LIST_OPENERS.has(lower) ||
    SUBJECT_OPENERS.has(lower) ||
    BARE_CLAUSE_VERBS.has(lemma)
  );
}

/** Words that, not at the beginning of a sentence, tie a piece to what stands before it (Quirk et al. 1985, 13.5 and 17.10). */
export const OPENS_FRAGMENT = words('which who whom whose including and or nor');
