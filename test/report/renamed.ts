import type { Comparison } from '../../src/comparison.js';

/** The comparison with other ids of event, readouts, claims, clusters and findings, wherever they stand. */
export function renamed(comparison: Comparison, rename: (id: string) => string): Comparison {
  const { event, claims, clusters, discrepancies } = comparison;
  const ids = new Set([event.id, ...[...event.readouts, ...claims, ...clusters, ...discrepancies].map(({ id }) => id)]);
  const change = (id: string) => (ids.has(id) ? rename(id) : id);
  return walk(comparison) as Comparison;

  function walk(value: unknown, field = ''): unknown {
    if (typeof value === 'string')
      return ['id', 'readout', 'claim', 'cluster', 'a', 'b'].includes(field) ? change(value) : value;
    if (Array.isArray(value)) {
      const isIds = ['claims', 'missingFrom', 'nextSteps', 'alone'].includes(field);
      return value.map((one) => (isIds && typeof one === 'string' ? change(one) : walk(one)));
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) =>
        field === 'coverage' ? [change(key), walk(one)] : [key, walk(one, key)],
      ),
    );
  }
}
