import type { Signal } from '../alignment.js';
import { sharedMembers } from '../marks.js';

/**
 * Things that go by rival names and that both statements name, whatever they call them ("invasion", "crisis", "operation"): shared
 * ones over the geometric mean of both counts, 0 none, 1 all.
 */
export const things: Signal = {
  name: 'rival names',
  measure: ({ a: { traits: a }, b: { traits: b } }) => {
    const shared = sharedMembers(a.things, b.things);
    return shared === 0 ? 0 : Math.min(1, shared / Math.sqrt(a.things.size * b.things.size));
  },
};
