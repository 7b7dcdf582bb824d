import type { Signal } from '../alignment.js';

/**
 * Cosine of the runs of four letters of two statements, each weighed by how rare it is within the event: meets names in
 * several spellings and words of one root that no table knows.
 */
export const spelling: Signal = { name: 'spelling', measure: ({ letters }) => letters };
