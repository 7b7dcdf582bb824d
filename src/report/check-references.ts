import type { Comparison } from '../comparison.js';
import { InputError } from '../errors.js';
import { quote as quoted } from '../event/describe.js';
import type { Span } from '../text/span.js';

interface Quoted {
  readonly readout: string;
  readonly span: Span;
  readonly quote: string;
}

/**
 * Checks what a schema cannot say: every id names something, and every quote is what stands at its span.
 *
 * @throws {InputError} for the first that does not hold.
 */
export function checkReferences({ event, claims, clusters, topics, discrepancies, profiles }: Comparison): void {
  const texts = new Map<string, string>();
  event.readouts.forEach(({ id, text }, at) => {
    if (texts.has(id)) throw new InputError('duplicate-id', `event.readouts[${at}].id`, 'an id of its own', quoted(id));
    texts.set(id, text);
  });
  const claimIds = new Set<string>();
  claims.forEach((claim, at) => {
    if (claimIds.has(claim.id)) {
      throw new InputError('duplicate-id', `claims[${at}].id`, 'an id of its own', quoted(claim.id));
    }
    claimIds.add(claim.id);
    checkQuote(claim, `claims[${at}]`);
  });
  const clusterIds = new Set(clusters.map(({ id }) => id));
  clusters.forEach(({ claims, links }, at) => {
    checkClaims(claims, `clusters[${at}].claims`);
    links.forEach(({ a, b }, number) => {
      checkKnown(claimIds, a, `clusters[${at}].links[${number}].a`, 'claim');
      checkKnown(claimIds, b, `clusters[${at}].links[${number}].b`, 'claim');
    });
  });
  topics.forEach(({ coverage }, at) => {
    for (const [readout, { claims }] of Object.entries(coverage)) {
      checkKnown(texts, readout, `topics[${at}].coverage`, 'readout');
      checkClaims(claims, `topics[${at}].coverage[${quoted(readout)}].claims`);
    }
  });
  discrepancies.forEach(({ cluster, missingFrom, evidence }, at) => {
    const path = `discrepancies[${at}]`;
    if (cluster !== undefined) checkKnown(clusterIds, cluster, `${path}.cluster`, 'cluster');
    missingFrom.forEach((id, number) => {
      checkKnown(texts, id, `${path}.missingFrom[${number}]`, 'readout');
    });
    evidence.forEach((one, number) => {
      checkKnown(claimIds, one.claim, `${path}.evidence[${number}].claim`, 'claim');
      checkQuote(one, `${path}.evidence[${number}]`);
    });
  });
  profiles.forEach(({ readout, initiator, nextSteps, alone }, at) => {
    checkKnown(texts, readout, `profiles[${at}].readout`, 'readout');
    if (initiator) checkKnown(claimIds, initiator.claim, `profiles[${at}].initiator.claim`, 'claim');
    checkClaims(nextSteps, `profiles[${at}].nextSteps`);
    checkClaims(alone, `profiles[${at}].alone`);
  });

  function checkQuote({ readout, span: { start, end }, quote }: Quoted, path: string): void {
    checkKnown(texts, readout, `${path}.readout`, 'readout');
    const text = texts.get(readout)!;
    if (end < start || end > text.length) {
      throw new InputError(
        'out-of-range',
        `${path}.span`,
        `a span of a text of ${text.length} units`,
        `${start}..${end}`,
      );
    }
    const there = text.slice(start, end);
    if (there !== quote) {
      throw new InputError(
        'unknown-value',
        `${path}.quote`,
        `what stands at its span, ${quoted(there)}`,
        quoted(quote),
      );
    }
  }

  function checkClaims(ids: readonly string[], path: string): void {
    ids.forEach((id, number) => {
      checkKnown(claimIds, id, `${path}[${number}]`, 'claim');
    });
  }
}

function checkKnown(known: { has(id: string): boolean }, id: string, path: string, kind: string): void {
  if (!known.has(id)) throw new InputError('unknown-reference', path, `the id of a ${kind}`, quoted(id));
}
