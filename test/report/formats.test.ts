import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { FORMATS } from '../../src/report/formats.js';
import { comparison } from './fixture.js';

const exchange = FORMATS.filter(({ name }) => !['table', 'markdown', 'json', 'html'].includes(name));

describe('FORMATS', () => {
  it('have names of their own', () => {
    expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
    expect(exchange.map(({ name }) => name)).toEqual([
      'svg',
      'csv',
      'web-annotation',
      'tei',
      'collatex',
      'qdc',
      'qdpx',
    ]);
  });

  it.each(FORMATS.map((format) => [format.name, format] as const))(
    '%s gives the same each time, and changes nothing',
    (_, { render }) => {
      const given = structuredClone(comparison);
      expect(render(given)).toEqual(render(comparison));
      expect(given).toEqual(comparison);
    },
  );

  it.each(exchange.map((format) => [format.name, format] as const))(
    '%s refuses a comparison that is damaged or of another version, and names the field',
    (_, { render }) => {
      const [claim, ...claims] = comparison.claims;
      const damaged: [object | null, string][] = [
        [{ ...comparison, schemaVersion: 2 }, 'schemaVersion'],
        [{ ...comparison, claims: undefined }, 'claims'],
        [{ ...comparison, claims: [{ ...claim!, quote: 'x' }, ...claims] }, 'claims[0].quote'],
        [{ ...comparison, claims: [{ ...claim!, span: { start: 0, end: 9999 } }, ...claims] }, 'claims[0].span'],
        [{ ...comparison, clusters: [{ ...comparison.clusters[0]!, claims: ['x', 'y'] }] }, 'clusters[0].claims[0]'],
        [null, ''],
      ];
      for (const [value, path] of damaged) {
        let error: unknown;
        try {
          render(value as never);
        } catch (thrown) {
          error = thrown;
        }
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).path).toBe(path);
      }
    },
  );
});
