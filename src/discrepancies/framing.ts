import type { Detector, Draft } from './detector.js';
import type { FirmLink } from './firm-links.js';
import { agency } from './framing/agency.js';
import { evaluation } from './framing/evaluation.js';
import type { Frame, FrameFinder } from './framing/frame.js';
import { scope } from './framing/scope.js';
import { strength } from './framing/strength.js';
import { term } from './framing/term.js';
import { vagueness } from './framing/vagueness.js';
import type { Inquiry } from './inquiry.js';
import { across } from './sides.js';

/** The default list; the order is that of equal scores. */
const FINDERS: readonly FrameFinder[] = [term, vagueness, strength, evaluation, agency, scope];

/** Differences of wording inside linked claims. */
export const framing: Detector = {
  kind: 'framing',
  detect: (inquiry) =>
    inquiry.links.flatMap((link) =>
      FINDERS.flatMap((find) => find(link, inquiry.event).map((frame) => toDraft(inquiry, link, frame))),
    ),
};

function toDraft(
  { event, topicOf }: Inquiry,
  link: FirmLink,
  { subtype, weight, because, evidence, about, fit }: Frame,
): Draft {
  const topic = topicOf(evidence);
  return {
    kind: 'framing',
    subtype,
    cluster: link.cluster,
    ...(topic === undefined ? {} : { topic }),
    ...(about === undefined ? {} : { about }),
    ...(fit === undefined ? {} : { fit }),
    missingFrom: [],
    score: weight * (0.5 + 0.5 * link.firmness) * across(event, link),
    because,
    evidence,
  };
}
