/**
 * The findings of many events as tables in Parquet. Runs in Node, and where its modules are.
 *
 * @module readout-diff/parquet
 */

export type { CorpusFiles } from './asked-tables.js';
export { type CorpusCounts, writeCorpus, writeCorpusFrom } from './write-corpus.js';
