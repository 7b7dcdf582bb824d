import { kinship } from './kinship.js';
import { wordSenses } from './senses.js';
import { wordNumber } from './vocabulary.js';

/**
 * Endings that make a word of another that is about the same thing (Quirk et al. 1985, appendix I). WordNet derives nouns and verbs
 * from each other; what it leaves apart are adjectives ("defective") and words made in passing ("resupply",
 * "smartphone"). Not here: endings that make persons ("prison", "prisoner") or things ("develop", "developer") of acts.
 */
const ENDINGS = 'ive ful less ing ed ion ation ic al y'.split(' ');
/** Shorter words end like others by chance: "hard", "hardly". */
const SHORTEST_ROOT = 5;
/** The company that a word and what is made of it keep at least (cosine): "product" and "productive" are below. */
const LEAST_COMPANY = 0.1;
/** A hyphen parts: who is "anti-war" makes none. */
const WRITTEN_AS_ONE = /^\p{L}+$/u;

/** Endings of a verb's forms. */
const FORMS = 'ing ed es s e'.split(' ');

/** Whether two words that the dictionary does not have are forms of one verb: "backdated" and "backdating". */
function areForms(one: string, other: string): boolean {
  if (!holdsAt(other, 0, one, SHORTEST_ROOT)) return false;
  const stems = (word: string) =>
    FORMS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_ROOT).map((ending) =>
      word.slice(0, word.length - ending.length),
    );
  const own = stems(one);
  return stems(other).some((stem) => own.includes(stem)) && !hasSense(one) && !hasSense(other);
}

/** Whether of two lower-case words one is made of the other by an affix, so that it is about the same thing. Symmetric. */
export function isDerived(one: string, other: string): boolean {
  const isRoot = one.length < other.length;
  const root = isRoot ? one : other;
  const made = isRoot ? other : one;
  if (root.length < SHORTEST_ROOT) return false;
  if (areForms(one, other)) return one !== other;
  // What the dictionary does not explain says at its end what it is; what it does has a meaning of its own ("resolution").
  if (endsIn(made, root)) return WRITTEN_AS_ONE.test(made) && hasSense(root) && !hasSense(made);
  return holdsAt(made, 0, root, root.length - 1) && hasEnding(made, root) && hasSense(root) && keepCompany(root, made);
}

/** Apart from the words that ask: what a function inside a function reads is put aside at each call, even where it returns at once. */
function hasEnding(made: string, root: string): boolean {
  return endsOf(root).some((stem) => ENDINGS.some((ending) => made === stem + ending));
}

/** Whether a word ends in another, or in its plural. */
function endsIn(word: string, other: string): boolean {
  const at = word.length - other.length;
  if (holdsAt(word, at, other, other.length)) return true;
  return at > 0 && word.charCodeAt(word.length - 1) === PLURAL_S && holdsAt(word, at - 1, other, other.length);
}

/** Whether the first letters of another word stand in a word. Letter by letter, for most words differ in the first, and nothing is cut out. */
function holdsAt(word: string, at: number, other: string, letters: number): boolean {
  for (let i = 0; i < letters; i += 1) if (word.charCodeAt(at + i) !== other.charCodeAt(i)) return false;
  return true;
}

const PLURAL_S = 's'.charCodeAt(0);

function hasSense(word: string): boolean {
  const number = wordNumber(word);
  if (number === undefined) return false;
  const { starts } = wordSenses().ofWord;
  return starts[number + 1]! > starts[number]!;
}

/** A word as it stands before an ending: "dispute" as "disput", "decoy" as it is. */
function endsOf(root: string): string[] {
  return root.endsWith('e') ? [root, root.slice(0, -1)] : [root];
}

/** Words without a vector (cosine of exactly 0) are too rare to mean something else. */
function keepCompany(root: string, made: string): boolean {
  const cosine = kinship(root, made);
  return cosine === 0 || cosine >= LEAST_COMPANY;
}
