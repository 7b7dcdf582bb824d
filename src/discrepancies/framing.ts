import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { AlignedEvent, Detector, Draft } from './aligned-event.js';
import { agency } from './framing/agency.js';
import { evaluation } from './framing/evaluation.js';
import type { FrameFinder } from './framing/frame.js';
import { scope } from './framing/scope.js';
import { strength } from './framing/strength.js';
import { term } from './framing/term.js';
import { vagueness } from './framing/vagueness.js';
import { topicOf } from './topic-of.js';

/** The default list; the order is that of equal scores. */
const FINDERS: readonly FrameFinder[] = [term, vagueness, strength, evaluation, agency, scope];

/** Differences of wording inside linked claims. */
export const framing: Detector = {
  kind: 'framing',
  detect: (event) => event.links.flatMap((link) => FINDERS.flatMap((find) => find(link).map((frame) => toDraft(event, link, frame)))),
};

function toDraft(event: AlignedEvent, link: ClusteredLink, { subtype, weight, because, evidence }: ReturnType<FrameFinder>[number]): Draft {
  const topic = topicOf(event, evidence);
  return {
    kind: 'framing',
    subtype,
    cluster: link.cluster,
    ...(topic === undefined ? {} : { topic }),
    missingFrom: [],
    score: weight * (0.5 + 0.5 * link.score),
    because,
    evidence,
  };
}
