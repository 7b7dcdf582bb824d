import { InputError } from './errors.js';

/** @throws {InputError} when a text of an event is longer than `most` UTF-16 code units. */
export function refuseLongTexts(
  { readouts }: { readonly readouts: readonly { readonly text: string }[] },
  most: number,
): void {
  readouts.forEach(({ text }, at) => {
    if (text.length > most)
      throw new InputError(
        'too-large',
        `readouts[${at}].text`,
        `at most ${most} characters (options.maxTextLength)`,
        `${text.length}`,
      );
  });
}

/** @throws {InputError} when the readouts of an event hold more than `most` claims. */
export function refuseManyClaims(readouts: readonly { readonly claims: readonly unknown[] }[], most: number): void {
  const count = readouts.reduce((sum, { claims }) => sum + claims.length, 0);
  if (count > most)
    throw new InputError('too-large', 'readouts', `at most ${most} claims (options.maxClaims)`, `${count}`);
}
