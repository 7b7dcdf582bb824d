import type { Signal } from '../alignment.js';
import { isOfKind, kindsApart } from '../kinds.js';

/**
 * Of how many kinds one statement is and the other is not, 0 none, 1 all: what is to come seldom answers to what was said, or a
 * list of topics to a verdict. All kinds count alike, since there are too few labelled events to weigh each of them.
 */
export const unlike: Signal = {
  name: 'unlike kinds',
  measure: ({ a, b }) => kindsApart(a.traits.kinds, b.traits.kinds),
};

/** How many of the two put stress on something or demand it, 0, half or 1: what one side stresses is often its own alone. */
export const stress: Signal = {
  name: 'stress',
  measure: ({ a, b }) =>
    (Number(isOfKind(a.traits.kinds, 'stressed')) + Number(isOfKind(b.traits.kinds, 'stressed'))) / 2,
};
