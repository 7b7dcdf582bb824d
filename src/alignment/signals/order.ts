import type { Signal } from '../alignment.js';

/** How near the places of two statements in their readouts are: 1 the same place, 0 the first against the last. */
export const order: Signal = {
  name: 'order',
  measure: ({ a, b }) => 1 - Math.abs(a.statement.position - b.statement.position),
};

/** 1 where both open their readout, else 0: openings tell that the event took place. */
export const opening: Signal = {
  name: 'opening',
  measure: ({ a, b }) => (a.statement.index === 0 && b.statement.index === 0 ? 1 : 0),
};
