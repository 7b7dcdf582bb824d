import { copyOf } from './remember.js';

/** Places for forms; a power of two. Texts of one field use the same few thousand words. */
const PLACES = 1 << 14;
/** How many places, from its own on, a form may stand in. */
const WIDEST = 8;
/** Longer words are rare, and each is another. */
const LONGEST_KEPT = 24;

/**
 * What is known of word forms, each found by its letters where it stands in a text: nothing is cut out, and no string is hashed, for a
 * form that was met before. A form that finds no place free takes that of another, which is worked out anew when it comes back; so what is
 * kept is bounded and never shows in a result, only in the time. `of` must be pure. Answers are shared: do not write into them.
 */
export class FormTable<Answer extends { readonly text: string }> {
  readonly #of: (form: string) => Answer;
  #places: (Answer | undefined)[] | undefined;

  constructor(of: (form: string) => Answer) {
    this.#of = of;
  }

  /** What is known of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): Answer {
    if (end - start > LONGEST_KEPT) return this.#of(text.slice(start, end));
    this.#places ??= new Array(PLACES).fill(undefined);
    const places = this.#places;
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const own = (hash ^ (hash >>> 15)) & (PLACES - 1);
    let place = own;
    for (let step = 0; step < WIDEST; step += 1) {
      const answer = places[place];
      if (answer === undefined) return this.#keep(places, place, text, start, end);
      if (standsAt(answer.text, text, start, end)) return answer;
      place = (place + 1) & (PLACES - 1);
    }
    return this.#keep(places, own, text, start, end);
  }

  #keep(places: (Answer | undefined)[], place: number, text: string, start: number, end: number): Answer {
    const answer = this.#of(copyOf(text.slice(start, end)));
    places[place] = answer;
    return answer;
  }
}

function standsAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (form.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
