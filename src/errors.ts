/** Codes of `InputError`, stable between minor versions. */
export type InputErrorCode =
  | 'not-an-object'
  | 'wrong-type'
  | 'wrong-format'
  | 'unknown-field'
  | 'missing-field'
  | 'empty'
  | 'blank-text'
  | 'too-few-readouts'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'not-json'
  | 'out-of-range'
  | 'too-large'
  | 'unknown-value';

/**
 * A bad call: the input breaks the contract. What a text says never makes one; that is data.
 *
 * `path` names the field as a reader would write it (`readouts[1].text`, `options.threshold`), `expected` and `received`
 * say in words what it should be and what came.
 */
export class InputError extends Error {
  /** Tells it from other errors, also where two copies of this package are loaded. */
  override readonly name = 'InputError';

  constructor(
    /** What is wrong, for machines. */
    readonly code: InputErrorCode,
    /** The field that is wrong; empty where it is the input as a whole. */
    readonly path: string,
    /** What should stand there, in words. */
    readonly expected: string,
    /** What stands there, in words. */
    readonly received: string,
  ) {
    super(`${path || 'input'}: expected ${expected}, got ${received}`);
  }
}
