import type { Relation } from '../alignment/alignment.js';
import type { Kind, Subtype } from '../discrepancies/discrepancy.js';
import type { Grade } from '../topics/topic.js';
import type { PageWords } from './page-words.js';
import type { PictureWords } from './picture-words.js';

/**
 * Every word that a report shows. `{name}` in a phrase is filled in. Another language is another value of this type:
 * the compiler says which phrases it lacks, except for `reasons` and `notes`, whose codes grow with the detectors; a code
 * without a phrase is shown as it is.
 */
export interface Words {
  /** BCP 47 tag of the language that the words are in. */
  readonly language: string;
  /** Names of the kinds of finding. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What was found, in a phrase. `{a}`: the readouts that name the detail; `{b}`: those that differ or lack it. */
  readonly findings: { readonly [K in Kind]: Readonly<Record<Subtype<K>, string>> };
  /** Names of the grades of coverage. */
  readonly grades: Readonly<Record<Grade, string>>;
  /** Names of the relations of claims. */
  readonly relations: Readonly<Record<Relation, string>>;
  /** A phrase for each code of a reason, with the details of the reason in braces: `{left}`. */
  readonly reasons: ReadonlyMap<string, string>;
  /** A sentence for each code of a note, with its details in braces. */
  readonly notes: ReadonlyMap<string, string>;
  /** Heads, names of facts and joining words. */
  readonly labels: Labels;
  /** What only a page shows. */
  readonly page: PageWords;
  /** Around a quote: opening and closing. */
  readonly quotationMarks: readonly [string, string];
  /** What only pictures say. */
  readonly pictures: PictureWords;
}

/** Heads, names of facts and joining words of a report. */
export interface Labels {
  /** An event without a title. */
  readonly untitled: string;
  /** Head of the names of sources. */
  readonly source: string;
  /** The side that a source speaks for. */
  readonly party: string;
  /** The kind of a source, or of a finding. */
  readonly kind: string;
  /** When a text was published. */
  readonly published: string;
  /** Title of the table of topics and readouts. */
  readonly coverage: string;
  /** Head of the topics. */
  readonly topic: string;
  /** Title of the findings. */
  readonly differs: string;
  /** Where there is no finding. */
  readonly nothingDiffers: string;
  /** Title of the points that readouts share. */
  readonly agreement: string;
  /** Title of the profiles. */
  readonly profile: string;
  /** Title of the notes. */
  readonly notes: string;
  /** In place of a quote where nothing comes near. */
  readonly notFound: string;
  /** Before the quote that came closest to a missing detail. */
  readonly nearest: string;
  /** Before a point that is shared in part only. */
  readonly inPart: string;
  /** Before the reasons. */
  readonly because: string;
  /** Before a score. */
  readonly score: string;
  /** Head of the lengths of readouts. */
  readonly size: string;
  /** `{phrase}` and `{context}`: quoted words and the claim they stand in. */
  readonly inContext: string;
  /** Length of a readout: `{count}` words, and their `{share}` of all. */
  readonly length: string;
  /** A share: `{number}`, 0..100. */
  readonly percent: string;
  /** What a table has no room for: `{count}`. */
  readonly more: string;
  /** Between the last two of a list, with its blanks. */
  readonly and: string;
  /** The last line of a report: `{version}` and `{threshold}`. */
  readonly settings: string;
  /** Before who took the first step. */
  readonly initiator: string;
  /** Before the topics in the order of a text. */
  readonly topicOrder: string;
  /** Before the share of words of the own side. */
  readonly ownSpeech: string;
  /** Before the share of words of other sides. */
  readonly otherSpeech: string;
  /** Before the share of words of all together. */
  readonly jointSpeech: string;
  /** Before the warm words. */
  readonly positive: string;
  /** Before the harsh words. */
  readonly negative: string;
  /** Before the disputed terms used. */
  readonly termsUsed: string;
  /** Before the disputed terms avoided. */
  readonly termsAvoided: string;
  /** Before the claims on what comes next. */
  readonly nextSteps: string;
  /** Before the claims found in no other readout. */
  readonly alone: string;
}
