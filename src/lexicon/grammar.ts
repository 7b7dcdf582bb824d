import { words } from './word-set.js';

/*
 * Closed classes of English as the finder of attributions needs them (Quirk et al. 1985, A Comprehensive Grammar of the English
 * Language, chapters 2, 5, 6, 9, 13 and 14): words that bound a clause or a noun phrase, or that help a verb.
 */

/** Forms of "be" and "get": with a past participle they make a passive. */
export const BE = words("be is are was were been being am 's 're 'm get gets got");
/** Auxiliaries and modals. */
export const AUXILIARIES = words(
  "be is are was were been being am 's 're 'm has have had having 've 'd do does did will would shall should can could may might must 'll ca wo",
);
/** Pronouns that stand as a subject. */
export const SUBJECT_PRONOUNS = words(
  'i you he she it we they who everyone everybody someone somebody nobody anyone anybody',
);
/** Pronouns that stand as an object alone. */
export const OBJECT_PRONOUNS = words('me him them us himself herself itself themselves myself ourselves yourself');
export const DETERMINERS = words(
  'the a an this that these those my your his her its our their some any no each every all both another either neither several many most few more much such one',
);
export const POSSESSIVES = words('my your his her its our their whose');
export const PREPOSITIONS = words(
  'of in on at for from by with about against over under between among through during after before since until without within to into onto toward towards across behind beyond near amid despite via per upon like including concerning regarding around off out up down above below',
);
export const COORDINATORS = words('and or but nor yet');
/** Words that open a subordinate clause. */
export const SUBORDINATORS = words(
  'that because when whenever if whether while as although though unless where wherever why how what than so lest once',
);
export const RELATIVES = words('who which that whom whose');
/** Words that take up one of the two named last: how many names back it stands. */
export const TAKEN_UP: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['latter', 1],
  ['former', 2],
]);
export const NEGATIONS = words("not n't never no neither nor hardly");
/** Words that open a clause set against the one before. */
export const CONTRASTS = words('but while although though whereas yet');
/** Days and other times that stand bare beside a cue: "said Friday". */
export const TIMES = words(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later recently afterward afterwards once',
);
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** After "last", "this", "next", "that": a time. */
export const PERIODS = words(
  'week month year night morning afternoon evening weekend summer spring fall winter day time spring',
);
/** Verbs that only lead to the infinitive after them and join its cue: "went on to say". */
export const LIGHT_VERBS = words(
  'go come continue try begin start seem appear manage happen tend rush proceed use help get struggle work',
);
