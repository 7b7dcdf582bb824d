import type { Signal } from '../alignment.js';
import { sharedMembers } from '../marks.js';

/** Countries that both name among those that either names (Jaccard); 0 where neither names one. */
export const places: Signal = {
  name: 'places',
  measure: ({ a, b }) => {
    const both = sharedMembers(a.marks.countries, b.marks.countries);
    return both / (a.marks.countries.size + b.marks.countries.size - both || 1);
  },
};
