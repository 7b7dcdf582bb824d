/** What a lexis asks about words. The caller gives it, so that what looks up no vectors need not carry them. */
export interface WordKnowledge {
  /** How likely a careful reader is to align two words, 0..1; symmetric. */
  affinity(a: string, b: string): number;
  /** The vector of a lower-case word; undefined where there is none. */
  vectorOf(word: string): Float32Array | undefined;
}
