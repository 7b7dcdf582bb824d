import type { ReadClaim } from '../claims/claim.js';
import type { Reason } from './alignment.js';
import { opposeAntonyms } from './opposition/antonyms.js';
import { opposeBlame } from './opposition/blame.js';
import { opposeCauses } from './opposition/causes.js';
import { opposeContraries } from './opposition/contraries.js';
import { opposeDenials } from './opposition/denials.js';
import { opposeExclusives } from './opposition/exclusives.js';
import { excusesFor } from './opposition/excuses.js';
import { opposeExtents } from './opposition/extents.js';
import type { Finding } from './opposition/finding.js';
import { opposeFrequencies } from './opposition/frequencies.js';
import { opposeInitiators } from './opposition/initiators.js';
import { opposeInvolvement } from './opposition/involvement.js';
import { opposeMoments } from './opposition/moments.js';
import { opposeOwners } from './opposition/owners.js';
import { opposePlaces } from './opposition/places.js';
import { opposeQuantities } from './opposition/quantities.js';
import { opposeRebuttals } from './opposition/rebuttals.js';
import { opposeRoles } from './opposition/roles.js';
import { opposeSoleDoers } from './opposition/sole-doers.js';
import { opposeVictims } from './opposition/victims.js';
import { type ClaimView, viewOf } from './opposition/view.js';
import { opposeWhereabouts } from './opposition/whereabouts.js';

export { type ClaimView, viewOf } from './opposition/view.js';

/** What speaks for a contradiction between two claims, and what explains a difference away. */
export interface Opposition {
  /**
   * `quantity-differs`, `time-differs`, `polarity-differs`, `place-denied`, `place-differs`, `existence`, `antonym`, `role-swapped`,
   * `agent-differs`, `owner-differs`, `involvement-denied`, `blame-differs`, `cause-differs`, `rebuttal`, `exclusive`, `initiator-differs`.
   */
  readonly against: readonly Reason[];
  /**
   * `quantity-equivalent`, `quantity-rounded`, `quantity-range`, `quantity-unlike`, `time-zone-equivalent`, `time-refined`,
   * `different-time`, `sub-event`, `refinement`, `list`, `scope`, `reported-not-held`, `conditional`, `planned`. The detail
   * `explains` names what would otherwise be in `against`.
   */
  readonly excuses: readonly Reason[];
}

type Comparer = (a: ClaimView, b: ClaimView) => readonly Finding[];

const COMPARERS: readonly Comparer[] = [
  opposeQuantities,
  opposeMoments,
  opposeFrequencies,
  opposeInvolvement,
  opposeDenials,
  opposeWhereabouts,
  opposePlaces,
  opposeAntonyms,
  opposeContraries,
  opposeVictims,
  opposeExtents,
  opposeRoles,
  opposeOwners,
  opposeBlame,
  opposeCauses,
  opposeRebuttals,
  opposeExclusives,
  opposeSoleDoers,
  opposeInitiators,
  excusesFor,
];

/**
 * Lays the slots of two claims that speak to the same point against each other; whether they do is for alignment to say.
 * Swapping the claims swaps the details `left` and `right` and changes nothing else. Pure; linear in the words of the two
 * claims but for the pairs of their few numbers, times and roles.
 */
export function opposition(a: ReadClaim, b: ReadClaim): Opposition {
  return oppose(viewOf(a), viewOf(b));
}

/** The same for claims that were opened up once with `viewOf`, to be laid against many. */
export function oppose(a: ClaimView, b: ClaimView): Opposition {
  const against: Reason[] = [];
  const excuses: Reason[] = [];
  for (const compare of COMPARERS) {
    for (const finding of compare(a, b)) {
      if ('against' in finding) against.push(finding.against);
      else excuses.push(finding.excuse);
    }
  }
  return explain(against, excuses);
}

/** Takes out of `against` what an excuse explains, and notes in the excuse what that was. */
function explain(against: readonly Reason[], excuses: readonly Reason[]): Opposition {
  if (against.length === 0) return { against, excuses };
  const codes = new Set(against.map(({ code }) => code));
  const explained = new Set<string>();
  const reasons: Reason[] = [];
  // Two numbers at two times: both can hold.
  if (codes.has('quantity-differs') && codes.has('time-differs')) {
    const { left, right } = against.find(({ code }) => code === 'time-differs')!;
    reasons.push({ code: 'different-time', left, right, explains: 'quantity-differs' });
    explained.add('quantity-differs').add('time-differs');
  }
  for (const excuse of excuses) {
    const met = EXPLAINS.get(excuse.code)?.filter((code) => codes.has(code)) ?? [];
    for (const code of met) explained.add(code);
    reasons.push(met.length > 0 ? { ...excuse, explains: met.join(' ') } : excuse);
  }
  return { against: against.filter(({ code }) => !explained.has(code)), excuses: reasons };
}

/** What may hold under a condition, or was only planned, need not be what is; what was in two places at two times was twice. */
const EXPLAINS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'conditional',
    ['quantity-differs', 'time-differs', 'polarity-differs', 'place-denied', 'place-differs', 'existence', 'antonym'],
  ],
  ['planned', ['time-differs', 'quantity-differs', 'place-differs']],
  ['time-refined', ['place-differs']],
  ['sub-event', ['place-differs']],
]);
