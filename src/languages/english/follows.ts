/**
 * What a word can be to the tagger: finer than the parts of speech it ends up as, for the form of a verb tells what may follow.
 * `between` is an adverb behind which the verb still stands that its auxiliary asks for ("do not target").
 */
export const STATES = [
  'start',
  'determiner',
  'possessive',
  'genitive',
  'adjective',
  'noun',
  'plural',
  'name',
  'present',
  'past',
  'base',
  'participle',
  'gerund',
  'be',
  'have',
  'modal',
  'to',
  'adverb',
  'between',
  'preposition',
  'coordinator',
  'conjunction',
  'pronoun',
  'number',
  'punctuation',
  'other',
] as const;
export type State = (typeof STATES)[number];

/**
 * How readily one state follows another, in bits; 0 where nothing is said. Set by hand from grammar, then checked against the
 * tags of another reader; each line gives what stands before and then what follows it.
 */
const FOLLOWS = `
start        noun+1 name+1 determiner+1 pronoun+1 base-1 present-2 past-3 participle-1 to-1 between-9
determiner   noun+3 plural+3 adjective+3 name+1 number+1 participle+0 gerund-1 adverb-1 base-7 present-7 past-7 preposition-5 conjunction-6 pronoun-7 be-7 have-7 modal-7 to-7 determiner-4 between-9
possessive   noun+3 plural+3 adjective+3 name+1 number+1 participle+0 gerund-1 adverb-2 base-8 present-8 past-8 preposition-6 conjunction-6 pronoun-7 be-7 have-7 modal-7 to-7 determiner-4 between-9
genitive     noun+3 plural+3 adjective+3 name+1 number+1 participle+0 gerund+2 adverb-2 base-8 present-8 past-8 preposition-6 conjunction-6 pronoun-7 be-7 have-7 modal-7 to-7 determiner-4 between-9
adjective    noun+3 plural+3 adjective+1 name+1 gerund-1 base-4 present-4 past-3 participle-2 be-1 pronoun-3 to+1 between-9
noun         noun+1 plural+1 present+0 past+2 participle+1 adjective-2 base-3 gerund-1 be+1 have+1 modal+1 preposition+1 genitive+2 to+1 name-1 adverb+0 between-9
plural       noun-2 plural-2 present+1 past+2 participle+1 adjective-2 base-3 gerund+0 be+1 have+1 modal+1 preposition+1 genitive+2 to+1 name-1 adverb+0 between-9
name         name+2 noun+1 plural+1 present+1 past+2 participle+0 adjective-2 base-3 gerund-1 be+1 have+1 modal+1 preposition+1 genitive+3 to+1 between-9
present      base-4 present-4 past-4 participle-1 noun+0 plural+0 adjective+0 determiner+1 preposition+0 to+1 gerund+0 be-3 modal-4 conjunction+1 pronoun+1 punctuation-2 between-9
past         base-4 present-4 past-4 participle-1 noun+0 plural+0 adjective+0 determiner+1 preposition+1 to+1 gerund+0 be-3 modal-4 conjunction+1 pronoun+1 between-9
base         genitive-3 base-3 present-5 past-5 participle-1 noun+0 plural+0 adjective+1 determiner+2 preposition+1 to+1 gerund+0 be-4 modal-4 conjunction+1 pronoun+2 punctuation-1 between-9
participle   base-4 present-5 past-5 participle-2 noun+0 plural+0 adjective-1 preposition+2 to+2 gerund-1 be-3 modal-4 adverb+1 pronoun+0 between-9
gerund       base-5 present-5 past-5 participle-1 noun+0 plural+0 adjective+0 determiner+2 preposition+1 to+1 be-2 modal-3 pronoun+1 between-9
be           participle+3 gerund+4 adjective+2 noun-1 plural-1 base-7 present-7 past-7 determiner+1 adverb+1 modal-5 be-1 name-1 between-9
have         participle+4 base-7 present-7 past-5 noun-1 plural-1 adjective-2 determiner-4 be+2 have+0 adverb+2 to+0 gerund-6 modal-6 pronoun-2 number-3 preposition-3 name-3 between-9
modal        base+5 be+3 have+4 present-8 past-8 participle-6 gerund-6 noun-4 plural-5 adjective-4 adverb+1 determiner-4 pronoun+0 name-2 modal-4 to-6 preposition-3 punctuation-2 between+1
to           base+4 be+3 have+3 present-8 past-8 participle-7 gerund-6 noun-6 plural-8 adjective-8 determiner-9 name-8 number-8 pronoun-9 preposition-8 possessive-9 adverb-2 punctuation-7 conjunction-8 modal-8 genitive-8 other-6 between-2
adverb       modal-2 adjective+2 past+1 present+0 participle+1 base+0 noun-2 plural-2 adverb+1 gerund+0 between-9
between      base+5 be+3 have+3 present-8 past-8 participle-6 gerund-6 noun-4 plural-5 adjective-2 adverb+1 determiner-3 pronoun-1 name-2 modal-4 to-3 preposition-2 punctuation-1 between+1
preposition  noun+1 plural+1 name+2 determiner+2 possessive+1 adjective+1 gerund+1 number+1 pronoun+1 base-6 present-6 past-6 participle-2 be-5 have-5 modal-6 to-5 conjunction-3 preposition-1 adverb-1 between-9
coordinator  noun+1 plural+1 name+1 determiner+1 adjective+1 pronoun+1 present-1 past+0 base+0 participle+0 gerund+0 modal-1 be-1 between-9
conjunction  noun+1 plural+1 name+1 determiner+2 adjective+1 pronoun+2 possessive+1 present-4 past-4 base-4 participle-1 gerund+0 modal-4 be-4 have-4 between-9
pronoun      present+2 past+3 base+0 participle-1 noun-4 plural-4 adjective-3 gerund-2 be+3 have+3 modal+3 name-2 preposition+1 determiner-1 to+1 genitive-4 between-9
number       be-3 noun+2 plural+3 adjective+1 present-2 past-1 base-3 gerund-1 between-9
punctuation  determiner+1 pronoun+1 name+1 conjunction+1 noun+0 past+0 base-1 genitive-4 between-9
other        noun+0 between-9
`;

let table: Int8Array | undefined;

/** The table above as a matrix: bits at `before * STATES.length + after`. */
export function followBits(): Int8Array {
  if (table) return table;
  const bits = new Int8Array(STATES.length * STATES.length);
  for (const line of FOLLOWS.trim().split('\n')) {
    const [before = '', ...cells] = line.trim().split(/ +/);
    for (const cell of cells) {
      const sign = cell.search(/[+-]/);
      const after = STATES.indexOf(cell.slice(0, sign) as State);
      bits[STATES.indexOf(before as State) * STATES.length + after] = Number(cell.slice(sign));
    }
  }
  table = bits;
  return bits;
}
