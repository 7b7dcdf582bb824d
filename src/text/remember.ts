/** Answers kept for one function; the next one makes it forget them all. */
const MOST_KEPT = 20_000;
/** Longer words are rare, and each is another. */
const LONGEST_KEPT = 24;

/**
 * The same function of a word, working each answer out once while it is asked for often: texts of one field use the same few
 * thousand words. What it keeps never shows in a result, only in the time, so `of` must be pure. Answers are shared: do not write
 * into them.
 */
export function remember<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  let known: Map<string, Answer> | undefined;
  return (word) => {
    if (word.length > LONGEST_KEPT) return of(word);
    if (known === undefined || known.size >= MOST_KEPT) known = new Map();
    let answer = known.get(word);
    if (answer === undefined && !known.has(word)) {
      const copy = copyOf(word);
      answer = of(copy);
      known.set(copy, answer);
    }
    return answer as Answer;
  };
}

/** The same string built anew: what is cut from a text may keep the whole text in memory. */
export function copyOf(word: string): string {
  return word.split('').join('');
}
