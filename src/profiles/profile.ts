/** What analysts note of a readout by hand. Shares are 0..1: 0 none of the words, 1 all of them. */
export interface Profile {
  /** Id of the readout. */
  readonly readout: string;
  /** Words of its claims, from 0; punctuation counts for none. */
  readonly words: number;
  /** Its words among the words of all readouts, 0..1. */
  readonly share: number;
  /** Who called, asked or invited, as the readout says it; absent where it does not say. */
  readonly initiator?: {
    /** Who it was, as written. */
    readonly name: string;
    /** Id of the claim that says so. */
    readonly claim: string;
    /** The claim, as written. */
    readonly quote: string;
  };
  /** Labels of the topics it covers, first told first. */
  readonly topicOrder: readonly string[];
  /** Share of its words that are told as said by its own party. */
  readonly ownSpeech: number;
  /** Share told as said by other parties. */
  readonly otherSpeech: number;
  /** Share told as said by all together. What nobody is said to have said counts for none of the three. */
  readonly jointSpeech: number;
  /** Loaded words and words for the tone of talks, each once, most frequent first. */
  readonly tone: {
    /** Warm words: `constructive`. */
    readonly positive: readonly string[];
    /** Harsh words: `barbaric`. */
    readonly negative: readonly string[];
  };
  /** Disputed terms that it uses ("special military operation"), in the order of the alphabet. */
  readonly termsUsed: readonly string[];
  /** Terms that other readouts use for a thing that this one calls something else ("war"), in the order of the alphabet. */
  readonly termsAvoided: readonly string[];
  /** Ids of claims on what comes next. */
  readonly nextSteps: readonly string[];
  /** Ids of claims found in no other readout. */
  readonly alone: readonly string[];
  /** ISO 8601 date or date-time, as the event has it. */
  readonly publishedAt?: string;
}
