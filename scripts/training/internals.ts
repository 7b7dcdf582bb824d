// What the training scripts need of the library's inside; bundled on the fly, never shipped.
export { AffinityTable } from '../../src/alignment/affinity.js';
export { candidatePairs } from '../../src/alignment/candidates.js';
export { layAgainst } from '../../src/alignment/pair.js';
export { SIGNALS } from '../../src/alignment/signals.js';
export { statementsOf } from '../../src/alignment/statements.js';
export { buildVocabulary } from '../../src/alignment/vocabulary.js';
export { readReadouts } from '../../src/claims/read-event.js';
export { english } from '../../src/languages/english.js';
