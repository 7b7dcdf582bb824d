import { countsAsked } from './contradiction/counts-asked.js';
import { deniedMention } from './contradiction/denied-mention.js';
import { lengthOfTalks } from './contradiction/length-of-talks.js';
import { mutualBlame } from './contradiction/mutual-blame.js';
import { proven } from './contradiction/proven.js';
import { shutOut } from './contradiction/shut-out.js';
import { unlinkedDenials } from './contradiction/unlinked-denials.js';
import type { Detector } from './detector.js';

/** Claims that cannot both hold: linked ones by a slot that proves it, others by what they say of the whole event. */
export const contradiction: Detector = {
  kind: 'contradiction',
  detect: (inquiry) => [
    ...proven(inquiry),
    ...shutOut(inquiry),
    ...lengthOfTalks(inquiry),
    ...countsAsked(inquiry),
    ...deniedMention(inquiry),
    ...mutualBlame(inquiry),
    ...unlinkedDenials(inquiry),
  ],
};
