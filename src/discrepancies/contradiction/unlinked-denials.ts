import type { Reason } from '../../alignment/alignment.js';
import { opposeDenials } from '../../alignment/opposition/denials.js';
import { type ClaimView, sharedKeys, viewOf } from '../../alignment/opposition/view.js';
import { opposeWhereabouts } from '../../alignment/opposition/whereabouts.js';
import type { Statement } from '../../alignment/statement.js';
import type { ReadClaim } from '../../claims/claim.js';
import { actsNamedBy } from '../../lexicon/acts.js';
import { MUTUAL } from '../../lexicon/mutual.js';
import type { Draft } from '../detector.js';
import { sideOf } from '../firm-links.js';
import type { Inquiry } from '../inquiry.js';
import { partyOf } from '../sides.js';
import { opposed } from './opposed.js';

/** How much a reader would care that one side says that a thing was done, and the other that nothing of the kind was. */
const DENIED = 0.75;
/** How likely the two must speak to one point, 0..1: low, since the name of a class of acts shares few words with the act. */
const ONE_MATTER = 0.05;
/** The same where one denies only the place in which the other puts something: two texts on one event share its places. */
const ONE_POINT = 0.5;

/**
 * "There was no contact between them" denies whatever of its class another side says was done ("its wing was struck"), though
 * the two share too little to be linked; and a claim that nothing went into a place may stand beside the claim that its sentence
 * is linked by. Each denial is laid against the claim of each other readout that answers it best.
 */
export function unlinkedDenials(inquiry: Inquiry): Draft[] {
  const { event, open } = inquiry;
  const linked = new Set(open.flatMap(({ a, b }) => [sideOf(a.claim.id, b.claim.id), sideOf(b.claim.id, a.claim.id)]));
  const nearest = new Map<string, Met>();
  const views = new Map<ReadClaim, ClaimView>();
  const view = (claim: ReadClaim): ClaimView => {
    const known = views.get(claim) ?? viewOf(claim);
    views.set(claim, known);
    return known;
  };
  const texts = new Map(event.readouts.map(({ record }) => [record.id, record.text]));
  const lay = (denying: Statement, telling: Statement, score: number) => {
    for (const denier of denying.claims.filter(denies)) {
      for (const teller of telling.claims) {
        if (linked.has(sideOf(denier.claim.id, teller.claim.id))) continue;
        const [own, theirs] = [denier.claim.readout, teller.claim.readout];
        // Copies differ in nothing, even where a text contradicts itself.
        if (partyOf(event, own) === partyOf(event, theirs) || texts.get(own) === texts.get(theirs)) continue;
        const met =
          (deniesAct(denier) ? actMet(view(denier), view(teller)) : undefined) ??
          (score < ONE_POINT ? undefined : placeMet(view(denier), view(teller)));
        if (met === undefined) continue;
        const key = sideOf(denier.claim.id, theirs);
        const known = nearest.get(key);
        const found = { ...met, denier, teller, score };
        if (known === undefined || answersBetter(found, known)) nearest.set(key, found);
      }
    }
  };
  for (const { pair, score } of event.alignment.pairs) {
    if (score < ONE_MATTER) continue;
    lay(pair.a.statement, pair.b.statement, score);
    lay(pair.b.statement, pair.a.statement, score);
  }
  return [...nearest.values()].map(({ denier, teller, reason }) => opposed(denier, teller, reason, DENIED, inquiry));
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

function denies({ syntax: { denials } }: ReadClaim): boolean {
  return denials.length > 0;
}

/** Most claims are told apart by their words alone. */
function deniesAct({ tokens }: ReadClaim): boolean {
  return tokens.some(({ lemma, pos }) => pos === 'noun' && actsNamedBy(lemma).size > 0);
}

function placeMet(denier: ClaimView, teller: ClaimView): Meeting | undefined {
  const [found] = opposeWhereabouts(denier, teller);
  if (found === undefined || !('against' in found) || !('denies' in found.against)) return undefined;
  return found.against.denies === 'left' ? { reason: found.against, oneSided: false } : undefined;
}

/** The act that a claim denies and another tells; the two must have one more word in common. */
function actMet(denier: ClaimView, teller: ClaimView): Meeting | undefined {
  for (const finding of opposeDenials(denier, teller)) {
    if (!('against' in finding)) continue;
    const { against: reason } = finding;
    if (reason.code !== 'existence' || !('denies' in reason) || reason.denies !== 'left') continue;
    const word = String(reason.word);
    const acts = actsTold(teller, word);
    if (acts.length === 0 || !sharedKeys(denier, teller).some((key) => key !== word)) continue;
    return { reason, oneSided: acts.some((act) => !MUTUAL.has(act)) };
  }
  return undefined;
}

function actsTold({ predicates, denied, keys }: ClaimView, noun: string): string[] {
  const acts = actsNamedBy(noun);
  return predicates.flatMap(({ head }) => (denied[head] === 0 && acts.has(keys[head]!) ? [keys[head]!] : []));
}
