import type { Relation } from '../alignment/alignment.js';
import type { Kind, SUBTYPES } from '../discrepancies/discrepancy.js';
import type { Grade } from '../topics/topic.js';
import type { PageWords } from './page-words.js';
import type { PictureWords } from './picture-words.js';

/**
 * Every word that a report shows. `{name}` in a phrase is filled in. Another language is another value of this type:
 * the compiler says which phrases it lacks, except for `reasons` and `notes`, whose codes grow with the detectors; a code
 * without a phrase is shown as it is.
 */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  readonly kinds: { readonly [K in Kind]: string };
  /** What was found, in a phrase. `{a}`: the readouts that name the detail; `{b}`: those that differ or lack it. */
  readonly findings: { readonly [K in Kind]: { readonly [S in (typeof SUBTYPES)[K][number]]: string } };
  readonly grades: { readonly [G in Grade]: string };
  readonly relations: { readonly [R in Relation]: string };
  readonly reasons: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly labels: Labels;
  /** What only a page shows. */
  readonly page: PageWords;
  /** Around a quote: opening and closing. */
  readonly quotationMarks: readonly [string, string];
  /** What only pictures say. */
  readonly pictures: PictureWords;
}

export interface Labels {
  readonly untitled: string;
  readonly source: string;
  readonly party: string;
  readonly kind: string;
  readonly published: string;
  readonly coverage: string;
  readonly topic: string;
  readonly differs: string;
  readonly nothingDiffers: string;
  readonly agreement: string;
  readonly profile: string;
  readonly notes: string;
  readonly notFound: string;
  /** Before the quote that came closest to a missing detail. */
  readonly nearest: string;
  /** Before a point that is shared in part only. */
  readonly inPart: string;
  readonly because: string;
  readonly score: string;
  readonly size: string;
  /** `{phrase}` and `{context}`: quoted words and the claim they stand in. */
  readonly inContext: string;
  /** `{count}` and `{share}`. */
  readonly length: string;
  /** `{number}`, 0..100. */
  readonly percent: string;
  /** `{count}`. */
  readonly more: string;
  readonly and: string;
  /** `{version}` and `{threshold}`. */
  readonly settings: string;
  readonly initiator: string;
  readonly topicOrder: string;
  readonly ownSpeech: string;
  readonly otherSpeech: string;
  readonly jointSpeech: string;
  readonly positive: string;
  readonly negative: string;
  readonly termsUsed: string;
  readonly termsAvoided: string;
  readonly nextSteps: string;
  readonly alone: string;
}
