import type { Claim } from '../claims/claim.js';
import type { Comparison } from '../comparison.js';

/**
 * The claims in rows: each claim once, at most one of each readout in a row, every readout in the order of its text.
 *
 * Method: links are taken strongest first, and two rows are made one where no readout is in both and the rows can still be
 * put in an order that every readout keeps. What is left apart is told in another order.
 */
export function alignRows({ claims, clusters, event }: Comparison): Claim[][] {
  const ordered = event.readouts.map(({ id }) =>
    claims
      .filter(({ readout }) => readout === id)
      .sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end),
  );
  const rows = new Map<string, Row>();
  for (const column of ordered) for (const claim of column) rows.set(claim.id, { claims: [claim] });
  const columns = ordered.map((column) => column.map(({ id }) => id));

  const links = clusters.flatMap((cluster) => cluster.links).sort((x, y) => y.score - x.score);
  for (const { a, b } of links) merge(rows, columns, a, b);
  return inOrder(rows, columns);
}

interface Row {
  readonly claims: readonly Claim[];
}

function merge(rows: Map<string, Row>, columns: readonly (readonly string[])[], a: string, b: string): void {
  const left = rows.get(a)!;
  const right = rows.get(b)!;
  const readouts = new Set([...left.claims, ...right.claims].map(({ readout }) => readout));
  if (left === right || readouts.size < left.claims.length + right.claims.length) return;
  const next = successors(rows, columns);
  if (reaches(next, left, right) || reaches(next, right, left)) return;
  const both = { claims: [...left.claims, ...right.claims] };
  for (const { id } of both.claims) rows.set(id, both);
}

/** The rows that follow each row directly in some readout. */
function successors(rows: ReadonlyMap<string, Row>, columns: readonly (readonly string[])[]): Map<Row, Row[]> {
  const next = new Map<Row, Row[]>();
  for (const column of columns) {
    column.forEach((id, at) => {
      const row = rows.get(id)!;
      const after = column[at + 1];
      const list = next.get(row) ?? [];
      if (after !== undefined) list.push(rows.get(after)!);
      next.set(row, list);
    });
  }
  return next;
}

function reaches(next: ReadonlyMap<Row, readonly Row[]>, from: Row, to: Row): boolean {
  const seen = new Set([from]);
  // A set hands out what is added to it while it is walked.
  for (const row of seen) for (const after of next.get(row) ?? []) seen.add(after);
  return seen.has(to);
}

/** The rows from top to bottom: always one that follows on nothing left, that of the earliest readout first. */
function inOrder(rows: ReadonlyMap<string, Row>, columns: readonly (readonly string[])[]): Claim[][] {
  const places = columns.map(() => 0);
  const result: Claim[][] = [];
  const column = new Map(columns.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  const isReady = ({ claims }: Row) =>
    claims.every(({ id }) => columns[column.get(id)!]![places[column.get(id)!]!] === id);
  for (;;) {
    const heads = columns.flatMap((ids, at) => ids[places[at]!] ?? []);
    const row = heads.map((id) => rows.get(id)!).find(isReady);
    if (!row) return result;
    result.push([...row.claims]);
    for (const { id } of row.claims) places[column.get(id)!]!++;
  }
}
