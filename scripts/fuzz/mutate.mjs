// Changes rows of bytes, by chance that a seed repeats.

/** Numbers from 0 to `count` - 1; the same for the same seed (xorshift, Marsaglia 2003). */
export function chance(seed) {
  let state = seed | 0 || 1;
  return (count) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
}

const WORDS = [
  '{"id":"',
  '"readouts":[',
  '“',
  '”',
  'Mr. ',
  'WHO',
  ' said ',
  '\n\n',
  '\u0301',
  '\u202e',
  '٣',
  '👩‍🚀',
  '&#60;',
  ']]>',
  '=1',
].map((word) => Buffer.from(word));
/** Bytes of the longest row. */
export const LONGEST = 900;

/** Rows to begin with: one of nothing, and some of chance. */
export function firstRows(below) {
  const random = (length) => Buffer.from(Array.from({ length }, () => below(256)));
  return [Buffer.alloc(1), ...Array.from({ length: 20 }, (_, i) => random(40 * i))];
}

/** A row like one of the corpus, with one to eight changes. */
export function mutate(corpus, below) {
  let row = Buffer.from(corpus[below(corpus.length)]);
  for (let changes = 1 + below(8); changes > 0; changes -= 1) {
    const at = below(row.length + 1);
    const to = Math.min(row.length, at + 1 + below(40));
    const [before, part, after] = [row.subarray(0, at), row.subarray(at, to), row.subarray(to)];
    const other = corpus[below(corpus.length)];
    row = [
      () => Buffer.concat([before, Buffer.from([below(256)]), row.subarray(at + 1)]),
      () => Buffer.concat([before, Buffer.from([below(256)]), row.subarray(at)]),
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, part, part, after]),
      () => Buffer.concat([before, other.subarray(Math.min(at, other.length))]),
      () => Buffer.concat([before, WORDS[below(WORDS.length)], row.subarray(at)]),
      () => Buffer.concat([before, Buffer.from(Array.from({ length: 40 }, () => below(256))), after]),
    ][below(7)]();
  }
  return row.subarray(0, LONGEST);
}

/** The shortest and plainest row that still fails: parts are taken out, then bytes made zero. */
export async function shrink(row, fails) {
  let best = row;
  for (let size = best.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < best.length; ) {
      const less = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
      if (await fails(less)) best = less;
      else at += size;
    }
  for (let at = 0; at < best.length; at += 1) {
    const plainer = Buffer.from(best);
    plainer[at] = 0;
    if (best[at] !== 0 && (await fails(plainer))) best = plainer;
  }
  return best;
}
