// What the quality figures need of the library; bundled on the fly, never shipped.

export { compareClaims } from '../../src/alignment/compare-claims.js';
export { alignPhrases } from '../../src/alignment/phrases.js';
export { compareWith } from '../../src/compare.js';
export * from '../training/internals.js';
export * from '../training/pair-internals.js';
