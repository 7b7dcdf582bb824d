// Do scores mean what they say? Share of true cases among the scores of each tenth.

const BINS = 10;

/** Bins with their mean score and share of true cases, and the mean distance of the two, weighed by the cases (expected calibration error). */
export function reliability(scored) {
  const bins = Array.from({ length: BINS }, (_, i) => ({
    from: i / BINS,
    to: (i + 1) / BINS,
    cases: 0,
    score: 0,
    held: 0,
  }));
  for (const [score, y] of scored) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
    bin.cases += 1;
    bin.score += score;
    bin.held += y;
  }
  for (const bin of bins) {
    bin.score /= bin.cases || 1;
    bin.held /= bin.cases || 1;
  }
  const error =
    bins.reduce((sum, { cases, score, held }) => sum + cases * Math.abs(score - held), 0) / (scored.length || 1);
  return { bins, error };
}
