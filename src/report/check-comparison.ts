import { type Cluster, type Link, RELATIONS, type Relation } from '../alignment/alignment.js';
import type { Comparison } from '../comparison.js';
import { comparisonSchema } from '../comparison.schema.js';
import { InputError, type InputErrorCode } from '../errors.js';
import { describe, quote } from '../event/describe.js';
import { type Fault, firstFault } from '../event/fault.js';
import { valueAt, writePath } from '../event/path.js';
import { checkReferences } from './check-references.js';

/**
 * Checks that a value is a whole comparison of this schema version, as `compare` gives it or as it was written as JSON.
 *
 * @throws {InputError} for the first field, as they stand in the value, that breaks the schema; where every field is sound,
 *   for the first id that names nothing, and the first quote that is not what stands at its span.
 */
export function checkComparison(value: unknown): asserts value is Comparison {
  // Of another version the first field that differs would tell less than the version does.
  const version = valueAt(value, ['schemaVersion']);
  if (version !== undefined && version !== 1) throw wrongVersion(version);
  const result = comparisonSchema().safeParse(withoutLinks(value));
  if (!result.success) throw translate(value, firstFault(value, result.error.issues));
  checkLinks(value as Comparison);
  checkReferences(value as Comparison);
}

/**
 * The value with no links in its clusters. Of a large comparison they are nine parts in ten, and reading them by the schema
 * would take longer than all the rest of a report: `checkLinks` reads them.
 */
function withoutLinks(value: unknown): unknown {
  const clusters = valueAt(value, ['clusters']);
  if (!Array.isArray(clusters)) return value;
  const bare = clusters.map((cluster: unknown) =>
    Array.isArray(valueAt(cluster, ['links'])) ? { ...(cluster as Cluster), links: [] } : cluster,
  );
  return { ...(value as Comparison), clusters: bare };
}

function checkLinks({ clusters }: Comparison): void {
  clusters.forEach(({ links }, at) => {
    links.forEach((link: unknown, number) => {
      const path = ['clusters', at, 'links', number];
      if (link === null || typeof link !== 'object') throw fault(path, 'an object', link);
      const { a, b, relation, score, because } = link as Partial<Link>;
      if (typeof a !== 'string') throw fault([...path, 'a'], 'string', a);
      if (typeof b !== 'string') throw fault([...path, 'b'], 'string', b);
      if (!RELATIONS.includes(relation as Relation))
        throw fault([...path, 'relation'], `one of ${RELATIONS.join(', ')}`, relation);
      if (!(typeof score === 'number' && score >= 0 && score <= 1))
        throw fault([...path, 'score'], 'a number from 0 to 1', score);
      if (!Array.isArray(because)) throw fault([...path, 'because'], 'array', because);
    });
  });
}

function fault(path: readonly PropertyKey[], expected: string, found: unknown): InputError {
  return new InputError(
    found === undefined ? 'missing-field' : 'wrong-type',
    writePath(path),
    expected,
    describe(found),
  );
}

function wrongVersion(version: unknown): InputError {
  return new InputError('unknown-value', 'schemaVersion', 'the version 1', describe(version));
}

function translate(value: unknown, { path, issue }: Fault): InputError {
  const written = writePath(path);
  // The fields of the event say what they expect; for the others zod does: "Invalid input: expected string, received undefined".
  const [expected = ''] = issue.message.replace(/^[\w ]+: expected /u, '').split(', received ', 1);
  if (issue.code === 'unrecognized_keys') {
    return new InputError('unknown-field', written, expected, `the field ${quote(issue.keys[0]!)}`);
  }
  const found = valueAt(value, path);
  const code = path.length > 0 && found === undefined ? 'missing-field' : codeOf(issue.code, path.length);
  return new InputError(code, written, expected, describe(found));
}

function codeOf(issue: Fault['issue']['code'], depth: number): InputErrorCode {
  if (issue === 'invalid_value') return 'unknown-value';
  if (issue === 'too_small' || issue === 'too_big') return 'out-of-range';
  if (issue === 'invalid_format') return 'wrong-format';
  return depth === 0 ? 'not-an-object' : 'wrong-type';
}
