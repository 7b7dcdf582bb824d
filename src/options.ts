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
  /** The longest text that is read, in UTF-16 code units, 1 and up; a longer one is refused. Default: no limit. */
  maxTextLength?: number;
  /** The most claims of all readouts together that are compared, 1 and up; an event with more is refused. Default: no limit. */
  maxClaims?: number;
  /**
   * Stops the work with the signal's reason. A comparison runs through once it has begun: `compare` looks before it begins,
   * `compareBatch` before each event. Default: none.
   */
  signal?: StopSignal;
}

/** What an `AbortSignal` is to this library; each realm has one of its own. */
export interface StopSignal {
  /** Throws the reason where the signal is aborted. */
  throwIfAborted(): void;
}

/** Options with nothing left open but the signal. */
export interface Resolved extends Required<Omit<CompareOptions, 'signal'>> {
  readonly signal: StopSignal | undefined;
}

const KNOWN: readonly string[] = ['threshold', 'languages', 'maxTextLength', 'maxClaims', 'signal'];

/** Fills in the defaults; `usual` is the default threshold. @throws {InputError} for an unknown option, or a value out of its range. */
export function resolveOptions(options: CompareOptions = {}, usual = LINK_MODEL.threshold): Resolved {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new InputError('not-an-object', 'options', 'an object', describe(options));
  for (const key of Object.keys(options)) {
    if (!KNOWN.includes(key))
      throw new InputError('unknown-field', `options.${key}`, `one of ${KNOWN.join(', ')}`, `the field "${key}"`);
  }
  const { threshold = usual, languages = [english], signal } = options;
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
  if (signal !== undefined && !isSignal(signal))
    throw new InputError('wrong-type', 'options.signal', 'an AbortSignal', describe(signal));
  return {
    threshold,
    languages,
    maxTextLength: limit(options, 'maxTextLength'),
    maxClaims: limit(options, 'maxClaims'),
    signal,
  };
}

/** A limit, infinite where none is given. */
function limit(options: CompareOptions, name: 'maxTextLength' | 'maxClaims'): number {
  const { [name]: value = Number.POSITIVE_INFINITY } = options;
  if (typeof value !== 'number')
    throw new InputError('wrong-type', `options.${name}`, 'a number of 1 or more', describe(value));
  if (!(value >= 1)) throw new InputError('out-of-range', `options.${name}`, 'a number of 1 or more', String(value));
  return value;
}

function isSignal(value: unknown): value is StopSignal {
  return typeof value === 'object' && value !== null && typeof (value as StopSignal).throwIfAborted === 'function';
}

function isLanguage(value: unknown): value is Language {
  if (typeof value !== 'object' || value === null) return false;
  const { tag, limits, read } = value as Partial<Language>;
  return typeof tag === 'string' && Array.isArray(limits) && typeof read === 'function';
}
