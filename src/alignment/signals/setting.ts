import type { Signal } from '../alignment.js';

/** 1 where both readouts speak for one party, else 0. */
export const side: Signal = {
  name: 'side',
  measure: ({ a, b }) => (a.statement.party === b.statement.party ? 1 : 0),
};

/** 1 for an event of five statements or fewer, towards 0 for long ones: the fewer there are, the likelier two of them meet. */
export const brevity: Signal = {
  name: 'brevity',
  measure: ({ vocabulary }) =>
    Math.max(0, Math.min(1, 1 - Math.log(Math.max(5, vocabulary.statements.length) / 5) / Math.log(20))),
};
