/** What analysts note of a readout by hand. Shares are 0..1 of its words. */
export interface Profile {
  readonly readout: string;
  readonly words: number;
  /** Words of this readout among the words of all. */
  readonly share: number;
  /** Who called, asked or invited, as the readout says it; absent where it does not say. */
  readonly initiator?: { readonly name: string; readonly claim: string; readonly quote: string };
  /** Labels of the topics it covers, first told first. */
  readonly topicOrder: readonly string[];
  /** Share of words said by its own party, by the other parties, by all together. */
  readonly ownSpeech: number;
  readonly otherSpeech: number;
  readonly jointSpeech: number;
  /** Loaded and tone words as written, with how often they stand, most frequent first. */
  readonly tone: { readonly positive: readonly string[]; readonly negative: readonly string[] };
  /** Words of disputed terms that it uses, and those that others use and it never does ("war"). */
  readonly termsUsed: readonly string[];
  readonly termsAvoided: readonly string[];
  /** Ids of claims on what comes next. */
  readonly nextSteps: readonly string[];
  /** Ids of claims found in no other readout. */
  readonly alone: readonly string[];
  readonly publishedAt?: string;
}
