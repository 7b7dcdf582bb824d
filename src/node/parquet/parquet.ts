export { type CorpusCounts, type CorpusFiles, writeCorpus, writeCorpusFrom } from './write-corpus.js';
