import type { Relation } from '../alignment/alignment.js';
import type { Kind, SUBTYPES } from '../discrepancies/discrepancy.js';
import type { Grade } from '../topics/topic.js';

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
  /** Around a quote: opening and closing. */
  readonly quotationMarks: readonly [string, string];
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

export const english: Words = {
  language: 'en',
  kinds: {
    omission: 'omission',
    framing: 'framing',
    contradiction: 'contradiction',
    attribution: 'attribution',
    emphasis: 'emphasis',
  },
  findings: {
    omission: {
      absent: 'told by {a}, not found in {b}',
      vague: 'told by {a}, only in general terms by {b}',
    },
    framing: {
      term: 'other words for it: {a} / {b}',
      vagueness: 'named by {a}, blurred by {b}',
      strength: 'a firmer or a weaker verb: {a} / {b}',
      evaluation: 'a different tone: {a} / {b}',
      agency: 'who acts is told differently: {a} / {b}',
      scope: 'wider or narrower: {a} / {b}',
    },
    contradiction: {
      quantity: 'numbers that cannot both hold: {a} / {b}',
      time: 'times that cannot both hold: {a} / {b}',
      polarity: 'one affirms what the other denies: {a} / {b}',
      role: 'who did it to whom: {a} / {b}',
      initiator: 'who took the first step: {a} / {b}',
      exclusive: 'one rules out what the other reports: {a} / {b}',
      existence: 'whether it happened at all: {a} / {b}',
    },
    attribution: {
      speaker: 'said by different speakers: {a} / {b}',
      'joint-or-single': 'said by all together or by one alone: {a} / {b}',
      impersonal: 'with or without a speaker: {a} / {b}',
      'words-in-mouth': 'words told as the other side’s: {a} / {b}',
    },
    emphasis: {
      order: 'told earlier or later: {a} / {b}',
      share: 'given more or less room: {a} / {b}',
    },
  },
  grades: { named: 'named', vague: 'vague', omitted: 'omitted', 'not-comparable': 'not comparable' },
  relations: { agree: 'agreement', partial: 'partial agreement', framing: 'framing', contradiction: 'contradiction' },
  reasons: new Map(),
  notes: new Map(),
  quotationMarks: ['“', '”'],
  labels: {
    untitled: 'Untitled event',
    source: 'Source',
    party: 'Side',
    kind: 'Kind',
    published: 'Published',
    coverage: 'Who names what',
    topic: 'Topic',
    differs: 'What differs',
    nothingDiffers: 'No difference was found.',
    agreement: 'What they share',
    profile: 'Profiles',
    notes: 'Notes',
    notFound: 'not found',
    nearest: 'not found; nearest:',
    inPart: 'in part:',
    because: 'Why:',
    score: 'score',
    size: 'Length',
    inContext: '{phrase} in {context}',
    length: '{count} words ({share})',
    percent: '{number} %',
    more: '… and {count} more',
    and: ' and ',
    settings:
      'readout-diff {version}, threshold {threshold}. Quotes are exact. “Not found” means not found in this text at this threshold. Scores run from 0 to 1 and are not probabilities.',
    initiator: 'First step by',
    topicOrder: 'Topics in order',
    ownSpeech: 'Words of its own side',
    otherSpeech: 'Words of other sides',
    jointSpeech: 'Words of all together',
    positive: 'Warm words',
    negative: 'Harsh words',
    termsUsed: 'Disputed terms used',
    termsAvoided: 'Disputed terms avoided',
    nextSteps: 'Next steps',
    alone: 'Found here only',
  },
};
