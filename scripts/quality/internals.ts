// What the quality figures need of the library; bundled on the fly, never shipped.

export { similarity } from '../../src/alignment/similarity.js';
export { compareWith } from '../../src/compare.js';
export * from '../training/internals.js';
