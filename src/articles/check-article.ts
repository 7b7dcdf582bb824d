import { InputError } from '../errors.js';
import { describe } from '../event/describe.js';
import type { ArticleOptions } from './article.js';

const KNOWN: readonly string[] = ['id', 'title', 'date', 'sources', 'narrator'];

/** @throws {InputError} for the first argument or option that breaks the contract of `readoutsFromArticle`. */
export function checkArticle(text: unknown, options: ArticleOptions): void {
  if (typeof text !== 'string') throw new InputError('wrong-type', 'text', 'a string', describe(text));
  if (typeof options !== 'object' || options === null)
    throw new InputError('not-an-object', 'options', 'an object', describe(options));
  for (const key of Object.keys(options))
    if (!KNOWN.includes(key))
      throw new InputError('unknown-field', `options.${key}`, `one of ${KNOWN.join(', ')}`, `the field "${key}"`);
  const { id, title, date, sources = [], narrator = 'keep' } = options;
  for (const [field, value] of Object.entries({ id, title, date }))
    if (value !== undefined) checkFilled(value, `options.${field}`);
  if (narrator !== 'keep' && narrator !== 'drop')
    throw new InputError('unknown-value', 'options.narrator', '"keep" or "drop"', describe(narrator));
  if (!Array.isArray(sources))
    throw new InputError('wrong-type', 'options.sources', 'a list of sources', describe(sources));
  for (const [n, source] of sources.entries()) checkSource(source, `options.sources[${n}]`);
}

function checkSource(source: unknown, path: string): void {
  if (typeof source !== 'object' || source === null)
    throw new InputError('not-an-object', path, 'an object', describe(source));
  const { name, party, aliases = [] } = source as { readonly [field: string]: unknown };
  checkFilled(name, `${path}.name`);
  if (party !== undefined) checkFilled(party, `${path}.party`);
  if (!Array.isArray(aliases))
    throw new InputError('wrong-type', `${path}.aliases`, 'a list of strings', describe(aliases));
  for (const [n, alias] of aliases.entries()) checkFilled(alias, `${path}.aliases[${n}]`);
}

function checkFilled(value: unknown, path: string): void {
  if (typeof value !== 'string')
    throw new InputError(
      value === undefined ? 'missing-field' : 'wrong-type',
      path,
      'a string that is not blank',
      describe(value),
    );
  if (value.trim() === '') throw new InputError('empty', path, 'a string that is not blank', describe(value));
}
