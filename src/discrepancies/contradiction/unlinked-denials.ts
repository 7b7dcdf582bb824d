import type { Reason } from '../../alignment/alignment.js';
import { opposeDenials } from '../../alignment/opposition/denials.js';
import { deniesInvolvement, opposeInvolvement } from '../../alignment/opposition/involvement.js';
import { roleOf } from '../../alignment/opposition/verb.js';
import { type ClaimView, sameMeaning, sharedKeys } from '../../alignment/opposition/view.js';
import { opposeWhereabouts } from '../../alignment/opposition/whereabouts.js';
import type { Statement } from '../../alignment/statement.js';
import type { ReadClaim } from '../../claims/claim.js';
import { actsNamedBy, namesOpenClass } from '../../lexicon/acts.js';
import { MUTUAL } from '../../lexicon/mutual.js';
import type { Draft } from '../detector.js';
import type { Inquiry } from '../inquiry.js';
import { partyOf } from '../sides.js';
import { byStatement } from './by-statement.js';
import { opposed } from './opposed.js';

/** How much a reader would care that one side says that a thing was done, and the other that nothing of the kind was. */
const DENIED = 0.75;
/** How likely the two must speak to one point, 0..1: low, since the name of a class of acts shares few words with the act. */
const ONE_MATTER = 0.05;
/** The same where one denies only the place in which the other puts something: two texts on one event share its places. */
const ONE_POINT = 0.5;

/**
 * "There was no contact between them" denies whatever of its class another side says was done ("its wing was struck"), though
 * the two share too little to be linked; who is said to have had no part in a thing may be blamed for it in other words; and a
 * claim that nothing went into a place may stand beside the claim that its sentence is linked by. Each denial is laid against
 * the claim of each other readout that answers it best.
 */
export function unlinkedDenials(inquiry: Inquiry): Draft[] {
  const { event } = inquiry;
  const denials = [...event.claims.values()].flatMap((claim): Denial[] =>
    claim.syntax.denials.length === 0 ? [] : [denialOf(claim, event.views.of(claim))],
  );
  if (denials.length === 0) return [];
  const within = byStatement(event, denials);
  const nearest = new Map<string, Met>();
  const lay = (denying: number, telling: Statement, score: number) => {
    for (const denial of within.get(denying) ?? []) {
      if (!denial.ofAct && !denial.ofPart && score < ONE_POINT) continue;
      for (const teller of telling.claims) {
        const met = mayAnswer(denial.claim, teller, inquiry) ? metBy(denial, event.views.of(teller), score) : undefined;
        if (met === undefined) continue;
        const key = JSON.stringify([denial.claim.claim.id, teller.claim.readout]);
        const known = nearest.get(key);
        const found = { ...met, denier: denial.claim, teller, score };
        if (known === undefined || answersBetter(found, known)) nearest.set(key, found);
      }
    }
  };
  for (const { a, b, pair, score } of event.alignment.pairs) {
    if (score < ONE_MATTER) continue;
    lay(a, pair.b.statement, score);
    lay(b, pair.a.statement, score);
  }
  return [...nearest.values()].map(({ denier, teller, reason }) => opposed(denier, teller, reason, DENIED, inquiry));
}

interface Denial {
  readonly claim: ReadClaim;
  readonly view: ClaimView;
  /** It may deny a class of acts: most claims are told apart by their words alone. */
  readonly ofAct: boolean;
  /** It says that somebody had no part in something. */
  readonly ofPart: boolean;
}

function denialOf(claim: ReadClaim, view: ClaimView): Denial {
  return { claim, view, ofAct: deniesAct(claim), ofPart: deniesInvolvement(view) };
}

/** Claims that are linked have been compared. Copies differ in nothing, even where a text contradicts itself. */
function mayAnswer(denier: ReadClaim, teller: ReadClaim, { event, linkBetween }: Inquiry): boolean {
  const [own, theirs] = [denier.claim.readout, teller.claim.readout];
  if (partyOf(event, own) === partyOf(event, theirs) || linkBetween(denier, teller) !== undefined) return false;
  const [left, right] = [own, theirs].map((id) => event.readouts.find(({ record }) => record.id === id)!.record.text);
  return left !== right;
}

function metBy({ view, ofAct, ofPart }: Denial, teller: ClaimView, score: number): Meeting | undefined {
  return (
    (ofPart ? deniedBy(opposeInvolvement, view, teller) : undefined) ??
    (ofAct ? actMet(view, teller) : undefined) ??
    (score < ONE_POINT ? undefined : deniedBy(opposeWhereabouts, view, teller))
  );
}

interface Meeting {
  readonly reason: Reason;
  /** The act has a doer and one it is done to: "contact" is then a blow, and no meeting. */
  readonly oneSided: boolean;
}

interface Met extends Meeting {
  readonly denier: ReadClaim;
  readonly teller: ReadClaim;
  readonly score: number;
}

function answersBetter(one: Met, other: Met): boolean {
  return one.oneSided === other.oneSided ? one.score > other.score : one.oneSided;
}

function deniesAct({ tokens }: ReadClaim): boolean {
  return tokens.some(({ lemma, pos }) => pos === 'noun' && actsNamedBy(lemma).size > 0);
}

/** What one claim denies and the other tells, by a comparer that says which of them denies it. */
function deniedBy(oppose: typeof opposeInvolvement, denier: ClaimView, teller: ClaimView): Meeting | undefined {
  const [found] = oppose(denier, teller);
  if (found === undefined || !('against' in found) || !('denies' in found.against)) return undefined;
  return found.against.denies === 'left' ? { reason: found.against, oneSided: false } : undefined;
}

/**
 * The act that a claim denies and another tells; the two must have one more word in common, or the verb must be that of the noun
 * itself and name nobody whom it befell: "no collision", "had collided".
 */
function actMet(denier: ClaimView, teller: ClaimView): Meeting | undefined {
  for (const finding of opposeDenials(denier, teller)) {
    if (!('against' in finding)) continue;
    const { against: reason } = finding;
    if (reason.code !== 'existence' || !('denies' in reason) || reason.denies !== 'left') continue;
    const word = String(reason.word);
    const acts = actsTold(teller, word);
    if (acts.length === 0) continue;
    if (!sharedKeys(denier, teller).some((key) => key !== word) && !isToldOutright(teller, word)) continue;
    return { reason, oneSided: acts.some((act) => !MUTUAL.has(act)) };
  }
  return undefined;
}

function isToldOutright({ roles, predicates, denied, keys, tokens }: ClaimView, noun: string): boolean {
  return predicates.some((predicate) => {
    const { head } = predicate;
    if (denied[head] === 1 || !actsNamedBy(noun).has(keys[head]!) || !sameMeaning(keys[head]!, noun)) return false;
    const patient = roleOf({ roles }, predicate)?.patient;
    return patient === undefined ? !namesOpenClass(noun) : tokens[patient.head]!.pos === 'pronoun';
  });
}

function actsTold({ predicates, denied, keys }: ClaimView, noun: string): string[] {
  const acts = actsNamedBy(noun);
  return predicates.flatMap(({ head }) => (denied[head] === 0 && acts.has(keys[head]!) ? [keys[head]!] : []));
}
