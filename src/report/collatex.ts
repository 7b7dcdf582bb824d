import type { Claim } from '../claims/claim.js';
import type { Comparison } from '../comparison.js';
import { checkComparison } from './check-comparison.js';
import { alignRows } from './collatex-rows.js';
import { wellFormed } from './legal-text.js';
import type { Renderer } from './report.js';

/** A claim as CollateX has a word: `t` the text, `n` what it is compared by; further fields are handed through by its tools. */
interface Token {
  readonly t: string;
  readonly n: string;
  readonly claim: string;
  readonly clusters: readonly string[];
}

/**
 * A comparison as an alignment table in the JSON of CollateX: `witnesses` are the ids of the readouts, each row of `table`
 * has a cell for each witness, each cell is a list of tokens, empty where the witness has nothing. A token is a claim.
 * Down each witness every claim stands once and in the order of its text, so claims that meet but are told in another
 * order stand in rows of their own; `clusters` says that they meet all the same. Claims of one row that agree have one `n`.
 *
 * @throws {InputError} for a damaged comparison.
 *
 * @example
 * ```ts
 * import { compare, toCollatex } from 'readout-diff';
 *
 * const comparison = compare({
 *   id: 'march',
 *   readouts: [
 *     { id: 'organisers', source: { name: 'Organisers' }, text: 'Some 90,000 people marched.' },
 *     { id: 'police', source: { name: 'Police' }, text: 'Some 20,000 people marched.' },
 *   ],
 * });
 * console.log(JSON.parse(toCollatex(comparison)).table.length);
 * ```
 */
export function toCollatex(comparison: Comparison): string {
  checkComparison(comparison);
  const witnesses = comparison.event.readouts.map(({ id }) => id);
  const token = tokens(comparison);
  const table = alignRows(comparison).map((row) =>
    witnesses.map((witness) => row.filter(({ readout }) => readout === witness).map((claim) => token(claim, row))),
  );
  const safe = (_: string, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value);
  return `${JSON.stringify({ witnesses, table }, safe, 2)}\n`;
}

export const collatex: Renderer = {
  name: 'collatex',
  mediaType: 'application/json',
  extension: 'collatex.json',
  render: toCollatex,
};

function tokens({ clusters }: Comparison): (claim: Claim, row: readonly Claim[]) => Token {
  const groups = new Map<string, string[]>();
  const agreed = new Map<string, Set<string>>();
  for (const { id, claims, links } of clusters) {
    for (const claim of claims) groups.set(claim, [...(groups.get(claim) ?? []), id]);
    for (const { a, b, relation } of links) {
      if (relation !== 'agree') continue;
      agreed.set(a, (agreed.get(a) ?? new Set()).add(b));
      agreed.set(b, (agreed.get(b) ?? new Set()).add(a));
    }
  }
  return (claim, row) => {
    const like = row.find(({ id }) => id === claim.id || agreed.get(claim.id)?.has(id))!;
    return { t: claim.quote, n: like.quote, claim: claim.id, clusters: groups.get(claim.id) ?? [] };
  };
}
