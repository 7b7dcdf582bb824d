import type { ReadClaim } from '../../claims/claim.js';
import type { ReadReadout } from '../../claims/read-event.js';
import { isGathered } from '../../lexicon/people.js';
import type { Topic } from '../../topics/topic.js';
import { topicTerms } from '../../topics/topic-terms.js';
import type { AlignedEvent } from '../aligned-event.js';
import type { Draft } from '../detector.js';
import type { Inquiry } from '../inquiry.js';
import { opposed } from './opposed.js';
import { numbersApart } from './unlinked-numbers.js';

/** How much a reader would care where two sides give another number for what he asked the number of. */
const ASKED = 0.85;

/**
 * "107,000 people were in the streets" and "between 275,000 and 325,000 took part" share too little to be linked; yet who asks for
 * the number of protesters asks for one number, and the claims that answer him are laid side by side. Only one count of its kind in
 * a claim can be told to be the one asked for. A toll of another day may be a later one.
 */
export function countsAsked(inquiry: Inquiry): Draft[] {
  return inquiry.event.topics.flatMap((topic) => {
    const ofDeaths = topic.given ? asksDeaths(topic, inquiry.event) : undefined;
    if (ofDeaths === undefined) return [];
    const told = inquiry.event.readouts.flatMap((readout) => answerIn(topic, readout, inquiry.event));
    return told.flatMap((a, i) =>
      told.slice(i + 1).flatMap((b): Draft[] => {
        if (ofDeaths && a.readout.record.publishedAt !== b.readout.record.publishedAt) return [];
        return differing(a.claim, b.claim, inquiry);
      }),
    );
  });
}

/** Whether a topic asks how many died; undefined where it asks for neither that nor a crowd: of other things each side may count a part. */
function asksDeaths({ label }: Topic, { readouts }: AlignedEvent): boolean | undefined {
  const { slot, counted } = topicTerms({ label }, readouts[0]!.language, true);
  if (slot === 'deaths') return true;
  return counted !== undefined && isGathered(counted.key) ? false : undefined;
}

interface Answer {
  readonly claim: ReadClaim;
  readonly readout: ReadReadout;
}

function answerIn({ coverage }: Topic, readout: ReadReadout, { claims }: AlignedEvent): Answer[] {
  const { id } = readout.record;
  const own = Object.hasOwn(coverage, id) ? coverage[id]! : undefined;
  const first = own?.grade === 'named' ? own.claims[0] : undefined;
  const claim = first === undefined ? undefined : claims.get(first)!;
  return claim?.claim.polarity === 'positive' ? [{ claim, readout }] : [];
}

function differing(a: ReadClaim, b: ReadClaim, inquiry: Inquiry): Draft[] {
  const [reason, ...more] = numbersApart(a, b, inquiry).filter(({ unit }) => unit !== '%');
  return reason === undefined || more.length > 0 ? [] : [opposed(a, b, reason, ASKED, inquiry)];
}
