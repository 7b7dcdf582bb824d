import { describe, expect, test } from 'vitest';
import { LINK_MODEL } from '../src/alignment/weights.js';
import { InputError } from '../src/errors.js';
import { english } from '../src/languages/english.js';
import { generic } from '../src/languages/generic.js';
import { resolveOptions } from '../src/options.js';

const errorFor = (options: unknown): InputError => {
  try {
    resolveOptions(options as never);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('no error');
};

describe('resolveOptions', () => {
  test('fills in what is left out', () => {
    const usual = {
      threshold: LINK_MODEL.threshold,
      languages: [english],
      maxTextLength: Number.POSITIVE_INFINITY,
      maxClaims: Number.POSITIVE_INFINITY,
      signal: undefined,
    };
    expect(resolveOptions()).toEqual(usual);
    expect(resolveOptions({})).toEqual(usual);
    expect(resolveOptions({ threshold: undefined } as never)).toEqual(usual);
    expect(resolveOptions({}, 0.7).threshold).toBe(0.7);
  });

  test('keeps what is given, both ends of the range too', () => {
    expect(resolveOptions({ threshold: 0 }).threshold).toBe(0);
    expect(resolveOptions({ threshold: 1 }, 0.7).threshold).toBe(1);
    expect(resolveOptions({ languages: [generic] }).languages).toEqual([generic]);
    expect(resolveOptions({ languages: [] }).languages).toEqual([]);
    expect(resolveOptions({ maxTextLength: 1, maxClaims: 1 })).toMatchObject({ maxTextLength: 1, maxClaims: 1 });
    const { signal } = new AbortController();
    expect(resolveOptions({ signal }).signal).toBe(signal);
  });

  test.each([
    [null, 'not-an-object', 'options', 'null'],
    ['0.5', 'not-an-object', 'options', '"0.5"'],
    [{ treshold: 0.5 }, 'unknown-field', 'options.treshold', 'the field "treshold"'],
    [{ constructor: 1 }, 'unknown-field', 'options.constructor', 'the field "constructor"'],
    [{ threshold: '0.5' }, 'wrong-type', 'options.threshold', '"0.5"'],
    [{ threshold: null }, 'wrong-type', 'options.threshold', 'null'],
    [{ threshold: -0.1 }, 'out-of-range', 'options.threshold', '-0.1'],
    [{ threshold: 1.1 }, 'out-of-range', 'options.threshold', '1.1'],
    [{ threshold: Number.NaN }, 'out-of-range', 'options.threshold', 'NaN'],
    [{ threshold: Number.POSITIVE_INFINITY }, 'out-of-range', 'options.threshold', 'Infinity'],
    [{ maxTextLength: 0 }, 'out-of-range', 'options.maxTextLength', '0'],
    [{ maxTextLength: '9' }, 'wrong-type', 'options.maxTextLength', '"9"'],
    [{ maxClaims: Number.NaN }, 'out-of-range', 'options.maxClaims', 'NaN'],
    [{ signal: true }, 'wrong-type', 'options.signal', 'true'],
    [{ signal: null }, 'wrong-type', 'options.signal', 'null'],
    [{ languages: 'en' }, 'wrong-type', 'options.languages', '"en"'],
    [{ languages: english }, 'wrong-type', 'options.languages', 'an object'],
  ])('refuses %j', (options, code, path, received) => {
    const error = errorFor(options);
    expect(error).toMatchObject({ code, path, received });
    expect(error.message).toBe(`${path}: expected ${error.expected}, got ${received}`);
  });

  test('names the known options', () => {
    expect(errorFor({ topics: [] }).expected).toBe('one of threshold, languages, maxTextLength, maxClaims, signal');
  });

  // Known to be wrong: these pass, and a list item that is null makes `compare` throw a TypeError.
  test.each([[[]], [{ languages: [null] }], [{ languages: [{ tag: 'en' }] }]])('refuses %j', (options) => {
    expect(errorFor(options).path).toMatch(/^options/u);
  });
});
