/**
 * The library: compares the readouts of one event, and shows what it found.
 *
 * @module readout-diff
 */

export type { Cluster, Link, Reason, Relation } from './alignment/alignment.js';
export { type ClaimComparison, compareClaims } from './alignment/compare-claims.js';
export { alignPhrases, type PhraseAlignment, type PhraseRelation } from './alignment/phrases.js';
export { similarity } from './alignment/similarity.js';
export { type ReadText, type SimilarityReader, similarityReader } from './alignment/similarity-reader.js';
export type { ArticleOptions, SourceToFind } from './articles/article.js';
export { readoutsFromArticle } from './articles/readouts-from-article.js';
export { type AttributeOptions, attributions } from './attribution/attribute.js';
export type { Attribution, CueClass } from './attribution/attribution.js';
export type { BatchFault, BatchResult } from './batch/batch-result.js';
export { compareBatch } from './batch/compare-batch.js';
export type { Claim, Moment, Place, Quantity, Role, Slots, Speaker, Strength } from './claims/claim.js';
export { compare } from './compare.js';
export type { Comparison, Note, Settings } from './comparison.js';
export type { Discrepancy, Evidence, Kind, Subtype } from './discrepancies/discrepancy.js';
export { InputError, type InputErrorCode } from './errors.js';
export type { EventRecord, ReadoutRecord, Source, TopicRecord } from './event/event.js';
export { parseEvent } from './event/parse.js';
export { english } from './languages/english.js';
export type { Language, Name, PartOfSpeech, Reading, Sentence, Token } from './languages/language.js';
export type { CompareOptions, StopSignal } from './options.js';
export type { Profile } from './profiles/profile.js';
export { toCollatex } from './report/collatex.js';
export { type CsvOptions, type CsvTable, toCsv } from './report/csv.js';
export { english as englishWords } from './report/english.js';
export { FORMATS } from './report/formats.js';
export { toHtml } from './report/html/page.js';
export { toJson } from './report/json.js';
export { toMarkdown } from './report/markdown.js';
export type { PageWords, Standing } from './report/page-words.js';
export type { PictureWords } from './report/picture-words.js';
export { toCodebook } from './report/refi-qda/codebook.js';
export { toQdpx } from './report/refi-qda/project.js';
export type { Renderer, RenderOptions } from './report/report.js';
export { type SvgOptions, type SvgView, toSvg } from './report/svg/svg.js';
export { toTable } from './report/table.js';
export { toTei } from './report/tei.js';
export { toWebAnnotation } from './report/web-annotation.js';
export type { Labels, Words } from './report/words.js';
export type { Span } from './text/span.js';
export type { Coverage, Grade, Topic } from './topics/topic.js';
