import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Comparison } from '../../src/comparison.js';
import { toCollatex } from '../../src/report/collatex.js';
import { wellFormed } from '../../src/report/legal-text.js';
import { comparedExample } from './compared.js';
import { comparison, hostile } from './fixture.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

/** The alignment table as the documentation of CollateX gives it: sigla, rows, a cell for each witness, tokens with `t` and `n`. */
const token = z.looseObject({ t: z.string(), n: z.string(), claim: z.string(), clusters: z.array(z.string()) });
const tableSchema = z.strictObject({ witnesses: z.array(z.string()), table: z.array(z.array(z.array(token))) });
const read = (event: Comparison) => {
  const table = tableSchema.parse(JSON.parse(toCollatex(event)));
  for (const row of table.table) expect(row).toHaveLength(table.witnesses.length);
  return table;
};

const examples = ['nord-stream-2022-09-26', 'xi-putin-2025-02-24', 'cosmos-1408-2021-11-15'].map(comparedExample);

describe('toCollatex', () => {
  it('has every claim once, down each witness in the order of its text', () => {
    for (const event of [comparison, ...examples]) {
      const { witnesses, table } = read(event);
      expect(witnesses).toEqual(event.event.readouts.map(({ id }) => id));
      witnesses.forEach((witness, at) => {
        const cells = table.flatMap((row) => row[at]!);
        const own = event.claims.filter(({ readout }) => readout === witness);
        expect(cells.map(({ claim, t }) => [claim, t])).toEqual(
          own
            .toSorted((x, y) => x.span.start - y.span.start || x.span.end - y.span.end)
            .map(({ id, quote }) => [id, quote]),
        );
        for (const row of table) expect(row[at]!.length).toBeLessThan(2);
      });
    }
  });

  it('lays claims that meet into one row, and one that is told in another order into a row of its own', () => {
    const rows = (event: Comparison) =>
      read(event).table.map((row) => row.map((cell) => cell.map(({ claim }) => claim).join()));
    expect(rows(comparison)).toEqual([
      ['russia#0', 'china#0'],
      ['russia#1', ''],
      ['russia#2', 'china#1'],
      ['russia#3', ''],
      ['', 'china#2'],
      ['russia#4', 'china#3'],
    ]);
    const [first, ...others] = comparison.clusters;
    const [a, b] = ['russia#4', 'china#0'] as const;
    const moved = { ...first!, claims: [a, b], links: [{ ...first!.links[0]!, a, b, score: 0.1 }] };
    const crossed = rows({ ...comparison, clusters: [moved, ...others] });
    expect(crossed).toContainEqual(['', 'china#0']);
    expect(crossed).toContainEqual(['russia#4', 'china#3']);
  });

  it('gives claims of a row that agree one n, and no others', () => {
    const cells = read(comparison).table.flatMap((row) =>
      row.every((cell) => cell.length > 0) ? [row.map(([one]) => one!.n)] : [],
    );
    expect(cells.map(([left, right]) => left === right)).toEqual([false, false, true]);
  });

  it('keeps the order of every text whatever is linked', () => {
    const ids = comparison.claims.map(({ id }) => id);
    const link = fc.record({
      a: fc.constantFrom(...ids.slice(0, 5)),
      b: fc.constantFrom(...ids.slice(5)),
      score: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const cluster = comparison.clusters[0]!;
        const clusters = links.map(({ a, b, score }, at) => ({
          ...cluster,
          id: `cluster-${at}`,
          claims: [a, b],
          links: [{ ...cluster.links[0]!, a, b, score: score / 10 }],
        }));
        const discrepancies = comparison.discrepancies.map(({ cluster: _, ...rest }) => rest);
        const { table } = read({ ...comparison, clusters, discrepancies });
        const order = [0, 1].flatMap((at) => table.flatMap((row) => row[at]!.map(({ claim }) => claim)));
        expect(order).toEqual(ids);
      }),
    );
  });

  it('holds any text as it is', () => {
    for (const text of HOSTILE_TEXTS) {
      const { table } = read(hostile([text, text]));
      expect(table).toHaveLength(1);
      for (const cell of table[0]!) expect(cell[0]!.t).toBe(wellFormed(text));
    }
  });
});
