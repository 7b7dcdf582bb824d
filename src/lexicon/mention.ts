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

/** Verbs that say that something is there or took place, and carry no other meaning. */
export const EXISTENCE: ReadonlySet<string> = new Set(
  'be exist have make happen occur take contain include hold see'.split(' '),
);

/** Occasions on which things are brought up. */
export const OCCASIONS_OF_TALK: ReadonlySet<string> = new Set(
  'talk talks call conversation meeting discussion agenda dialogue consultation exchange focus'.split(' '),
);
