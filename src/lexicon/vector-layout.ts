/** Numbers in a vector. */
export const DIMENSIONS = 100;

/** Choices for each part of a vector: as many as a character of a table can tell apart. */
export const CHOICES = 92;

export interface VectorTier {
  /** The rarest words of the tier, as a character of RANKS. */
  readonly rarest: string;
  /** Parts of equal width into which vectors are cut; a character of code for each. */
  readonly parts: number;
}

/**
 * Words by how finely their vectors are kept. Frequent ones (rank up to about 5,500, three in four content words of a
 * text) are worth 25 characters; the rest up to rank 30,000, many of them names, ten. Spread evenly, the same bytes keep
 * much less of the cosine of two words of a text (correlation .83 against .92).
 */
export const VECTOR_TIERS: readonly VectorTier[] = [
  { rarest: 'T', parts: 25 },
  { rarest: 'X', parts: 10 },
];

/** The tier of a word by its character in RANKS: 0, 1, or -1 for a word without a vector. */
export function tierOf(rank: string): number {
  for (let tier = 0; tier < VECTOR_TIERS.length; tier++) if (rank <= VECTOR_TIERS[tier]!.rarest) return tier;
  return -1;
}
