// What the training scripts need of the library's inside; bundled on the fly, never shipped.
export { align, byStatement } from '../../src/alignment/align.js';
export { matchClaims } from '../../src/alignment/claim-match.js';
export { opposition } from '../../src/alignment/opposition.js';
export { RELATION_FEATURES, relationFeatures } from '../../src/alignment/relate.js';
export { SIGNALS } from '../../src/alignment/signals.js';
export { readReadouts } from '../../src/claims/read-event.js';
export { english } from '../../src/languages/english.js';
export { COVERAGE_FEATURES, coverageEvidence } from '../../src/topics/coverage-features.js';
export { mentionsOf } from '../../src/topics/evidence.js';
export { generalitiesOf } from '../../src/topics/generalities.js';
export { topicTerms } from '../../src/topics/topic-terms.js';
export { askedTopics, wordsOfTopics } from '../../src/topics/topics-of.js';
