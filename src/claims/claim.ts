import type { Name, Token } from '../languages/language.js';
import type { Span } from '../text/span.js';
import type { Syntax } from './syntax.js';

/** Steps of commitment, weakest first: the ladder on which two accounts of one act are compared. */
export const STRENGTHS = ['discussed', 'noted', 'stressed', 'welcomed', 'agreed', 'signed'] as const;
/** A step of commitment: `discussed` binds least, `signed` most. */
export type Strength = (typeof STRENGTHS)[number];

/** Who says a claim, to whom, and how. Every field that the text does not show is absent. */
export interface Speaker {
  /** The words that name the speaker, as written, or as resolved from a pronoun or an earlier sentence. */
  readonly name?: string;
  /** ISO 3166 code of the country the speaker stands for. */
  readonly country?: string;
  /** To whom it is said, as written. */
  readonly addressee?: string;
  /** Lemma of the verb or noun that introduces the words: `say`, `statement`. */
  readonly cue?: string;
  /** The words stand in quotation marks. */
  readonly quoted: boolean;
  /** Several speak as one: "the two leaders agreed", "both sides". */
  readonly joint: boolean;
  /** Nobody is named: "it was noted". */
  readonly impersonal: boolean;
  /** The speaker's words as told by somebody else ("Xi said, according to state media"). */
  readonly reported: boolean;
}

/** A number with what it counts, in base units (metres, minutes, units of a currency). */
export interface Quantity extends Span {
  /** Always `quantity`: tells the slots apart. */
  readonly type: 'quantity';
  /** The number, in `unit`; the lower end of a range. */
  readonly value: number;
  /** `length`, `duration`, `percent`, `money`, `mass`, ... or `count`. */
  readonly dimension: string;
  /** Base unit of the dimension (`m`, `min`, `%`, `USD`), or the lemma of what is counted. */
  readonly unit: string;
  /** `about`, `nearly`, `more than` stand before it: the value is not meant exactly. */
  readonly approximate: boolean;
  /** Upper end of a range ("22-33%"); `value` is then the lower end. */
  readonly upTo?: number;
  /** `least`: "more than", "at least"; `most`: "less than", "up to". */
  readonly bound?: 'least' | 'most';
}

/** A date or a clock time. Parts that neither the text gives nor the date of the event settles are absent. */
export interface Moment extends Span {
  /** Always `moment`: tells the slots apart. */
  readonly type: 'moment';
  /** Such as 2025. */
  readonly year?: number;
  /** 1 January .. 12 December. */
  readonly month?: number;
  /** Of the month, 1..31. */
  readonly day?: number;
  /** 0 Sunday .. 6 Saturday. */
  readonly weekday?: number;
  /** Minutes after midnight, 0..1439. */
  readonly minute?: number;
  /** Offset from UTC in minutes, east positive, where a zone is named. */
  readonly zone?: number;
}

/** A country named or meant by name, demonym, capital or metonym. */
export interface Place extends Span {
  /** Always `place`: tells the slots apart. */
  readonly type: 'place';
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

/** Who does what to whom, where the sentence shows it: agent and patient as written, the verb in its dictionary form. */
export interface Role {
  /** Who does it, as written, without article; absent where the sentence does not show it. */
  readonly agent?: string;
  /** Dictionary form of the verb: `sign`. */
  readonly verb: string;
  /** To whom or what it is done, as written, without article; absent where the sentence does not show it. */
  readonly patient?: string;
  /** The verb stands in the passive: "was signed by". */
  readonly passive: boolean;
}

/** What a claim says in a form that can be checked against another claim. Each list is in text order and may be empty. */
export interface Slots {
  /** Numbers with what they count or measure. */
  readonly quantities: readonly Quantity[];
  /** Dates and clock times. */
  readonly moments: readonly Moment[];
  /** Countries. */
  readonly places: readonly Place[];
  /** Who does what to whom, in the order of the verbs. */
  readonly roles: readonly Role[];
}

/** The smallest statement worth aligning: one proposition of one readout. */
export interface Claim {
  /** `<readout id>#<number>`, numbered in text order from 0. */
  readonly id: string;
  /** Id of the readout it stands in. */
  readonly readout: string;
  /** Where it stands in the readout's text. */
  readonly span: Span;
  /** Exactly `text.slice(span.start, span.end)`. */
  readonly quote: string;
  /** The sentence that the claim was cut from. */
  readonly sentence: Span;
  /** Whose words it gives. */
  readonly speaker: Speaker;
  /** `negative` where the main statement is denied: "was not mentioned". */
  readonly polarity: 'positive' | 'negative';
  /** Where the claim stands on the ladder; absent where its verb is on no step. */
  readonly strength?: Strength;
  /** What it says in numbers, times, countries and roles. */
  readonly slots: Slots;
}

/** A claim with what the reader of its language saw: the working form, which never leaves the library. */
export interface ReadClaim {
  readonly claim: Claim;
  /** The tokens inside the claim's span. */
  readonly tokens: readonly Token[];
  /** The names that lie inside the claim's span; token numbers count from the first of `tokens`. */
  readonly names: readonly Name[];
  /** BCP 47 primary tag of the reader. */
  readonly language: string;
  /** Where the sentence of the claim names who speaks, with which verb and to whom: the words around what is said. */
  readonly frames: readonly Span[];
  /** The verbs and phrases of `tokens`. */
  readonly syntax: Syntax;
}
