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
  override readonly name = 'InputError';

  constructor(
    readonly code: InputErrorCode,
    readonly path: string,
    readonly expected: string,
    readonly received: string,
  ) {
    super(`${path || 'input'}: expected ${expected}, got ${received}`);
  }
}
