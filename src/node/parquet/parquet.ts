export type { CorpusFiles } from './asked-tables.js';
export { type CorpusCounts, writeCorpus, writeCorpusFrom } from './write-corpus.js';
