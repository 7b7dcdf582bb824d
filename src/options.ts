import { LINK_MODEL } from './alignment/weights.js';
import { InputError } from './errors.js';
import { describe } from './event/describe.js';
import { english } from './languages/english.js';
import type { Language } from './languages/language.js';

/** What can be chosen for a comparison; every field may be left out. */
export interface CompareOptions {
  /**
   * Score at which two claims are linked, 0..1: 0 links everything that was laid against each other, 1 only what is
   * certain. Default: the threshold with the best F1 on the labelled events (see `settings.threshold` of a result).
   */
  threshold?: number;
  /** Readers of languages, tried in this order before the reader of any language. Default: English. */
  languages?: readonly Language[];
}

const KNOWN: readonly string[] = ['threshold', 'languages'];

/** Fills in the defaults; `usual` is the default threshold. @throws {InputError} for an unknown option, or a threshold that is no number in 0..1. */
export function resolveOptions(options: CompareOptions = {}, usual = LINK_MODEL.threshold): Required<CompareOptions> {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new InputError('not-an-object', 'options', 'an object', describe(options));
  for (const key of Object.keys(options)) {
    if (!KNOWN.includes(key))
      throw new InputError('unknown-field', `options.${key}`, `one of ${KNOWN.join(', ')}`, `the field "${key}"`);
  }
  const { threshold = usual, languages = [english] } = options;
  if (typeof threshold !== 'number')
    throw new InputError('wrong-type', 'options.threshold', 'a number in 0..1', describe(threshold));
  if (!(threshold >= 0 && threshold <= 1))
    throw new InputError('out-of-range', 'options.threshold', 'a number in 0..1', String(threshold));
  if (!Array.isArray(languages))
    throw new InputError('wrong-type', 'options.languages', 'an array of languages', describe(languages));
  languages.forEach((language, i) => {
    if (!isLanguage(language)) {
      throw new InputError(
        'wrong-type',
        `options.languages[${i}]`,
        'a language with tag, limits and read',
        describe(language),
      );
    }
  });
  return { threshold, languages };
}

function isLanguage(value: unknown): value is Language {
  if (typeof value !== 'object' || value === null) return false;
  const { tag, limits, read } = value as Partial<Language>;
  return typeof tag === 'string' && Array.isArray(limits) && typeof read === 'function';
}
