import type { Signal } from '../alignment.js';

/**
 * How well the best other partner of either statement, in the other's readout, meets its words: mean of both sides. Two
 * statements that have no better partner are likelier to speak to one point than their words alone say.
 */
export const rivals: Signal = { name: 'rivals', measure: ({ rival }) => rival };
