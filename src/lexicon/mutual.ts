/**
 * Verbs of acts that two do together: "X met Y" and "Y met X" say the same (Levin 1993, 36: verbs of social interaction, and
 * 22: combining). Calling and inviting are not among them: who called is a matter of its own (see `initiative.ts`).
 */
export const MUTUAL: ReadonlySet<string> = new Set(
  (
    'meet talk speak discuss chat converse confer consult negotiate debate agree disagree argue quarrel exchange share ' +
    'cooperate collaborate compete contact call phone telephone trade marry join match resemble border collide be have'
  ).split(' '),
);

/** Of these, acts of talk whose passive hides nobody where two sides met: "trade was discussed" means by both. */
export const TALKED_TOGETHER: ReadonlySet<string> = new Set('discuss debate negotiate exchange'.split(' '));

/** Verbs that tell one deal from either end: "X bought it" and "it was sold to X" agree (Lyons 1977, Semantics, 9.1: converses). */
export const CONVERSES: ReadonlySet<string> = new Set(
  'buy sell lend borrow give take receive send win lose export import teach learn lease rent precede follow come go bring'.split(
    ' ',
  ),
);

/** Verbs of which one thing has one subject at a time: who controls it, nobody else does (Levin 1993, 15.2 and 47.8, states of holding). */
export const HELD_BY_ONE: ReadonlySet<string> = new Set('control hold own occupy possess govern win'.split(' '));
