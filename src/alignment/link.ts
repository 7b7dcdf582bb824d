import type { ReadClaim } from '../claims/claim.js';
import { round } from '../text/round.js';
import type { ScoredPair } from './align.js';
import type { Reason, Relation } from './alignment.js';
import { contributions } from './blend.js';
import { matchClaims } from './claim-match.js';
import { Views } from './opposition/views.js';
import { type Opposition, oppose } from './opposition.js';
import type { Pair } from './pair.js';
import { accountProof, proofOf } from './proof.js';
import { isReframed } from './reframed.js';
import { relate, relationFeatures } from './relate.js';
import { RELATION_MODEL } from './relation-weights.js';
import { LINK_MODEL } from './weights.js';

/** Two linked claims with all that was found out about them. */
export interface ClaimLink {
  readonly a: ReadClaim;
  readonly b: ReadClaim;
  readonly relation: Relation;
  /** 0..1. */
  readonly score: number;
  /** How well the claims match, 0..1; see `ClaimMatch`. */
  readonly overlap: number;
  readonly opposition: Opposition;
  /** The reason that proves them contrary, where there is one. */
  readonly proof: Reason | undefined;
  readonly because: readonly Reason[];
  readonly from: ScoredPair;
}

/** Signals named in the reasons of a link: those that moved it most. */
const NAMED_SIGNALS = 3;

/** Links the claims of every pair of statements whose score reaches the threshold (0..1). */
export function linkClaims(
  pairs: readonly ScoredPair[],
  threshold = LINK_MODEL.threshold,
  model = RELATION_MODEL,
  views = new Views(),
): ClaimLink[] {
  return pairs.filter(({ score }) => score >= threshold).flatMap((pair) => linksOf(pair, model, views));
}

function linksOf(from: ScoredPair, model: typeof RELATION_MODEL, views: Views): ClaimLink[] {
  const { pair, score } = from;
  const signals = signalReasons(pair);
  return matchClaims(pair).map((match) => {
    const a = pair.a.statement.claims[match.a]!;
    const b = pair.b.statement.claims[match.b]!;
    const found = oppose(views.of(a), views.of(b));
    const { overlap } = match;
    const proven = proofOf(found, overlap, score);
    const judged = proven
      ? 'contradiction'
      : relate(relationFeatures(pair, a, b, found), found.against.length > 0, model);
    const relation = judged === 'agree' && isReframed({ a, b, from, overlap }) ? 'framing' : judged;
    const proof = proven ?? (relation === 'contradiction' ? accountProof(found) : undefined);
    return {
      a,
      b,
      relation,
      score,
      overlap,
      opposition: found,
      proof,
      because: [...found.against, ...found.excuses, ...signals],
      from,
    };
  });
}

/** The signals that raised the score most. */
function signalReasons(pair: Pair): Reason[] {
  return contributions(pair)
    .filter(({ logit }) => logit > 0)
    .sort((x, y) => y.logit - x.logit)
    .slice(0, NAMED_SIGNALS)
    .map(({ signal, measure, logit }) => ({ code: 'signal', signal, measure: round(measure), logit: round(logit) }));
}
