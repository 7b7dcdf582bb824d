import { rivalTerms } from '../alignment/rival-terms.js';
import type { WeighedStatement } from '../alignment/vocabulary.js';
import type { ReadClaim } from '../claims/claim.js';
import { vagueIndex } from '../lexicon/vague.js';

/** Words between the topic's word and a disputed term that still belong together: "the Ukrainian conflict". */
const TOGETHER = 3;

/**
 * Whether a statement speaks of a topic without its words: it has a vague phrase where the other names somebody or some place
 * ("relevant parties" for the United States), or a rival term for the thing that the other names with the topic's word ("the
 * crisis" for "the Ukrainian conflict").
 * @param named The statement that names the topic.
 * @param tokens The numbers of the tokens there that name it.
 * @param other A statement linked to it.
 */
export function isBlurred(named: WeighedStatement, tokens: readonly number[], other: WeighedStatement): boolean {
  const lost = tokens.filter((token) => isName(named, token) && !has(other, keyOf(named, token)));
  if (lost.length === 0) return false;
  const vague = other.statement.syntax.find(vagueIndex());
  if (vague.some(({ entry }) => entry.blurs === 'who')) return true;
  return named.statement.claims.some((a) =>
    other.statement.claims.some((b) =>
      rivalTerms(a, b).some((rivals) => lost.some((token) => isNear(named, token, a, rivals.a))),
    ),
  );
}

function keyOf({ concepts }: WeighedStatement, token: number): string | undefined {
  return concepts.find((concept) => concept.token === token)?.key;
}

function isName({ concepts }: WeighedStatement, token: number): boolean {
  return concepts.some((concept) => concept.token === token && concept.pos === 'name');
}

function has({ concepts }: WeighedStatement, key: string | undefined): boolean {
  return concepts.some((concept) => concept.key === key);
}

/** Whether a token of a statement stands beside a term of one of its claims. */
function isNear(
  { statement }: WeighedStatement,
  token: number,
  claim: ReadClaim,
  { first, last }: { first: number; last: number },
): boolean {
  const offset = statement.tokens.indexOf(claim.tokens[0]!);
  return token >= offset + first - TOGETHER && token <= offset + last + TOGETHER;
}
