import { version } from '../package.json';
import { align } from './alignment/align.js';
import { claimWeights } from './alignment/claim-weights.js';
import { formClusters } from './alignment/form-clusters.js';
import { linkClaims } from './alignment/link.js';
import { Views } from './alignment/opposition/views.js';
import { readReadouts } from './claims/read-event.js';
import { voicesOf } from './claims/voices.js';
import type { Comparison } from './comparison.js';
import { detect } from './discrepancies/detect.js';
import type { EventRecord } from './event/event.js';
import { parseEvent } from './event/parse.js';
import { refuseLongTexts, refuseManyClaims } from './limits.js';
import { MODELS, type Models } from './models.js';
import { notesOn } from './notes.js';
import { type CompareOptions, resolveOptions } from './options.js';
import { describe } from './profiles/describe.js';
import { coverTopics } from './topics/cover.js';
import { askedTopics, topicsOf, wordsOfTopics } from './topics/topics-of.js';

/**
 * Compares the readouts of one event: what each claims, where the claims meet, which topics each covers, and where they
 * differ, every finding with exact quotes. Pure and deterministic; the same input gives the same bytes everywhere.
 *
 * @param event Two readouts or more; see `EventRecord`.
 * @param options See `CompareOptions` for ranges and defaults.
 * @throws {InputError} for an event or option that breaks its contract, or an event larger than the options allow; never
 * for what a text says. The reason of `options.signal`, where it is aborted.
 *
 * @example
 * ```ts
 * import { compare } from 'readout-diff';
 *
 * const { discrepancies } = compare({
 *   id: 'call',
 *   readouts: [
 *     { id: 'a', source: { name: 'A' }, text: 'The leaders discussed the war in Ukraine.' },
 *     { id: 'b', source: { name: 'B' }, text: 'The leaders exchanged views on the crisis.' },
 *   ],
 * });
 * console.log(discrepancies[0]?.kind);
 * ```
 */
export function compare(event: EventRecord, options?: CompareOptions): Comparison {
  return compareWith(MODELS, event, options);
}

/** As `compare`, judging by other weights than those that ship: how weights are tried on events they were not fitted on. */
export function compareWith(models: Models, event: EventRecord, options?: CompareOptions): Comparison {
  const settings = resolveOptions(options, models.link.threshold);
  settings.signal?.throwIfAborted();
  const record = parseEvent(event);
  refuseLongTexts(record, settings.maxTextLength);
  const readouts = inIdOrder(readReadouts(record, settings.languages));
  refuseManyClaims(readouts, settings.maxClaims);
  const asked = askedTopics(record, settings.languages);
  const alignment = align(readouts, models.link, wordsOfTopics(asked));
  const claims = new Map(readouts.flatMap(({ claims }) => claims.map((claim) => [claim.claim.id, claim])));
  const views = new Views();
  const linked = linkClaims(alignment.pairs, settings.threshold, models.relation, views);
  const { clusters, links } = formClusters(linked, claims);
  const topics = coverTopics(topicsOf(asked, alignment), alignment, readouts, models.coverage);
  const voices = voicesOf(readouts);
  const weights = claimWeights(alignment.vocabulary);
  const aligned = {
    readouts,
    claims,
    alignment,
    clusters,
    links,
    topics,
    voices,
    weights,
    views,
    threshold: settings.threshold,
  };
  const given = new Map(record.readouts.map(({ id }, i) => [id, i]));
  const byGiven = (x: { readout: string }, y: { readout: string }) => given.get(x.readout)! - given.get(y.readout)!;
  return {
    schemaVersion: 1,
    event: record,
    settings: { version, threshold: settings.threshold },
    claims: [...claims.values()].map(({ claim }) => claim).sort(byGiven),
    clusters,
    topics,
    discrepancies: detect(aligned),
    profiles: describe(aligned).sort(byGiven),
    notes: notesOn(readouts, clusters),
  };
}

/** Work in the order of the ids, so that the order in which readouts are given changes nothing but the order of the result. */
function inIdOrder<R extends { readonly record: { readonly id: string } }>(readouts: readonly R[]): R[] {
  return [...readouts].sort((x, y) => (x.record.id < y.record.id ? -1 : 1));
}
