import { words } from './word-set.js';

/*
 * Words by which a phrase beside a cue goes on, or ends, as the finder of attributions needs them (Quirk et al. 1985, A Comprehensive
 * Grammar of the English Language, chapters 6, 8, 9, 15 and 16).
 */

/** Lead on from a person to what he is of: "the head of the fund", "ambassador at large". */
export const TITLE_LINKS = words('of for at');
/** The same where a place may follow: "reporters in Kyiv", "envoys from Asia". */
export const PERSON_LINKS = words('of for at from in');
/** Lead from a hearer to what he is told of: "warned them against it" (16.60). */
export const TOLD_OF = words('about of against on');
/** Lead from a noun of saying or wanting to its content: "support for", "concern over" (17.51). */
export const NOUN_LINKS = words('of for about on over against to with toward towards regarding');
/** Lead from an adjective of belief or feeling to its content: "confident of", "opposed to" (16.69). */
export const ADJECTIVE_LINKS = words('about of with by over to at in on for');
/** Open what is asked or told: "told them that", "asked whether" (15.4 and 15.5). */
export const CONTENT_OPENERS = words('that whether if what why how when where who which');
/** Open a clause that can stand in no noun phrase's place, unlike "that" and "whether" (15.24). */
export const ADVERBIAL_OPENERS = words('because as than if so although while');
/** Open what stands beside a cue and is neither its source nor its content: "said in Kyiv", "told by phone" (8.1). */
export const ADJUNCT_OPENERS = words('in on at during to of after from through via before with about');
/** End a source that follows its cue: what comes behind them tells when or to whom, not who. */
export const ENDS_SOURCE = words('to during after before about since via through');
/** Belong to a source that follows its cue ("the ministry in Tokyo") unless a time or an occasion comes behind them. */
export const MAY_END_SOURCE = words('in on at from with');
/** Open a clause or a phrase of time, so that a verb behind them may have a subject of its own. */
export const CLAUSE_PREPOSITIONS = words('since before after until');
/** Begin a noun phrase for certain. */
export const OPENS_NOUN_PHRASE = words('the a an his her its their these those');
/** Adverbs that belong to the subject behind them: "nearly forty countries said" (7.56). */
export const OF_SUBJECT = words('even only not nearly about almost roughly just more at');
/** Prepositions that may count or compare what comes behind them: "over forty countries said". */
export const COUNTS_OR_COMPARES = words('like over under around');
/** Point at a time beside them: "last week", "this morning". */
export const POINTS_AT_TIME = words('last this');
/** The same where a subject follows: "that day the envoy said". */
export const POINTS_AT_TIME_BEFORE_SUBJECT = words('last this that');
/** Conjunctions at the front of a statement that are no part of it. */
export const OPENING_JOINTS = words('but and so yet or');

/** Nouns and quantifiers that are several without an s (5.78, 6.48). */
export const BARE_PLURALS = words('people women men police media many most some few');
/** Past participles like their base form, of verbs that are cues (3.16). */
export const BARE_PARTICIPLES = words('read put cast set hit cut');
/** Auxiliaries in the past; a verb without one shows its tense by its ending. */
export const PAST_AUXILIARIES = words('was were had did');
/** Forms of auxiliaries that make no clause finite. */
export const NON_FINITE_AUXILIARIES = words('being having');
/** Verbs beside "be" that lead to an adjective of the subject (16.21). */
export const LINKING_VERBS = words('feel remain become sound');
/** Words beside the pronouns that "is" is drawn onto: "that's", "there's". */
export const DRAWS_IS = words('that there here what where how');
