import { words } from './word-set.js';
/**
 * Verbs and nouns of bringing something up. What is said not to have been brought up, and is brought up elsewhere, is denied
 * to have been there. By hand, from WordNet's verb.communication.
 */
export const MENTIONS: ReadonlySet<string> = new Set(
  (
    'mention raise discuss address broach cover touch talk speak refer consider table tackle review ' + // verbs
    'reference discussion debate talks question issue topic'
  ) // nouns
    .split(' '),
);

/** Verbs that say with a particle that their subject was brought up: "Ukraine never came up". By hand, from WordNet's verb.communication. */
export const MENTIONED_BY_PARTICLE: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['come', 'up'],
  ['crop', 'up'],
]);

/** Verbs whose object is said to be there, and that carry no other meaning: "had no contact", "made no mention". */
export const EXISTENCE: ReadonlySet<string> = new Set(
  'be have make take give do get contain include hold see receive issue'.split(' '),
);

/** Verbs of coming upon a thing: nobody who found none says that it was there, but who "did not find it" may (Levin 1993, 30.1 and 84). */
export const COMING_UPON: ReadonlySet<string> = new Set('find detect observe register'.split(' '));

/** Nouns for what shows that a thing was there: who saw no sign of it says that it was not, as far as he knows (WordNet: "evidence", "indication"). */
export const SIGNS: ReadonlySet<string> = new Set('evidence sign indication trace proof'.split(' '));

/** Verbs whose subject is said to be there or to have come about. */
export const OCCURRENCE: ReadonlySet<string> = new Set('exist happen occur arise'.split(' '));

/** Occasions on which things are brought up. */
export const OCCASIONS_OF_TALK: ReadonlySet<string> = new Set(
  'talk talks call conversation meeting discussion agenda dialogue consultation exchange focus'.split(' '),
);

/** Of these, such as have a length: "a two-hour call"; how they were held tells two of them apart. */
export const HELD_BY: ReadonlyMap<string, 'phone' | 'face' | 'any'> = /* @__PURE__ */ new Map([
  ['call', 'phone'],
  ['meeting', 'face'],
  ['talk', 'any'],
  ['talks', 'any'],
  ['conversation', 'any'],
  ['discussion', 'any'],
  ['dialogue', 'any'],
  ['consultation', 'any'],
  ['exchange', 'any'],
]);

/** Verbs whose object is how long their subject went on: "lasted two hours", "ran to an hour" (Levin 1993, 54: verbs of measure). */
export const LASTING: ReadonlySet<string> = new Set('last run go take continue span'.split(' '));

/** Verbs of talking together that take a length: "spoke for an hour". */
export const TALKING: ReadonlySet<string> = new Set(
  'talk speak meet converse confer negotiate chat consult'.split(' '),
);

/** What a thing is called that was talked of: "was not a topic of the talks". By hand, from WordNet's noun.communication. */
export const TALKED_OF: ReadonlySet<string> = new Set(['topic', 'subject']);

/** Begin a subject by which a text may speak of its own side. */
export const OF_ONESELF = words('our its');
