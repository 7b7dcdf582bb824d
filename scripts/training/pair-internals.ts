// What the training scripts of the functions on two texts need of the library's inside; bundled on the fly, never shipped.

export { Lexis } from '../../src/alignment/lexis.js';
export { similarity } from '../../src/alignment/similarity.js';
export { measureSimilarity, SIMILARITY_MEASURES } from '../../src/alignment/similarity-measures.js';
export { WORD_EVIDENCE, wordAffinity, wordEvidence } from '../../src/alignment/word-affinity.js';
export { readWording, wordingOf } from '../../src/alignment/wording.js';
export { english } from '../../src/languages/english.js';
