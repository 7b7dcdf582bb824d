export { comparisonsIn } from './results.js';
export { type CorpusCounts, type CorpusFiles, writeCorpus, writeTables } from './write-corpus.js';
