// What the training scripts of the functions on two texts need of the library's inside; bundled on the fly, never shipped.

export { assignPhrases, PHRASE_SURROUNDINGS, surroundingsOf } from '../../src/alignment/assign-phrases.js';
export { readChunks } from '../../src/alignment/chunk-sides.js';
export { phrasesOf } from '../../src/alignment/chunks.js';
export { Lexis } from '../../src/alignment/lexis.js';
export { comparePhrases, PHRASE_LEANINGS, PHRASE_MEASURES } from '../../src/alignment/phrase-features.js';
export { PHRASE_CONTEXT, PHRASE_MATCH, PHRASE_RELATION, PHRASE_SCORE } from '../../src/alignment/phrase-weights.js';
export { alignPhrases } from '../../src/alignment/phrases.js';
export { relatePhrases, SCORED_BY } from '../../src/alignment/relate-phrases.js';
export { similarity } from '../../src/alignment/similarity.js';
export { measureSimilarity, SIMILARITY_MEASURES } from '../../src/alignment/similarity-measures.js';
export { DICTIONARY, WORD_EVIDENCE, wordEvidence } from '../../src/alignment/word-affinity.js';
export { COMPANY_EVIDENCE, companyEvidence, DICTIONARY_AND_COMPANY } from '../../src/alignment/word-company.js';
export { readWording, wordingOf } from '../../src/alignment/wording.js';
export { english } from '../../src/languages/english.js';
